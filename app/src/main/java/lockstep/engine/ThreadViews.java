package lockstep.engine;

import java.util.ArrayList;
import java.util.List;
import lockstep.engine.thread.PyThread;
import lockstep.engine.wire.WireInput;
import lockstep.engine.wire.WireOutput;

/** What the threads of a child are doing, on the way to the first process. */
final class ThreadViews {
    private static final ThreadView.State[] STATES = ThreadView.State.values();

    private ThreadViews() {}

    static byte[] encode(PythonProcess process) {
        List<ThreadView> views = new ArrayList<>();
        for (PyThread thread : process.threads().live()) {
            views.add(Standstill.view(thread));
        }
        WireOutput out = new WireOutput();
        out.writeInt(views.size());
        for (ThreadView view : views) {
            out.writeInt(view.thread());
            out.writeString(view.name());
            out.writeInt(view.state().ordinal());
            out.writeString(view.detail());
            out.writeInt(view.line());
        }
        return out.toByteArray();
    }

    /** Reads what a child sent. */
    static List<ThreadView> decode(int process, byte[] bytes) {
        List<ThreadView> views = new ArrayList<>();
        if (bytes.length == 0) {
            return views;
        }
        WireInput in = new WireInput(bytes);
        int count = in.readCount();
        for (int i = 0; i < count; i++) {
            int thread = in.readInt();
            String name = "Process-" + process + " " + in.readString();
            ThreadView.State state = STATES[Math.floorMod(in.readInt(), STATES.length)];
            views.add(new ThreadView(process, thread, name, state, in.readString(), in.readInt()));
        }
        return views;
    }
}
