package lockstep.engine;

import java.time.Duration;
import java.util.List;
import lockstep.engine.thread.PyThread;
import org.jspecify.annotations.Nullable;

/** Sees that nothing in a run will ever move again, by looking from time to time. Confined to the thread that looks. */
final class StandstillWatch {
    /** Between two looks. */
    static final long PAUSE_NANOS = Duration.ofMillis(150).toNanos();

    private final PythonProcess process;
    private final Children children;
    private @Nullable List<PyThread> still;

    StandstillWatch(PythonProcess process, Children children) {
        this.process = process;
        this.children = children;
    }

    /** Looks. @return who waits for what, in words, where two looks in a row found everybody waiting; else null */
    @Nullable
    String look() {
        List<PyThread> now = process.threads().standstill();
        List<String> others = children.standstill(now != null);
        if (now != null && now.equals(still) && others != null) {
            return Standstill.describe(process, now, others);
        }
        still = now;
        return null;
    }
}
