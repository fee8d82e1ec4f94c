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
 * @param output printed so far
 * @param failures so far
 */
record Moment(
        SavedState heap,
        List<Worker> workers,
        List<Standing> threads,
        int made,
        String output,
        List<Failure> failures) {
    /**
     * How a thread stands.
     *
     * @param next what it does first when it goes on
     * @param place where it waits, as its program's author sees it
     */
    record Standing(
            Worker.Stage stage,
            int lastCalls,
            @Nullable Wait pending,
            @Nullable Frame top,
            @Nullable NextOperation next,
            @Nullable Standpoint place) {
        /** Whether it takes steps. */
        boolean isActive() {
            return stage == Worker.Stage.BODY || stage == Worker.Stage.LAST_CALLS;
        }

        boolean hasEnded() {
            return stage == Worker.Stage.ENDED || stage == Worker.Stage.JOINED;
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
                && threads.get(StateGraph.worker(StateGraph.thread(step))).pending() instanceof Spurious;
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
                NextOperation.Touch touch = other == null ? null : one.raceWith(other);
                if (touch != null) {
                    listener.race(i, j, touch);
                }
            }
        }
    }
}
