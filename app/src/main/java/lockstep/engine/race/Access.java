package lockstep.engine.race;

import lockstep.engine.interpreter.LinkedCode;

/**
 * A load or store by a thread.
 *
 * @param by whose
 * @param time on its own clock
 * @param pc the instruction in {@code code}
 */
record Access(Timeline by, int time, boolean write, LinkedCode code, int pc) {
    boolean isAt(LinkedCode otherCode, int otherPc) {
        return pc == otherPc && code == otherCode;
    }

    int line() {
        return code.lines().at(pc);
    }
}
