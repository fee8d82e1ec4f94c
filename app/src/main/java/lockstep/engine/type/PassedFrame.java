package lockstep.engine.type;

import lockstep.engine.value.PyType;
import lockstep.engine.value.TracebackEntry;
import lockstep.engine.value.TypeContent;
import lockstep.engine.value.Typed;
import lockstep.python.code.CodeObject;

/**
 * The frame of a place that an exception passed, as {@code tb_frame} gives it: where it was, without its variables.
 * Immutable.
 *
 * @param entry the place
 */
record PassedFrame(TracebackEntry entry) implements Typed {
    private static final PyType TYPE = PyType.builtin("frame", Types.OBJECT, PassedFrame::fill);
    private static final PyType CODE = PyType.builtin("code", Types.OBJECT, PassedFrame::fillCode);

    /**
     * What ran there.
     *
     * @param entry the place
     */
    private record Code(TracebackEntry entry) implements Typed {
        @Override
        public PyType type() {
            return CODE;
        }
    }

    private static void fill(TypeContent content) {
        content.property("f_lineno", (context, given) -> Ints.of(line(((PassedFrame) given[0]).entry)))
                .property("f_code", (context, given) -> new Code(((PassedFrame) given[0]).entry));
    }

    private static void fillCode(TypeContent content) {
        content.property("co_name", (context, given) -> code(given).name())
                .property("co_qualname", (context, given) -> code(given).qualifiedName())
                .property(
                        "co_filename",
                        (context, given) -> ((Code) given[0]).entry.unit().fileName())
                .property(
                        "co_firstlineno",
                        (context, given) -> Ints.of(code(given).firstLine()));
    }

    private static CodeObject code(Object[] given) {
        return ((Code) given[0]).entry.code();
    }

    /** The line that was running, from 1. */
    static long line(TracebackEntry entry) {
        int[] spans = entry.code().spans();
        int start = -1;
        for (int i = 0; i + 1 < spans.length && spans[i] <= entry.position(); i += 3) {
            start = spans[i + 1];
        }
        return start < 0
                ? entry.code().firstLine()
                : 1
                        + entry.unit()
                                .text()
                                .substring(0, start)
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
    }

    @Override
    public PyType type() {
        return TYPE;
    }
}
