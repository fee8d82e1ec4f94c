package lockstep.engine.process;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lockstep.engine.type.Arguments;
import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.type.Index;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Iteration;
import lockstep.engine.type.Text;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** The methods of open files. */
final class FileMethods {
    private FileMethods() {}

    static void fill(TypeContent content) {
        fillReads(content);
        fillWrites(content);
        content.method("__enter__(self, /)", (thread, given) -> {
                    self(given).checkOpen();
                    return given[0];
                })
                .method("__exit__(self, *args)", (thread, given) -> {
                    return FileSteps.closing(thread, self(given));
                })
                .method("close(self, /)", (thread, given) -> {
                    return FileSteps.closing(thread, self(given));
                })
                .method("seek(self, offset, whence=0, /)", (thread, given) -> {
                    long whence = Index.of(thread, given[2]);
                    if (!open(given).isBinary() && whence != 0 && Index.of(thread, given[1]) != 0) {
                        throw unsupported(
                                thread, "can't do nonzero " + (whence == 1 ? "cur" : "end") + "-relative seeks");
                    }
                    return seek(thread, open(given), Index.of(thread, given[1]), (int) whence);
                })
                .method("tell(self, /)", (thread, given) -> tell(thread, open(given)))
                .method("readable(self, /)", (thread, given) -> open(given).isReadable())
                .method("writable(self, /)", (thread, given) -> open(given).isWritable())
                .method("seekable(self, /)", (thread, given) -> Boolean.TRUE)
                .method("isatty(self, /)", (thread, given) -> Boolean.FALSE)
                .method(
                        "fileno(self, /)",
                        (thread, given) -> Ints.of(open(given).descriptor()))
                .property("closed", (thread, given) -> self(given).isClosed())
                .property("name", (thread, given) -> self(given).name())
                .property("mode", (thread, given) -> self(given).mode())
                .property("encoding", (thread, given) -> "utf-8")
                .property("newlines", (thread, given) -> Singleton.NONE)
                .property("buffer", (thread, given) -> given[0])
                .method("__repr__(self, /)", (thread, given) -> repr(thread, self(given)));
    }

    private static void fillReads(TypeContent content) {
        content.method("read(self, size=-1, /)", (thread, given) -> {
                    PyFile file = readable(thread, given);
                    long count = given[1] == Singleton.NONE ? -1 : Index.of(thread, given[1]);
                    boolean text = !file.isBinary() && count >= 0;
                    return FileSteps.reading(
                            thread,
                            file,
                            "read " + count,
                            ahead -> count >= 0 && (text ? letters(ahead, count) : ahead.length >= count),
                            () -> text ? letters(thread, file, count) : result(file, file.read(thread, count)));
                })
                .method("readline(self, size=-1, /)", (thread, given) -> {
                    PyFile file = readable(thread, given);
                    long most = Index.of(thread, given[1]);
                    return FileSteps.reading(
                            thread,
                            file,
                            "readline " + most,
                            ahead -> hasLine(ahead, most),
                            () -> result(file, file.readLine(thread, most)));
                })
                .method("readlines(self, hint=-1, /)", (thread, given) -> {
                    PyFile file = readable(thread, given);
                    return FileSteps.reading(
                            thread, file, "readlines", ahead -> false, () -> lines(thread, file, given[1]));
                })
                .method("__iter__(self, /)", (thread, given) -> {
                    open(given);
                    return FileSteps.iterator(thread, given[0]);
                })
                .method("__next__(self, /)", (thread, given) -> {
                    PyFile file = readable(thread, given);
                    return FileSteps.readingAtOnce(thread, file, ahead -> hasLine(ahead, -1), () -> {
                        byte[] line = file.readLine(thread, -1);
                        if (line.length == 0) {
                            throw Errors.stopIteration();
                        }
                        return result(file, line);
                    });
                });
    }

    private static Object lines(Context thread, PyFile file, Object hint) {
        List<Object> lines = new ArrayList<>();
        long enough = hint == Singleton.NONE ? 0 : Index.of(thread, hint);
        long size = 0;
        for (byte[] line = file.readLine(thread, -1); line.length > 0; line = file.readLine(thread, -1)) {
            lines.add(result(file, line));
            size += file.isBinary() ? line.length : new String(line, StandardCharsets.UTF_8).length();
            if (enough > 0 && size > enough) {
                break;
            }
        }
        return thread.heap().list(lines);
    }

    private static String letters(Context thread, PyFile file, long count) {
        StringBuilder text = new StringBuilder();
        for (long points = 0; points < count; points++) {
            String one = character(thread, file);
            if (one.isEmpty()) {
                break;
            }
            text.append(one);
        }
        return text.toString();
    }

    /** Whether bytes hold so many letters for sure: one more begins behind them, or the last one is plain. */
    private static boolean letters(byte[] bytes, long count) {
        long begun = 0;
        for (byte each : bytes) {
            begun += (each & 0xC0) == 0x80 ? 0 : 1;
        }
        byte last = bytes.length == 0 ? -1 : bytes[bytes.length - 1];
        return begun > count || count == 0 || (begun == count && last >= 0 && last != '\r');
    }

    private static boolean hasLine(byte[] bytes, long most) {
        if (most >= 0 && bytes.length >= most) {
            return true;
        }
        for (byte each : bytes) {
            if (each == '\n') {
                return true;
            }
        }
        return false;
    }

    private static Object seek(Context thread, PyFile file, long offset, int whence) {
        return FileSteps.flushing(thread, file, "seek " + offset + " " + whence, () -> {
            Supplier<Object> seek = () -> Ints.of(file.seek(thread, offset, whence));
            return whence == 2
                    ? Files.use(thread, file.sizeRequest(), "looks at " + file.name(), new PyTuple(file, offset), seek)
                    : seek.get();
        });
    }

    private static Object tell(Context thread, PyFile file) {
        Supplier<Object> tell = () -> Ints.of(file.tell(thread));
        return file.isPending() && file.mode().indexOf('a') >= 0
                ? FileSteps.flushing(thread, file, "tell", tell)
                : tell.get();
    }

    private static void fillWrites(TypeContent content) {
        content.method("write(self, data, /)", (thread, given) -> {
                    PyFile file = writable(thread, given);
                    byte[] data = file.bytes(given[1]);
                    Object count = Ints.of(
                            given[1] instanceof String text ? text.codePointCount(0, text.length()) : data.length);
                    return FileSteps.writing(thread, file, data, count, () -> count);
                })
                .method("writelines(self, lines, /)", (thread, given) -> {
                    PyFile file = writable(thread, given);
                    Object[] lines = Iteration.toArray(thread, given[1]);
                    if (FileSteps.isPiecewise(thread)) {
                        return writeLines(thread, file, new PyTuple(lines), 0);
                    }
                    for (Object line : lines) {
                        file.write(thread, file.bytes(line));
                    }
                    return Singleton.NONE;
                })
                .method(
                        "flush(self, /)",
                        (thread, given) -> FileSteps.flushing(thread, open(given), "flush", () -> Singleton.NONE))
                .method("truncate(self, size=None, /)", (thread, given) -> {
                    PyFile file = writable(thread, given);
                    Long size = given[1] == Singleton.NONE ? null : Index.of(thread, given[1]);
                    return FileSteps.flushing(thread, file, "truncate " + size, () -> truncate(thread, file, size));
                });
    }

    private static Object truncate(Context thread, PyFile file, @Nullable Long given) {
        long size = given == null ? file.tell(thread) : given;
        return Files.use(thread, file.truncateRequest(size), "cuts " + file.name(), new PyTuple(file, size), () -> {
            file.truncate(thread, size);
            return Ints.of(size);
        });
    }

    private static Object writeLines(Context thread, PyFile file, PyTuple lines, int first) {
        if (first == lines.size()) {
            return Singleton.NONE;
        }
        byte[] data = file.bytes(lines.items()[first]);
        Object rest = new PyTuple(lines, Ints.of(first));
        return FileSteps.writing(thread, file, data, rest, () -> writeLines(thread, file, lines, first + 1));
    }

    /** One character of a text file; a line end of two counts as one. */
    private static String character(Context thread, PyFile file) {
        byte[] first = file.read(thread, 1);
        if (first.length == 0) {
            return "";
        }
        int more = first[0] >= 0 ? 0 : (first[0] & 0xF0) == 0xF0 ? 3 : (first[0] & 0xE0) == 0xE0 ? 2 : 1;
        byte[] rest = more == 0 ? new byte[0] : file.read(thread, more);
        byte[] whole = java.util.Arrays.copyOf(first, 1 + rest.length);
        System.arraycopy(rest, 0, whole, 1, rest.length);
        if (first[0] == '\r' && file.isUniversal()) {
            byte[] next = file.read(thread, 1);
            if (next.length == 1 && next[0] != '\n') {
                file.seek(thread, file.tell(thread) - 1, 0);
            }
        }
        return file.text(whole);
    }

    private static Object result(PyFile file, byte[] bytes) {
        return file.isBinary() ? new PyBytes(bytes) : file.text(bytes);
    }

    private static PyFile self(Object[] given) {
        return Arguments.self(given, PyFile.class, PyFile.TYPE);
    }

    private static PyFile open(Object[] given) {
        PyFile file = self(given);
        file.checkOpen();
        return file;
    }

    private static PyFile readable(Context thread, Object[] given) {
        PyFile file = open(given);
        if (!file.isReadable()) {
            throw unsupported(thread, file.isBinary() ? "read" : "not readable");
        }
        return file;
    }

    private static PyFile writable(Context thread, Object[] given) {
        PyFile file = open(given);
        if (!file.isWritable()) {
            throw unsupported(thread, file.isBinary() ? "write" : "not writable");
        }
        return file;
    }

    private static lockstep.engine.value.PyError unsupported(Context thread, String words) {
        Object type = thread.service(lockstep.engine.module.Environment.class)
                .member(thread, "io", "io", "UnsupportedOperation");
        return type instanceof lockstep.engine.value.PyType known
                        && thread.call(known, words) instanceof lockstep.engine.value.PyException made
                ? new lockstep.engine.value.PyError(made)
                : Errors.of(ExceptionTypes.OS_ERROR, words);
    }

    private static String repr(Context thread, PyFile file) {
        String name = Text.repr(thread, file.name());
        return file.isBinary()
                ? "<_io." + file.type().name() + " name=" + name + ">"
                : "<_io.TextIOWrapper name=" + name + " mode='" + file.mode() + "' encoding='UTF-8'>";
    }
}
