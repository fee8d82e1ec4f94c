package lockstep.explore;

import java.util.List;

/**
 * How a program that is stepped stands. Immutable.
 *
 * @param threads those started so far, the main one first
 * @param shared what threads share, and what the expectation names, by the program's names
 * @param locks that the program has names for
 * @param output printed so far
 * @param failure what has gone wrong, in words; empty: nothing
 * @param over whether the program has come to its end
 * @param schedule the whole schedule, what was undone included, as {@link Schedule#text} writes it
 * @param position steps of it that are taken
 * @param length all steps of it
 * @param switches among the steps that are taken
 * @param trace steps of the schedule around the position, one by one
 * @param traceStart how many steps lie before the first of {@code trace}
 * @param message why the last command did nothing, in words; empty: it did something
 */
public record StepView(
        List<ThreadState> threads,
        List<Value> shared,
        List<LockState> locks,
        String output,
        String failure,
        boolean over,
        String schedule,
        int position,
        int length,
        int switches,
        List<TraceStep> trace,
        int traceStart,
        String message) {
    public StepView {
        threads = List.copyOf(threads);
        shared = List.copyOf(shared);
        locks = List.copyOf(locks);
        trace = List.copyOf(trace);
    }

    /** What a thread can do. */
    public enum Status {
        /** It can take a step. */
        READY,
        /** It waits. */
        WAITING,
        /** It waits, and a deadline may pass. */
        WAITING_TIMED,
        ENDED
    }

    /**
     * A thread.
     *
     * @param number 0 the main one
     * @param letter as schedules write it
     * @param name as the program knows it
     * @param status what it can do
     * @param line where it stands, from 1; 0: nowhere in the program
     * @param start column at which its next operation starts, from 0, or -1
     * @param end column behind it
     * @param function it is in, or empty
     * @param waits for what, in words; empty unless it waits
     * @param locals its variables
     * @param next what it does next, in words; of a process that has ended, its exit code
     * @param operations what its line consists of
     * @param operation which of them is next, or -1
     * @param process name of the process that it is in; empty: there is only one
     * @param own what its process has for itself under the program's names, told with its main thread
     * @param doomed whether it is the main thread of a process to which a signal is on its way that ends it
     */
    public record ThreadState(
            int number,
            String letter,
            String name,
            Status status,
            int line,
            int start,
            int end,
            String function,
            String waits,
            List<Value> locals,
            String next,
            List<Operation> operations,
            int operation,
            String process,
            List<Value> own,
            boolean doomed) {
        public ThreadState {
            locals = List.copyOf(locals);
            own = List.copyOf(own);
            operations = List.copyOf(operations);
        }

        public boolean canStep() {
            return status == Status.READY;
        }
    }

    /**
     * A name and what it means now.
     *
     * @param changed whether the last step changed it
     */
    public record Value(String name, String value, boolean changed) {}

    /**
     * A lock.
     *
     * @param holder letter of the thread that holds it; empty: it is free
     * @param waiters letters of those that wait for it
     */
    public record LockState(String name, String holder, List<String> waiters) {
        public LockState {
            waiters = List.copyOf(waiters);
        }
    }

    /**
     * One operation of a line.
     *
     * @param text in words, for example {@code read counter}
     * @param visible whether it is a step of its own, before which others may go on
     */
    public record Operation(String text, boolean visible) {}
}
