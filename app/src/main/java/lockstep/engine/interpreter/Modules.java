package lockstep.engine.interpreter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import lockstep.engine.type.Attributes;
import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.value.CodeThread;
import lockstep.engine.value.Missing;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyModule;
import lockstep.python.code.CompiledUnit;
import lockstep.python.code.ConstantClass;
import lockstep.python.code.PollPlacement;
import lockstep.python.code.UnitReader;
import lockstep.python.compile.LibraryCompiler;
import lockstep.python.compile.PythonCompiler;
import lockstep.python.source.PythonSyntaxError;
import org.jspecify.annotations.Nullable;

/**
 * The modules of a process: those loaded, and where others come from. A module is written in Java, or in Python as a
 * resource beside this package ({@code module/queue.py}, {@code module/concurrent/futures/__init__.py}). A program's
 * files and the host's Python are never looked at. Thread-safe.
 */
public final class Modules {
    private static final String ROOT = "/lockstep/engine/module/";
    private static final String HOLDERS = "lockstep.engine.module.";

    private final Map<String, PyModule> loaded = new ConcurrentHashMap<>();
    private final Map<String, Function<CodeThread, PyModule>> builtIn = new ConcurrentHashMap<>();
    private volatile Map<String, String> companions = Map.of();

    /** Offers a module written in Java, to be made when first imported. */
    public void offer(String name, Function<CodeThread, PyModule> maker) {
        builtIn.put(name, maker);
    }

    /** Has modules written in Python followed by others as soon as they are loaded. */
    public void companions(Map<String, String> byModule) {
        companions = Map.copyOf(byModule);
    }

    /** Enters a module under a name, {@code __main__} for example. */
    public void enter(String name, PyModule module) {
        loaded.put(name, module);
    }

    /** Returns whether a module is written in Java. */
    public boolean isNative(String name) {
        return builtIn.containsKey(name);
    }

    /** Returns a loaded module, or null. */
    public @Nullable PyModule find(String name) {
        return loaded.get(name);
    }

    /** Returns the loaded modules by name. */
    public Map<String, PyModule> loaded() {
        return java.util.Collections.unmodifiableMap(loaded);
    }

    /**
     * Imports a module and those it is in.
     *
     * @param last whether the last one of a dotted name is wanted, not the first
     * @throws PyError ModuleNotFoundError, or what the module's body raised
     */
    public PyModule load(Interpreter in, String name, boolean last) {
        PyModule first = null;
        PyModule module = null;
        for (int dot = name.indexOf('.'); ; dot = name.indexOf('.', dot + 1)) {
            String prefix = dot < 0 ? name : name.substring(0, dot);
            PyModule outer = module;
            module = one(in, prefix, name);
            if (outer == null) {
                first = module;
            } else {
                String member = prefix.substring(prefix.lastIndexOf('.') + 1);
                if (outer.get(member) == null) {
                    outer.set(member, module);
                }
            }
            if (dot < 0) {
                return last || first == null ? module : first;
            }
        }
    }

    /** Returns what {@code from module import name} binds. */
    public Object member(Interpreter in, Object module, String name) {
        Object value = Attributes.getOrNull(in.thread, module, name);
        if (value != null) {
            return value;
        }
        if (module instanceof PyModule package_ && isPackage(package_)) {
            String full = package_.name() + "." + name;
            if (loaded.containsKey(full) || exists(full)) {
                return load(in, full, true);
            }
        }
        String from = module instanceof PyModule known ? known.name() : "<unknown>";
        PyException error = Errors.of(
                        ExceptionTypes.IMPORT_ERROR,
                        "cannot import name '" + name + "' from '" + from + "' (not part of Lockstep's Python)")
                .exception();
        error.attribute("name", from);
        error.missing(new Missing(name, module, null));
        throw new PyError(error);
    }

    private static boolean isPackage(PyModule module) {
        return module.get("__path__") != null;
    }

    private PyModule one(Interpreter in, String name, String wanted) {
        PyModule module = loaded.get(name);
        if (module != null) {
            return module;
        }
        Function<CodeThread, PyModule> maker = builtIn.get(name);
        if (maker != null) {
            return loaded.computeIfAbsent(name, key -> maker.apply(in.thread));
        }
        Source source = source(name, in.machine.polls());
        if (source == null) {
            throw missing(name, wanted);
        }
        return run(in, name, source);
    }

    private PyModule run(Interpreter in, String name, Source source) {
        PyModule module = new PyModule(name);
        boolean isPackage = source.file().endsWith("__init__.py");
        if (isPackage) {
            module.set("__path__", in.thread.heap().listOf(new Object[0], 0));
        }
        int dot = name.lastIndexOf('.');
        module.set("__package__", isPackage ? name : dot < 0 ? "" : name.substring(0, dot));
        module.set("__file__", "lockstep/" + source.file());
        PyModule other = loaded.putIfAbsent(name, module);
        if (other != null) {
            return other;
        }
        boolean done = false;
        try {
            in.machine.runBody(in, in.machine.link(source.compiled(in.machine.polls()), module));
            String companion = companions.get(name);
            if (companion != null) {
                load(in, companion, true);
            }
            done = true;
        } catch (PythonSyntaxError error) {
            throw new IllegalStateException("module " + name + " of Lockstep: " + error.getMessage(), error);
        } finally {
            if (!done) {
                loaded.remove(name);
            }
        }
        return loaded.getOrDefault(name, module);
    }

    private boolean exists(String name) {
        return builtIn.containsKey(name) || source(name, PollPlacement.CALLS_AND_LOOPS) != null;
    }

    /** Returns the code of a library module written in Python. @throws IllegalArgumentException when there is none */
    public static CompiledUnit unit(String name, PollPlacement polls) {
        Source source = source(name, polls);
        if (source == null) {
            throw new IllegalArgumentException("no module " + name);
        }
        try {
            return source.compiled(polls);
        } catch (PythonSyntaxError error) {
            throw new IllegalStateException("module " + name + " of Lockstep: " + error.getMessage(), error);
        }
    }

    /**
     * A module written in Python.
     *
     * @param file its path among the modules
     * @param built as the build compiled it; null where the build did not
     */
    private record Source(String file, String text, byte @Nullable [] built) {
        CompiledUnit compiled(PollPlacement polls) throws PythonSyntaxError {
            String shown = "lockstep/" + file;
            CompiledUnit unit = built == null ? null : UnitReader.read(built, shown, text);
            return unit != null ? unit : PythonCompiler.compile(shown, text, polls);
        }
    }

    private static @Nullable Source source(String name, PollPlacement polls) {
        try {
            List<String> texts = ConstantClass.read(Class.forName(HOLDERS + LibraryCompiler.className(name, polls)));
            return new Source(texts.get(0), texts.get(1), texts.get(2).getBytes(StandardCharsets.ISO_8859_1));
        } catch (ClassNotFoundException notBuilt) {
            String path = name.replace('.', '/');
            Source plain = read(path + ".py");
            return plain != null ? plain : read(path + "/__init__.py");
        }
    }

    private static @Nullable Source read(String file) {
        try (InputStream in = Modules.class.getResourceAsStream(ROOT + file)) {
            return in == null ? null : new Source(file, new String(in.readAllBytes(), StandardCharsets.UTF_8), null);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read Lockstep's module " + file, e);
        }
    }

    private PyError missing(String name, String wanted) {
        int dot = name.lastIndexOf('.');
        PyModule outer = dot < 0 ? null : loaded.get(name.substring(0, dot));
        String instead = ModuleAdvice.of(wanted);
        String reason = outer != null && !isPackage(outer)
                ? "; '" + outer.name() + "' is not a package"
                : " in Lockstep's Python; " + (instead == null ? "" : "instead: " + instead + "; ") + "it has: "
                        + String.join(", ", names());
        PyException error = Errors.of(
                        ExceptionTypes.MODULE_NOT_FOUND_ERROR, "No module named '" + wanted + "'" + reason)
                .exception();
        error.attribute("name", wanted);
        return new PyError(error);
    }

    /** Returns the names of the modules a program can import. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(LibraryNames.ALL);
        builtIn.keySet().stream().filter(name -> !name.startsWith("_")).forEach(names::add);
        return names;
    }
}
