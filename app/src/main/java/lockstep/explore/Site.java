package lockstep.explore;

import lockstep.engine.interpreter.LinkedCode;

/** An instruction of the program; one object for each, and what is known of it. Confined to one thread. */
final class Site {
    private final LinkedCode code;
    private final int pc;
    private final int line;
    /** Whether threads stop before it whatever it touches. */
    boolean marked;
    /** Whether it uses something that processes share, before which no GIL keeps others from going on. */
    boolean betweenProcesses;
    /** Whether it was reached on any path. */
    boolean reached;

    Site(LinkedCode code, int pc) {
        this.code = code;
        this.pc = pc;
        this.line = code.lines().at(pc);
    }

    LinkedCode code() {
        return code;
    }

    int pc() {
        return pc;
    }

    /** Returns its line, from 1. */
    int line() {
        return line;
    }
}
