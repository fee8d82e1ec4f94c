package lockstep.engine.builtin;

import lockstep.engine.type.Attributes;
import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.type.Ints;
import lockstep.engine.type.LengthHint;
import lockstep.engine.type.NativeIterator;
import lockstep.engine.type.Operators;
import lockstep.engine.type.Subscripts;
import lockstep.engine.type.Types;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeContent;
import org.jspecify.annotations.Nullable;

/** {@code reversed(sequence)} of what has no {@code __reversed__}. */
final class Reversed extends NativeIterator implements LengthHint {
    static final PyType TYPE = PyType.builtin("reversed", Types.OBJECT, Reversed::fillType);

    private final Object sequence;
    private long left;
    private boolean over;

    private Reversed(Object sequence, long left) {
        this.sequence = sequence;
        this.left = left;
    }

    private static void fillType(TypeContent content) {
        fill(content);
        content.constructor("reversed(cls, sequence, /)", (context, arguments) -> {
            Object sequence = arguments[1];
            PyType type = Types.of(sequence);
            if (type.lookup("__reversed__") != null) {
                return context.call(
                        java.util.Objects.requireNonNull(Attributes.special(context, sequence, "__reversed__")));
            }
            if (type.lookup("__getitem__") == null || type == Types.DICT) {
                throw Errors.typeError("'%s' object is not reversible", type.name());
            }
            return new Reversed(sequence, Operators.length(context, sequence));
        });
    }

    @Override
    public Object sized() {
        return over ? this : sequence;
    }

    @Override
    public Object source() {
        return sequence;
    }

    @Override
    public @Nullable Object next(Context context) {
        if (left <= 0) {
            over = true;
            return null;
        }
        try {
            return Subscripts.get(context, sequence, Ints.of(--left));
        } catch (PyError error) {
            PyType raised = error.exception().type();
            if (raised.isSubtypeOf(ExceptionTypes.INDEX_ERROR) || raised.isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
                left = 0;
                over = true;
                return null;
            }
            throw error;
        }
    }

    @Override
    public PyType type() {
        return TYPE;
    }
}
