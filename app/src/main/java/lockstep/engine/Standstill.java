package lockstep.engine;

import java.util.List;
import java.util.stream.Collectors;
import lockstep.engine.thread.PyThread;

/** Words for what threads are doing. Stateless. */
final class Standstill {
    private Standstill() {}

    /** Says that none of the threads will ever move. */
    static String describe(List<PyThread> threads) {
        return "Deadlock: "
                + threads.stream()
                        .map(thread -> thread.name() + " waits for a " + thread.waitingFor() + at(thread))
                        .collect(Collectors.joining("; "))
                + "; nothing else is running.";
    }

    private static String at(PyThread thread) {
        int line = thread.runner().currentLine();
        return line > 0 ? " in line " + line : "";
    }

    static ThreadView view(PyThread thread) {
        String waitingFor = thread.waitingFor();
        ThreadView.State state =
                switch (thread.activity()) {
                    case NEW, RUNNING -> ThreadView.State.RUNNING;
                    case WAITING_FOR_GIL -> ThreadView.State.WAITING_FOR_GIL;
                    case DONE -> ThreadView.State.DONE;
                    case WAITING ->
                        waitingFor.equals("sleep") || waitingFor.equals("web") || waitingFor.equals("file")
                                ? ThreadView.State.IN_IO
                                : ThreadView.State.BLOCKED;
                };
        int line =
                thread.activity() == PyThread.Activity.NEW ? 0 : thread.runner().currentLine();
        return new ThreadView(0, thread.number(), thread.name(), state, waitingFor, line);
    }
}
