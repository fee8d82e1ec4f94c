package lockstep.engine.process;

import static lockstep.engine.file.FolderService.request;

import lockstep.engine.file.FolderService.Operation;
import lockstep.engine.file.Paths;
import lockstep.engine.type.Attributes;
import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Types;
import lockstep.engine.type.Unboxed;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyTuple;
import lockstep.engine.wire.WireInput;
import lockstep.engine.wire.WireOutput;
import lockstep.python.code.Singleton;

/** The module {@code _file}: open files and what lies in the folder of the run; {@code os} and others stand on it. */
public final class FileModule {
    private FileModule() {}

    /**
     * Makes the module. Its functions take a path from the root and the path that an error shows.
     */
    public static PyModule create() {
        PyModule module = new PyModule("_file")
                .function("status(path, shown, /)", FileModule::status)
                .function("names(path, shown, /)", FileModule::names)
                .function("rename(source, target, shown, /)", FileModule::rename)
                .function("tell_time(path, /)", FileModule::tellTime);
        plain(module, "make_directory", "makes", Operation.MAKE_DIRECTORY);
        plain(module, "remove_directory", "removes", Operation.REMOVE_DIRECTORY);
        plain(module, "remove", "removes", Operation.REMOVE);
        module.set("File", PyFile.TYPE);
        return module;
    }

    private static String text(Object value) {
        if (Unboxed.of(value) instanceof String text) {
            return text;
        }
        throw Errors.typeError("expected str, bytes or os.PathLike object, not %s", Types.nameOf(value));
    }

    /** Puts {@code open} into {@code builtins}. */
    public static void addOpen(PyModule builtins) {
        builtins.function(
                "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
                FileModule::open);
    }

    private static Object open(Context thread, Object[] given) {
        String mode = mode(text(given[1]));
        boolean binary = mode.indexOf('b') >= 0;
        if (binary && given[3] != Singleton.NONE) {
            throw Errors.valueError("binary mode doesn't take an encoding argument");
        }
        if (binary && given[5] != Singleton.NONE) {
            throw Errors.valueError("binary mode doesn't take a newline argument");
        }
        String path = path(thread, given[0]);
        WireOutput request = request(Operation.OPEN);
        request.writeString(Paths.absolute(path));
        request.writeBoolean(mode.indexOf('r') < 0);
        request.writeBoolean(mode.indexOf('x') >= 0);
        request.writeBoolean(mode.indexOf('w') >= 0);
        return Files.use(thread, request, "opens " + shown(path) + " '" + mode + "'", given[0], () -> {
            long number = Files.ask(thread, request, given[0] instanceof String ? given[0] : path, WireInput::readLong);
            PyFile file = new PyFile(
                    number,
                    given[0] instanceof String ? given[0] : path,
                    mode,
                    given[5] == Singleton.NONE,
                    Long.valueOf(1).equals(given[2]));
            if (mode.indexOf('a') >= 0) {
                file.toEnd(thread);
            }
            return file;
        });
    }

    /** Returns a path as messages show it. */
    private static String shown(String path) {
        return path.startsWith("/") && path.lastIndexOf('/') == 0 ? path.substring(1) : path;
    }

    private static String path(Context thread, Object value) {
        Object plain = value;
        if (Types.of(value).lookup("__fspath__") != null) {
            plain = thread.call(Attributes.get(thread, value, "__fspath__"));
        }
        if (value instanceof Long) {
            throw Errors.of(ExceptionTypes.OS_ERROR, Ints.of(9), "Bad file descriptor");
        }
        String path = text(plain);
        if (path.indexOf('\0') >= 0) {
            throw Errors.valueError("embedded null byte");
        }
        if (path.isEmpty()) {
            throw Errors.of(ExceptionTypes.FILE_NOT_FOUND_ERROR, Ints.of(2), "No such file or directory", "");
        }
        return path;
    }

    private static String mode(String mode) {
        int kinds = 0;
        for (int i = 0; i < mode.length(); i++) {
            char c = mode.charAt(i);
            if ("rwxabt+".indexOf(c) < 0 || mode.indexOf(c) != i) {
                throw Errors.valueError("invalid mode: '%s'", mode);
            }
            kinds += "rwxa".indexOf(c) >= 0 ? 1 : 0;
        }
        if (mode.indexOf('b') >= 0 && mode.indexOf('t') >= 0) {
            throw Errors.valueError("can't have text and binary mode at once");
        }
        if (kinds != 1) {
            throw Errors.valueError(
                    kinds == 0
                            ? "Must have exactly one of create/read/write/append mode and at most one plus"
                            : "must have exactly one of create/read/write/append mode");
        }
        return mode;
    }

    private static Object status(Context thread, Object[] given) {
        WireOutput request = request(Operation.STATUS);
        String path = text(given[0]);
        request.writeString(path);
        return Files.use(thread, request, "looks at " + shown(path), given[1], () -> {
            WireInput in = Files.ask(thread, request, given[1]);
            return new PyTuple(
                    in.readBoolean(), Ints.of(in.readLong()), Ints.of(in.readLong()), Ints.of(in.readLong()));
        });
    }

    private static Object names(Context thread, Object[] given) {
        WireOutput request = request(Operation.LIST);
        String path = text(given[0]);
        request.writeString(path);
        return Files.use(thread, request, "lists " + path, given[1], () -> {
            WireInput in = Files.ask(thread, request, given[1]);
            Object[] names = new Object[in.readInt()];
            for (int i = 0; i < names.length; i++) {
                names[i] = in.readString();
            }
            return thread.heap().listOf(names, names.length);
        });
    }

    private static Object rename(Context thread, Object[] given) {
        WireOutput request = request(Operation.RENAME);
        String from = text(given[0]);
        String to = text(given[1]);
        request.writeString(from);
        request.writeString(to);
        return Files.use(thread, request, "renames " + shown(from) + " to " + shown(to), given[2], () -> {
            Files.ask(thread, request, given[2]);
            return Singleton.NONE;
        });
    }

    /** The program is told when a file was changed. */
    private static Object tellTime(Context thread, Object[] given) {
        StepwiseFolder stepwise = thread.service(Station.class).stepwise();
        if (stepwise != null) {
            stepwise.tellsTime(text(given[0]));
        }
        return Singleton.NONE;
    }

    private static void plain(PyModule module, String name, String words, Operation operation) {
        module.function(name + "(path, shown, /)", (thread, given) -> {
            WireOutput request = request(operation);
            String path = text(given[0]);
            request.writeString(path);
            return Files.use(thread, request, words + " " + shown(path), given[1], () -> {
                Files.ask(thread, request, given[1]);
                return Singleton.NONE;
            });
        });
    }
}
