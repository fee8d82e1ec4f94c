package lockstep.engine.race;

import lockstep.engine.interpreter.Frame;
import lockstep.engine.interpreter.Interpreter;
import lockstep.engine.interpreter.PlainTouches;
import lockstep.engine.interpreter.Standpoint;
import lockstep.engine.type.Types;
import lockstep.engine.value.PyType;
import org.jspecify.annotations.Nullable;

/**
 * What a program calls a thing that is touched.
 *
 * @param text in full, {@code accounts[3].balance} for example
 * @param kind what is the same for all things that one instruction touches: the last name, or that it is an item
 */
record RaceName(String text, String kind) {
    private static final String ITEM = "[]";
    private static final String SELF = "self";
    private static final int MOST_LETTERS = 40;

    /** Names what an instruction is about to touch. Called on the thread that is about to. */
    static RaceName of(Interpreter in, Frame frame, int pc, @Nullable Object part) {
        String own = PlainTouches.ownName(frame, pc);
        Object holder = PlainTouches.holder(frame, pc);
        if (holder == null) {
            return new RaceName(String.valueOf(own), String.valueOf(own));
        }
        String name = name(in, frame, pc, holder);
        return own == null ? new RaceName(name + "[" + key(part) + "]", ITEM) : new RaceName(name + "." + own, own);
    }

    private static String name(Interpreter in, Frame frame, int pc, Object holder) {
        if (holder instanceof PyType type) {
            return type.name();
        }
        String global = Standpoint.nameOf(in, holder);
        if (global != null) {
            return global;
        }
        String local = PlainTouches.holderName(frame, pc);
        return local != null && !local.equals(SELF) ? local : Types.nameOf(holder);
    }

    private static String key(@Nullable Object part) {
        if (part instanceof String text) {
            String shown = text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) + "..." : text;
            return "'" + shown.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
        }
        if (part instanceof Boolean flag) {
            return flag ? "True" : "False";
        }
        return part instanceof Number ? part.toString() : "...";
    }
}
