package lockstep.engine.type;

import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeContent;
import lockstep.engine.value.Typed;
import lockstep.python.code.CodeObject;

/**
 * A function's {@code __code__}: its parameters, names and place.
 *
 * @param code what it is of
 * @param iterableCoroutine whether its generators can be awaited
 */
record CodeView(PyFunction.Code code, boolean iterableCoroutine) implements Typed {
    static final PyType TYPE = PyType.builtin("code", Types.OBJECT, CodeView::fill);

    private static final int OPTIMIZED_AND_LOCAL = 3;
    private static final int VARIADIC = 4;
    private static final int KEYWORDS = 8;
    private static final int GENERATOR = 32;
    private static final int COROUTINE = 128;
    private static final int ITERABLE_COROUTINE = 256;
    private static final int ASYNC_GENERATOR = 512;

    /** Shows the code of a function. */
    static CodeView of(PyFunction function) {
        return new CodeView(function.code(), function.isIterableCoroutine());
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    private static void fill(TypeContent content) {
        content.property("co_name", (context, given) -> of(given).name())
                .property("co_qualname", (context, given) -> of(given).qualifiedName())
                .property("co_argcount", (context, given) -> Ints.of(of(given).positionalCount()))
                .property(
                        "co_posonlyargcount",
                        (context, given) -> Ints.of(of(given).positionalOnlyCount()))
                .property(
                        "co_kwonlyargcount",
                        (context, given) -> Ints.of(of(given).keywordOnlyCount()))
                .property(
                        "co_varnames",
                        (context, given) -> new PyTuple(of(given).localNames().toArray()))
                .property(
                        "co_nlocals",
                        (context, given) -> Ints.of(of(given).localNames().size()))
                .property(
                        "co_freevars",
                        (context, given) -> new PyTuple(of(given).freeNames().toArray()))
                .property(
                        "co_names",
                        (context, given) ->
                                new PyTuple((Object[]) of(given).names().clone()))
                .property(
                        "co_firstlineno", (context, given) -> Ints.of(of(given).firstLine()))
                .property("co_filename", (context, given) -> file((CodeView) given[0]))
                .property(
                        "co_flags",
                        (context, given) -> Ints.of(
                                flags(of(given)) + (((CodeView) given[0]).iterableCoroutine ? ITERABLE_COROUTINE : 0)))
                .method("__repr__(self, /)", (context, given) -> {
                    CodeObject code = of(given);
                    return "<code object " + code.name() + " at " + Identity.address(context, given[0]) + ", file \""
                            + file((CodeView) given[0]) + "\", line " + code.firstLine() + ">";
                });
    }

    private static CodeObject of(Object[] given) {
        return ((CodeView) given[0]).code.object();
    }

    private static Object file(CodeView view) {
        Object file = view.code.module().get("__file__");
        return file == null ? "<string>" : file;
    }

    private static long flags(CodeObject code) {
        return OPTIMIZED_AND_LOCAL
                + (code.variadic() ? VARIADIC : 0)
                + (code.variadicKeywords() ? KEYWORDS : 0)
                + (code.coroutine()
                        ? code.generator() ? ASYNC_GENERATOR : COROUTINE
                        : code.generator() ? GENERATOR : 0);
    }
}
