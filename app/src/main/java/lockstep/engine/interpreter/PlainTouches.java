package lockstep.engine.interpreter;

import static lockstep.engine.interpreter.Opcodes.*;

import java.util.function.Consumer;
import lockstep.engine.value.AttributeDict;
import lockstep.engine.value.Descriptor;
import lockstep.engine.value.PyDerived;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/**
 * The variable, attribute or item that an instruction plainly loads or stores, as {@link Touches} has it, but for items one
 * by one whatever their keys are; and the objects that an instruction hands to others. Stateless.
 */
public final class PlainTouches {
    private PlainTouches() {}

    /** Tells what the instruction at the position is about to load or store; nothing for one that does neither. */
    public static void of(Frame f, int pc, Touches.Listener to) {
        int[] code = f.code.code;
        switch (code[pc]) {
            case LOAD_ITEM -> item(Cold.source(f, pc + 2), Cold.source(f, pc + 3), false, to);
            case STORE_ITEM, DELETE_ITEM -> item(Cold.source(f, pc + 1), Cold.source(f, pc + 2), true, to);
            case LOAD_ATTRIBUTE -> attribute(f, pc, Cold.source(f, pc + 2), f.code.names[code[pc + 3]], to);
            case STORE_ATTRIBUTE, DELETE_ATTRIBUTE ->
                attribute(f, pc, Cold.source(f, pc + 1), f.code.names[code[pc + 2]], to);
            default -> {
                if (TouchKinds.isPlain(f, pc)) {
                    Touches.of(f, pc, to);
                }
            }
        }
    }

    /** What is computed when it is asked for is no variable; its own code tells what it touches. */
    private static void attribute(Frame f, int pc, @Nullable Object object, String name, Touches.Listener to) {
        boolean computed = object instanceof PyInstance instance
                && instance.type().lookup(name) instanceof Descriptor descriptor
                && descriptor.isData();
        if (!computed) {
            Touches.of(f, pc, to);
        }
    }

    private static void item(@Nullable Object container, @Nullable Object key, boolean write, Touches.Listener to) {
        if (container instanceof PyList list && key instanceof Long index) {
            to.touched(container, index < 0 ? (Object) (index + list.size()) : index, write);
        } else if (container instanceof AttributeDict attributes && key instanceof String name) {
            Touches.attribute(attributes.target(), name, write, to);
        } else if (container instanceof PyDict && key != null) {
            to.touched(container, key, write);
        } else if (container instanceof PyDerived derived && key != null) {
            Object inner = derived.value();
            if (inner instanceof PyDict || inner instanceof PyList) {
                item(inner, key, write, to);
            }
        }
    }

    /** Tells which objects an instruction hands to whoever can reach a variable, an object or a collection. */
    public static void handed(Frame f, int pc, Consumer<PyInstance> to) {
        int[] code = f.code.code;
        switch (code[pc]) {
            case STORE_GLOBAL, STORE_CELL -> handed(Cold.source(f, pc + 2), to);
            case STORE_ATTRIBUTE, STORE_ITEM -> handed(Cold.source(f, pc + 3), to);
            case CALL_METHOD -> {
                if (!(Cold.source(f, pc + 2) instanceof PyInstance instance) || instance instanceof PyDerived) {
                    for (Object argument : CallOps.arguments(f, pc + 4, null)) {
                        handed(argument, to);
                    }
                }
            }
            default -> {
                // keeps what it has
            }
        }
    }

    private static void handed(@Nullable Object value, Consumer<PyInstance> to) {
        if (value instanceof PyInstance instance) {
            to.accept(instance);
        } else if (value instanceof PyTuple tuple) {
            for (Object item : tuple.items()) {
                if (item instanceof PyInstance instance) {
                    to.accept(instance);
                }
            }
        }
    }

    /** Returns the object whose attribute or item an instruction loads or stores; null for a variable. */
    public static @Nullable Object holder(Frame f, int pc) {
        int at = holderPlace(f, pc);
        return at < 0 ? null : Cold.source(f, at);
    }

    /** Returns the local variable in which that object is, or null. */
    public static @Nullable String holderName(Frame f, int pc) {
        int at = holderPlace(f, pc);
        int register = at < 0 ? -1 : f.code.code[at];
        return register < 0 || register >= f.code.firstFree
                ? null
                : f.code.localNames().get(register);
    }

    private static int holderPlace(Frame f, int pc) {
        return switch (f.code.code[pc]) {
            case LOAD_ATTRIBUTE, LOAD_ITEM -> pc + 2;
            case STORE_ATTRIBUTE, DELETE_ATTRIBUTE, STORE_ITEM, DELETE_ITEM -> pc + 1;
            default -> -1;
        };
    }

    /** Returns the name of the variable or attribute that an instruction loads or stores; null for an item. */
    public static @Nullable String ownName(Frame f, int pc) {
        LinkedCode linked = f.code;
        int[] code = linked.code;
        return switch (code[pc]) {
            case LOAD_GLOBAL -> linked.globalName(code[pc + 2]);
            case STORE_GLOBAL, DELETE_GLOBAL -> linked.globalName(code[pc + 1]);
            case LOAD_CELL -> local(linked, code[pc + 2]);
            case STORE_CELL, DELETE_CELL -> local(linked, code[pc + 1]);
            case LOAD_ATTRIBUTE -> linked.names[code[pc + 3]];
            case STORE_ATTRIBUTE, DELETE_ATTRIBUTE -> linked.names[code[pc + 2]];
            default -> null;
        };
    }

    private static String local(LinkedCode linked, int register) {
        return register < linked.firstFree
                ? linked.localNames().get(register)
                : linked.object().freeNames().get(register - linked.firstFree);
    }
}
