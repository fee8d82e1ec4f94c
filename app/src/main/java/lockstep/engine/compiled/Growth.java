package lockstep.engine.compiled;

import java.util.BitSet;
import lockstep.engine.interpreter.Tuning;
import lockstep.python.code.Op;

/**
 * Which local variables strings were added to: their reference locals may hold a
 * {@link lockstep.engine.type.GrowingText} between two instructions. Immutable.
 */
final class Growth {
    private final BitSet registers = new BitSet();

    Growth(Tuning seen, Flow flow) {
        int[] code = seen.code().object().code();
        int named = seen.code().localNames().size();
        for (int pc = 0; pc < code.length; pc = flow.next(pc)) {
            Op op = flow.op(pc);
            if (op == Op.ADD || op == Op.IN_PLACE_ADD) {
                int variable = code[pc + 2];
                boolean own = variable == code[pc + 1] && variable >= 0 && variable < named;
                if (own && (seen.first(pc) & seen.second(pc) & Tuning.STRING) != 0) {
                    registers.set(variable);
                }
            }
        }
    }

    boolean of(int register) {
        return registers.get(register);
    }
}
