package lockstep.engine.module;

import lockstep.engine.type.Errors;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Types;
import lockstep.engine.value.Output;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeContent;
import lockstep.engine.value.Typed;
import lockstep.python.code.Singleton;

/** {@code sys.stdout} or {@code sys.stderr}. Immutable. */
final class OutputFile implements Typed, Output.Direct {
    static final PyType TYPE = PyType.builtin("_io", "TextIOWrapper", Types.OBJECT, OutputFile::fill);

    private final Output.Stream stream;

    OutputFile(Output.Stream stream) {
        this.stream = stream;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    private static void fill(TypeContent content) {
        content.method("write(self, text, /)", (thread, given) -> {
                    if (!(given[1] instanceof String text)) {
                        throw Errors.typeError("write() argument must be str, not %s", Types.nameOf(given[1]));
                    }
                    thread.service(Output.class).write(((OutputFile) given[0]).stream, text);
                    return Ints.of(text.codePointCount(0, text.length()));
                })
                .method("flush(self)", (thread, given) -> {
                    thread.service(Output.class).flush(((OutputFile) given[0]).stream);
                    return Singleton.NONE;
                })
                .method("isatty(self)", (thread, given) -> Boolean.FALSE)
                .method("writable(self)", (thread, given) -> Boolean.TRUE)
                .method("fileno(self)", (thread, given) -> Ints.of(((OutputFile) given[0]).stream.ordinal() + 1))
                .property("encoding", (thread, given) -> "utf-8")
                .property("closed", (thread, given) -> Boolean.FALSE)
                .property("name", (thread, given) -> "<" + name(((OutputFile) given[0]).stream) + ">")
                .method(
                        "__repr__(self)",
                        (thread, given) -> "<_io.TextIOWrapper name='<" + name(((OutputFile) given[0]).stream)
                                + ">' mode='w' encoding='utf-8'>");
    }

    private static String name(Output.Stream stream) {
        return stream == Output.Stream.OUT ? "stdout" : "stderr";
    }
}
