package lockstep.engine.family;

import java.util.ArrayList;
import lockstep.engine.future.PyFuture;
import org.jspecify.annotations.Nullable;

/** What a pool was asked for in one call: the answers of its parts, as far as they are there. Confined to one thread. */
public final class Job extends Shared {
    private static final int NONE = -1;

    private final @Nullable PyFuture future;
    private final ArrayList<@Nullable Sheet> answers = new ArrayList<>(1);
    /** Places of parts in the order in which they came, where that is asked for. */
    private final @Nullable ArrayList<Long> arrivals;

    private int failed = NONE;
    private boolean done;

    /**
     * @param parts how many there will be
     * @param future told of the only part; or null
     * @param ordered whether the order of arrivals is kept
     */
    Job(long handle, int parts, @Nullable PyFuture future, boolean ordered) {
        super(handle);
        this.future = future;
        this.arrivals = ordered ? new ArrayList<>() : null;
        extend(parts);
        this.done = parts == 0;
    }

    @Nullable
    PyFuture future() {
        return future;
    }

    /** There will be that many parts. */
    void extend(int parts) {
        while (answers.size() < parts) {
            answers.add(null);
        }
    }

    /** A part is there. @return whether it is the last */
    boolean store(Sheet answer) {
        int place = (int) answer.place;
        extend(place + 1);
        answers.set(place, answer);
        if (arrivals != null) {
            arrivals.add(answer.place);
        }
        if (!answer.good && failed == NONE) {
            failed = place;
        }
        return !answers.contains(null);
    }

    void finish() {
        done = true;
    }

    boolean isDone() {
        return done;
    }

    /** Returns a part, or null while it is not there. */
    @Nullable
    Sheet part(int place) {
        return place < answers.size() ? answers.get(place) : null;
    }

    /** Returns the place of the part that came as that one, or -1. */
    long arrival(int index) {
        return arrivals != null && index < arrivals.size() ? arrivals.get(index) : NONE;
    }

    /** Returns the place of the part that failed first, or -1. */
    int failed() {
        return failed;
    }
}
