package lockstep.engine.family;

import lockstep.engine.thread.PyThread;

/** One process of an exploration, as the others see it. Confined to one thread. */
public final class Member extends Shared {
    private static final long NO_CODE = Long.MIN_VALUE;

    private final int number;
    private final int parent;
    private final PyThread main;
    private long code = NO_CODE;
    private int signal;

    Member(int number, int parent, PyThread main) {
        super(number);
        this.number = number;
        this.parent = parent;
        this.main = main;
    }

    /** Its number: 0 the first process, and never used twice on one path. */
    public int number() {
        return number;
    }

    /** The number of the process that started it. */
    int parent() {
        return parent;
    }

    /** Its main thread, with which it ends. */
    public PyThread main() {
        return main;
    }

    public boolean hasEnded() {
        return main.end().reached();
    }

    /** Its exit code, once it has ended. */
    public long code() {
        return code;
    }

    void code(long value) {
        code = value;
    }

    /** The signal that will end it at some time, or 0. */
    public int signal() {
        return signal;
    }

    void signal(int value) {
        signal = value;
    }
}
