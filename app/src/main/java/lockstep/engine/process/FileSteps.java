package lockstep.engine.process;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.function.Supplier;
import lockstep.engine.module.Environment;
import lockstep.engine.state.UnsupportedStateException;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.Wait;
import lockstep.python.code.Singleton;

/**
 * What open files do where threads are run piece by piece: each look at the folder, and each change, may be a step of its
 * own. A read that goes on to the end of a file looks once more to find it, as CPython's does: who writes meanwhile may so be
 * read in part. In real runs all of it is done at once. Stateless.
 */
final class FileSteps {
    private static final int MOST_LETTERS = 20;

    private FileSteps() {}

    static boolean isPiecewise(Context thread) {
        return thread.service(Station.class).stepwise() != null;
    }

    /**
     * Reads.
     *
     * @param what the operation and what it was given
     * @param enough whether what was read ahead is all that it takes
     * @param finish takes it from what was read ahead
     * @return the result, or the wait for it
     */
    static Object reading(Context thread, PyFile file, String what, Predicate<byte[]> enough, Supplier<Object> finish) {
        if (!isPiecewise(thread)) {
            return finish.get();
        } else if (file.isPending()) {
            return flushing(thread, file, what, () -> reading(thread, file, what, enough, finish));
        } else if (enough.test(file.ahead())) {
            return settled(file, finish);
        }
        return Files.use(thread, file.readRequest(0, 0), "reads " + file.name(), new PyTuple(file, what), () -> {
            if (file.readMore(thread)) {
                return reading(thread, file, what, enough, finish);
            }
            file.sealed(true);
            try {
                return settled(file, finish);
            } finally {
                file.sealed(false);
            }
        });
    }

    /** Reads what an iteration takes next, which cannot wait. */
    static Object readingAtOnce(Context thread, PyFile file, Predicate<byte[]> enough, Supplier<Object> finish) {
        Object result = reading(thread, file, "next", enough, finish);
        if (result instanceof Wait) {
            throw new UnsupportedStateException("a builtin takes the lines of " + file.name()
                    + ", which threads share: a for statement or readlines() can be explored");
        }
        return result;
    }

    /** Returns what goes through the lines of a file: where threads are run piece by piece, one that may wait for each. */
    static Object iterator(Context thread, Object file) {
        return isPiecewise(thread)
                ? thread.call(thread.service(Environment.class).member(thread, "_streams", "_streams", "lines"), file)
                : file;
    }

    /** Writes what is pending, if anything is, and goes on. @param what is done then, and what it was given */
    static Object flushing(Context thread, PyFile file, Object what, Supplier<Object> then) {
        if (!isPiecewise(thread)) {
            file.flush(thread);
            return then.get();
        } else if (!file.isPending()) {
            return then.get();
        }
        return Files.use(thread, file.writeRequest(), writes(file), new PyTuple(file, what), () -> {
            file.flush(thread);
            file.settle();
            return then.get();
        });
    }

    /** Writes, or takes note of what is to be written. */
    static Object writing(Context thread, PyFile file, byte[] data, Object what, Supplier<Object> then) {
        if (!isPiecewise(thread)) {
            file.write(thread, data);
            return then.get();
        }
        boolean full = file.put(data);
        file.settle();
        return full ? flushing(thread, file, what, then) : then.get();
    }

    /** Closes, which writes what is pending. */
    static Object closing(Context thread, PyFile file) {
        Supplier<Object> close = () -> {
            file.close(thread);
            return Singleton.NONE;
        };
        if (!file.isPending() || file.isClosed() || !isPiecewise(thread)) {
            return close.get();
        }
        return Files.use(
                thread, file.writeRequest(), writes(file), new PyTuple(file, "close"), () -> settled(file, close));
    }

    private static Object settled(PyFile file, Supplier<Object> action) {
        Object result = action.get();
        file.settle();
        return result;
    }

    private static String writes(PyFile file) {
        String text = new String(file.pending(), StandardCharsets.UTF_8);
        boolean plain = text.chars().allMatch(letter -> letter >= ' ' || letter == '\n');
        String shown = (text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) + "..." : text)
                .replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("'", "\\'");
        return plain ? "writes '" + shown + "' to " + file.name() : "writes to " + file.name();
    }
}
