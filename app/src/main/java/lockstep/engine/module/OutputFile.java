package lockstep.engine.module;

import lockstep.engine.type.Errors;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Iteration;
import lockstep.engine.type.Types;
import lockstep.engine.value.Context;
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
        content.method("write(self, text, /)", (thread, given) -> write(thread, (OutputFile) given[0], given[1]))
                .method("flush(self)", (thread, given) -> {
                    thread.service(Output.class).flush(((OutputFile) given[0]).stream);
                    return Singleton.NONE;
                })
                .method("writelines(self, lines, /)", (thread, given) -> {
                    for (Object line : Iteration.toArray(thread, given[1])) {
                        write(thread, (OutputFile) given[0], line);
                    }
                    return Singleton.NONE;
                })
                .method("isatty(self)", (thread, given) -> Boolean.FALSE)
                .method("writable(self)", (thread, given) -> Boolean.TRUE)
                .method("readable(self)", (thread, given) -> Boolean.FALSE)
                .method("seekable(self)", (thread, given) -> Boolean.FALSE)
                .method(
                        "reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)",
                        (thread, given) -> Singleton.NONE)
                .property("line_buffering", (thread, given) -> Boolean.FALSE)
                .property(
                        "buffer",
                        (thread, given) -> thread.call(
                                thread.service(Environment.class).member(thread, "_system", "sys", "OutputBuffer"),
                                given[0]))
                .property("errors", (thread, given) -> "strict")
                .property("mode", (thread, given) -> "w")
                .method("fileno(self)", (thread, given) -> Ints.of(((OutputFile) given[0]).stream.ordinal() + 1))
                .property("encoding", (thread, given) -> "utf-8")
                .property("closed", (thread, given) -> Boolean.FALSE)
                .property("name", (thread, given) -> "<" + name(((OutputFile) given[0]).stream) + ">")
                .method(
                        "__repr__(self)",
                        (thread, given) -> "<_io.TextIOWrapper name='<" + name(((OutputFile) given[0]).stream)
                                + ">' mode='w' encoding='utf-8'>");
    }

    private static Object write(Context thread, OutputFile file, Object written) {
        if (!(written instanceof String text)) {
            throw Errors.typeError("write() argument must be str, not %s", Types.nameOf(written));
        }
        thread.service(Output.class).write(file.stream, text);
        return Ints.of(text.codePointCount(0, text.length()));
    }

    private static String name(Output.Stream stream) {
        return stream == Output.Stream.OUT ? "stdout" : "stderr";
    }
}
