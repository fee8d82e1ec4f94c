package lockstep.engine.type;

import lockstep.engine.value.PyTuple;
import lockstep.engine.value.TypeContent;

/** The methods of {@code tuple}. */
final class TupleMethods {
    private TupleMethods() {}

    private static PyTuple self(Object[] arguments) {
        return Arguments.self(arguments, PyTuple.class, Types.TUPLE);
    }

    static void fill(TypeContent content) {
        Dunders.basics(content);
        Dunders.hash(content);
        Dunders.container(content);
        Dunders.items(content);
        Dunders.operators(content, Binary.ADD, Binary.MULTIPLY);
        Dunders.generic(content);
        content.constructor("tuple(cls, iterable=?, /)", (context, arguments) -> {
            PyTuple tuple = arguments[1] == null
                    ? new PyTuple()
                    : arguments[1] instanceof PyTuple same
                            ? same
                            : new PyTuple(Iteration.toSized(context, arguments[1]));
            return Dunders.made(context, arguments[0], Types.TUPLE, tuple);
        });
        content.method("count(self, value, /)", (context, arguments) -> {
            long count = 0;
            for (Object item : self(arguments).items()) {
                if (Comparison.same(context, item, arguments[1])) {
                    count++;
                }
            }
            return Ints.of(count);
        });
        content.method("index(self, value, start=0, stop=9223372036854775807, /)", (context, arguments) -> {
            PyTuple tuple = self(arguments);
            int to = ListMethods.cut(context, arguments[3], tuple.size());
            for (int i = ListMethods.cut(context, arguments[2], tuple.size()); i < to; i++) {
                if (Comparison.same(context, tuple.get(i), arguments[1])) {
                    return Ints.of(i);
                }
            }
            throw Errors.valueError("tuple.index(x): x not in tuple");
        });
    }
}
