package lockstep.explore;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lockstep.engine.RunSpec;
import lockstep.engine.TurnProcess;
import lockstep.engine.thread.PyThread;
import lockstep.engine.thread.Turn;
import lockstep.engine.value.Output;
import lockstep.engine.value.PyException;
import lockstep.python.code.CompiledUnit;

/** A program on real threads that are switched where those of a schedule were. Used once, by one thread. */
final class RealRun implements TurnProcess.Listener {
    private static final Duration MOST = Duration.ofSeconds(10);

    /** Rounds of a schedule without an end. */
    private static final int ROUNDS = 100;

    private final Program program;
    private final boolean endless;
    private final TurnProcess process;
    private final StringBuffer output = new StringBuffer();
    private final List<Failure> failures = new ArrayList<>(); // guarded by this
    private int threads; // guarded by this

    /** @param endsApart whether ends of threads and tasks were steps of their own */
    RealRun(Program program, RunSpec spec, CompiledUnit unit, Script script, boolean endsApart) {
        this.program = program;
        this.endless = script.loops();
        List<Turn> turns = script.turns(ROUNDS);
        this.process = new TurnProcess(spec, unit, turns, !endless, endsApart, script.apart(), this);
        this.threads = (int) turns.stream().map(Turn::thread).distinct().count();
    }

    /**
     * Runs it, and says whether it ended as an explored one.
     *
     * @param explored that one
     * @param last where that one ended
     * @param over whether it came to its end without a failure
     */
    Replayed.Real compared(Replayed explored, Moment last, boolean over) {
        TurnProcess.End end;
        try {
            end = process.run(program.expectation(), MOST);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Replayed.Real(false, "", output.toString(), threads, "interrupted");
        }
        List<Failure> raised = failures();
        String words = words(end, raised);
        boolean same;
        if (!end.problem().isEmpty()) {
            same = false;
        } else if (!last.failures().isEmpty()) {
            same = !raised.isEmpty() && raised.get(0).equals(last.failures().get(0));
        } else if (endless) {
            same = end.through() && !end.completed();
        } else if (end.completed()) {
            same = raised.isEmpty() && end.holds() == over && output.toString().equals(explored.output());
        } else {
            same = end.stuck() && raised.isEmpty() && explored.fails();
        }
        return new Replayed.Real(same, words, output.toString(), threads, end.problem());
    }

    private synchronized List<Failure> failures() {
        return List.copyOf(failures);
    }

    private String words(TurnProcess.End end, List<Failure> raised) {
        if (!raised.isEmpty()) {
            return Words.failure(raised.get(0));
        } else if (endless && end.through()) {
            return "after " + ROUNDS + " rounds the threads still go on";
        } else if (end.stuck()) {
            return "deadlock: "
                    + end.waiting().entrySet().stream()
                            .map(each -> (each.getKey() == 0 ? "the main thread" : Schedule.letter(each.getKey()))
                                    + " waits for a " + each.getValue())
                            .collect(Collectors.joining("; "));
        } else if (!end.completed()) {
            return "it did not come to an end within " + MOST.toSeconds() + " s";
        }
        return end.holds() ? Rerun.OVER : "at the end " + program.expectation() + " does not hold";
    }

    @Override
    public void printed(Output.Stream stream, String text) {
        if (stream == Output.Stream.OUT) {
            output.append(text);
        }
    }

    @Override
    public synchronized void uncaught(PyThread thread, int task, PyException exception) {
        failures.add(new Failure(
                StateGraph.actor(thread.number(), task),
                "",
                Raised.line(exception),
                process.lastLine(thread, exception)));
    }
}
