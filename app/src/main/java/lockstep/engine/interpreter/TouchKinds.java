package lockstep.engine.interpreter;

import static lockstep.engine.interpreter.Opcodes.*;

import lockstep.engine.value.PyInstance;

/** How an instruction uses what it {@linkplain Touches touches}. Looking changes nothing. Stateless. */
public final class TouchKinds {
    private TouchKinds() {}

    /**
     * Whether the instruction plainly loads or stores a name, an attribute or an item, so that two of them without an order
     * are a data race; calls and operators on collections are whole.
     */
    public static boolean isPlain(Frame f, int pc) {
        return switch (f.code.code[pc]) {
            case LOAD_GLOBAL,
                    STORE_GLOBAL,
                    DELETE_GLOBAL,
                    LOAD_CELL,
                    STORE_CELL,
                    DELETE_CELL,
                    LOAD_ATTRIBUTE,
                    STORE_ATTRIBUTE,
                    DELETE_ATTRIBUTE,
                    LOAD_ITEM,
                    STORE_ITEM,
                    DELETE_ITEM -> true;
            default -> false;
        };
    }

    /**
     * Whether the instruction looks at nothing but what the touched objects themselves hold: at no further object that is
     * reached from them, and at nothing of the library's own.
     */
    public static boolean isShallow(Frame f, int pc) {
        int[] code = f.code.code;
        return switch (code[pc]) {
            case LOAD_GLOBAL,
                    LOAD_NAME,
                    STORE_GLOBAL,
                    DELETE_GLOBAL,
                    LOAD_CELL,
                    LOAD_CLASS_CELL,
                    STORE_CELL,
                    DELETE_CELL -> true;
            case LOAD_ATTRIBUTE -> TouchedValues.isShallow(Cold.source(f, pc + 2), f.code.names[code[pc + 3]], true);
            case STORE_ATTRIBUTE, DELETE_ATTRIBUTE ->
                TouchedValues.isShallow(Cold.source(f, pc + 1), f.code.names[code[pc + 2]], false);
            case LOAD_ITEM -> TouchedValues.isShallow(Cold.source(f, pc + 2), Cold.source(f, pc + 3));
            case STORE_ITEM, DELETE_ITEM -> TouchedValues.isShallow(Cold.source(f, pc + 1), Cold.source(f, pc + 2));
            default -> false;
        };
    }

    /** Whether the instruction puts a value in the place of all that the touched object holds, and does not look at that. */
    public static boolean isStore(Frame f, int pc) {
        int op = f.code.code[pc];
        return op == STORE_GLOBAL || op == STORE_CELL;
    }

    /** Whether the instruction is a call that only begins a function of the program. */
    public static boolean beginsProgram(Frame f, int pc) {
        int[] code = f.code.code;
        return switch (code[pc]) {
            case CALL, CALL_KEYWORDS, CALL_SPREAD -> TouchedCalls.isProgram(Cold.source(f, pc + 2));
            case CALL_METHOD, CALL_METHOD_KEYWORDS ->
                Cold.source(f, pc + 2) instanceof PyInstance instance
                        && instance.attribute(f.code.names[code[pc + 3]]) == null
                        && TouchedCalls.isProgram(instance.type().lookup(f.code.names[code[pc + 3]]));
            default -> false;
        };
    }
}
