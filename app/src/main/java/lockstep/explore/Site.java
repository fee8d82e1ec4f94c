package lockstep.explore;

import lockstep.engine.interpreter.LinkedCode;

/**
 * An instruction of the program.
 *
 * @param code the function it is in
 * @param pc its position
 */
record Site(LinkedCode code, int pc) {
    int line() {
        return code.lines().at(pc);
    }
}
