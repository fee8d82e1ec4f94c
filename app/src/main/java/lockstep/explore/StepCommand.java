package lockstep.explore;

/**
 * Something to do with a program that is stepped.
 *
 * @param kind what
 * @param number a thread or a position, as the kind says; else 0
 * @param schedule for {@link Kind#PLAY}, as {@link Schedule#text} writes it; else empty
 */
public record StepCommand(Kind kind, int number, String schedule) {
    /** What can be done. */
    public enum Kind {
        /** Thread {@code number} takes a step. */
        STEP,
        /** Thread {@code number} goes on to another line. */
        LINE,
        /** The deadline of thread {@code number} passes. */
        EXPIRE,
        /** The process whose main thread is {@code number} ends by the signal that it was sent. */
        END,
        /**
         * Goes on to where the schedule that is known ahead switches; else as far as the last thread gets, or the only one
         * that can go on.
         */
        RUN,
        UNDO,
        REDO,
        RESET,
        /** Goes to position {@code number} of the schedule, from 0. */
        JUMP,
        /** Takes a schedule and goes to position {@code number} of it. */
        PLAY
    }

    public static StepCommand of(Kind kind) {
        return new StepCommand(kind, 0, "");
    }

    public static StepCommand of(Kind kind, int number) {
        return new StepCommand(kind, number, "");
    }

    public static StepCommand play(Schedule schedule, int position) {
        return new StepCommand(Kind.PLAY, position, schedule.text());
    }
}
