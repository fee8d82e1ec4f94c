package lockstep.engine.type;

import lockstep.engine.value.PyTuple;
import lockstep.engine.value.Slice;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;

/** The methods of {@code slice}. */
final class SliceMethods {
    private SliceMethods() {}

    private static Slice self(Object[] arguments) {
        return Arguments.self(arguments, Slice.class, Types.SLICE);
    }

    static void fill(TypeContent content) {
        content.constructor(
                "slice(cls, start, stop=?, step=None, /)",
                (context, arguments) -> arguments[2] == null
                        ? new Slice(Singleton.NONE, arguments[1], Singleton.NONE)
                        : new Slice(arguments[1], arguments[2], arguments[3]));
        content.property("start", (context, arguments) -> self(arguments).start());
        content.property("stop", (context, arguments) -> self(arguments).stop());
        content.property("step", (context, arguments) -> self(arguments).step());
        content.method("indices(self, length, /)", (context, arguments) -> {
            if (Index.clamped(context, arguments[1]) < 0) {
                throw Errors.valueError("length should not be negative");
            }
            int[] bounds = Subscripts.bounds(context, self(arguments)).of(Index.clamped(context, arguments[1]));
            return new PyTuple(Ints.of(bounds[0]), Ints.of(bounds[1]), Ints.of(bounds[2]));
        });
    }
}
