package lockstep.explore;

import java.util.List;
import lockstep.engine.interpreter.Frame;
import lockstep.engine.interpreter.Standpoint;
import lockstep.engine.state.SavedState;
import lockstep.engine.value.Wait;
import org.jspecify.annotations.Nullable;

/**
 * A state of the whole program to go back to. Immutable.
 *
 * @param heap memory and frames
 * @param workers the threads started so far
 * @param threads how each stands, in their order
 * @param made threads made so far
 * @param loops whether a thread runs an event loop
 * @param output printed so far
 * @param failures so far
 */
record Moment(
        SavedState heap,
        List<Worker> workers,
        List<Standing> threads,
        int made,
        boolean loops,
        String output,
        List<Failure> failures) {
    private static final int STAGE_BITS = 3;
    private static final int MOST_STAGES = 20;

    /**
     * How a thread stands.
     *
     * @param next what it does first when it goes on
     * @param place where it waits, as its program's author sees it
     * @param doomed whether it is the main thread of a process that a signal may end
     */
    record Standing(
            Worker.Stage stage,
            int lastCalls,
            @Nullable Wait pending,
            @Nullable Frame top,
            @Nullable NextOperation next,
            @Nullable Standpoint place,
            boolean doomed) {
        /** Whether it takes steps. */
        boolean isActive() {
            return stage.isActive();
        }

        boolean hasEnded() {
            return stage.isEnd();
        }

        /** Whether it is just as in another moment of the same path. */
        boolean isSame(Standing other) {
            return stage == other.stage
                    && lastCalls == other.lastCalls
                    && pending == other.pending
                    && top == other.top
                    && doomed == other.doomed
                    && next == other.next;
        }

        /** Returns what it stands before, or null: it has ended, or is in the middle of an operation. */
        @Nullable
        NextOperation operation() {
            return hasEnded() || pending != null ? null : next;
        }

        int line() {
            return place == null ? 0 : place.line();
        }

        String call() {
            return place == null ? "" : place.call();
        }
    }

    /** Whether a step from here is one on which nobody can count: a wait that ends by itself. */
    boolean isRare(int step) {
        return StateGraph.expires(step)
                && !Tasks.dies(step)
                && threads.get(StateGraph.worker(StateGraph.thread(step))).pending() instanceof Spurious;
    }

    /** Whether the program has come to its end: only daemons are left. */
    boolean isOver() {
        for (int i = 1; i < threads.size(); i++) {
            if (!threads.get(i).hasEnded() && !workers.get(i).thread.daemon()) {
                return false;
            }
        }
        return threads.get(0).hasEnded();
    }

    /** Whether what is done now may be done at the same time as what another thread does or has just done. */
    boolean isConcurrent() {
        int count = 0;
        for (Standing standing : threads) {
            count += standing.stage() == Worker.Stage.JOINED ? 0 : 1;
        }
        return count > 1;
    }

    /** Returns how far all threads are, as one number; {@link Transition#ANY} when they are too many for that. */
    long stages() {
        if (threads.size() > MOST_STAGES) {
            return Transition.ANY;
        }
        long stages = 0;
        for (Standing standing : threads) {
            stages = stages << STAGE_BITS | standing.stage().ordinal();
        }
        return stages;
    }

    /** Hears of each pair of threads that are about to touch the same thing in no order, one of them writing. */
    interface RaceListener {
        /** @param one and {@code other}: places of the threads */
        void race(int one, int other, NextOperation.Touch touch);
    }

    /** Tells which threads race. */
    void tellRaces(RaceListener listener) {
        for (int i = 0; i < threads.size(); i++) {
            NextOperation one = threads.get(i).operation();
            for (int j = i + 1; one != null && j < threads.size(); j++) {
                NextOperation other = threads.get(j).operation();
                boolean together = workers.get(i).memory == workers.get(j).memory;
                NextOperation.Touch touch = other == null || !together ? null : one.raceWith(other);
                if (touch != null) {
                    listener.race(i, j, touch);
                }
            }
        }
    }
}
