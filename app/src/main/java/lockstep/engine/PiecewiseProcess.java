package lockstep.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import lockstep.engine.family.Family;
import lockstep.engine.family.FamilyModule;
import lockstep.engine.file.Folder;
import lockstep.engine.file.Paths;
import lockstep.engine.interpreter.Compilation;
import lockstep.engine.interpreter.Interpreter;
import lockstep.engine.interpreter.LinkedUnit;
import lockstep.engine.interpreter.Piecewise;
import lockstep.engine.module.Clocks;
import lockstep.engine.module.Environment;
import lockstep.engine.process.ProcessPrograms;
import lockstep.engine.process.Programs;
import lockstep.engine.process.Station;
import lockstep.engine.process.StepwiseFolder;
import lockstep.engine.state.UnsupportedStateException;
import lockstep.engine.thread.Host;
import lockstep.engine.thread.PiecewiseScheduler;
import lockstep.engine.thread.PyThread;
import lockstep.engine.thread.PyThreads;
import lockstep.engine.traceback.TracebackText;
import lockstep.engine.type.IdentityNumbers;
import lockstep.engine.type.Operators;
import lockstep.engine.type.PythonKeys;
import lockstep.engine.value.Cell;
import lockstep.engine.value.Output;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.Unplaced;
import lockstep.python.code.CompiledUnit;
import lockstep.python.compile.PythonCompiler;
import lockstep.python.source.PythonSyntaxError;
import org.jspecify.annotations.Nullable;

/**
 * A process whose threads are run one piece at a time by whoever made it: the same interpreter, modules and primitives as
 * in a real run, without operating-system threads, clocks or a screen. Confined to one thread.
 */
public final class PiecewiseProcess {
    private static final String MAIN = "__main__";
    private static final Pattern PARAGRAPH = Pattern.compile("\n\\s*\n");

    private final PythonProcess process;
    private final PiecewiseListener listener;
    private final Family family;
    private final StepwiseFolder folder;
    private final LinkedUnit unit;
    private final PiecewiseEnvironment environment;
    private final Map<String, LinkedUnit> expressions = new HashMap<>();
    private long steadyNanos;

    /** @param unit the program; {@code spec} says under which conditions */
    public PiecewiseProcess(RunSpec spec, CompiledUnit unit, PiecewiseListener listener) {
        this(
                spec,
                unit,
                listener,
                host -> PyThreads.under(
                        new PiecewiseScheduler(listener, spec.profile().gil()),
                        host,
                        spec.limits().threads()));
    }

    /** @param threads makes what its threads run under */
    PiecewiseProcess(RunSpec spec, CompiledUnit unit, PiecewiseListener listener, Function<Host, PyThreads> threads) {
        this.listener = listener;
        IdentityNumbers numbers = new IdentityNumbers();
        this.process = new PythonProcess(
                spec,
                (stream, text) -> {},
                new Verdict(),
                new Compilation(Compilation.Mode.OFF, null),
                new PythonKeys(object -> Unplaced.of(numbers.of(object)), listener::readIdentity),
                threads);
        process.machine().watchLibrary();
        process.refuse("it uses the web, which cannot be explored");
        this.family = new Family(listener);
        process.provide(Family.class, family);
        this.folder = new StepwiseFolder(listener);
        folder.folder().put(Paths.absolute(spec.fileName()), spec.source());
        process.provide(Station.class, new PiecewiseStation(family, folder));
        process.machine().modules().offer("_process", thread -> FamilyModule.create());
        process.provide(Programs.class, programs(unit));
        process.provide(Output.class, new Heard());
        process.provide(Clocks.class, new Standing());
        this.environment = new PiecewiseEnvironment(process, family, listener);
        process.provide(Environment.class, environment);
        PyModule module = process.moduleNamed(MAIN);
        this.unit = process.machine().linkCold(unit, module);
        this.unit.watch();
        family.body(new PyFunction(this.unit.code(0), new Object[0], Map.of(), new Cell[0]));
        environment.program(this.unit);
    }

    /** Compiles a program as its profile has it. @throws PythonSyntaxError when it is none */
    public static CompiledUnit compiled(RunSpec spec) throws PythonSyntaxError {
        return PythonCompiler.compile(
                spec.fileName(), spec.source(), spec.profile().polls());
    }

    /** What pickling asks for; processes are started otherwise here. */
    private ProcessPrograms programs(CompiledUnit unit) {
        return new ProcessPrograms(
                () -> {
                    throw new UnsupportedStateException("it starts processes in a way that cannot be explored");
                },
                StartMethod.FORK.label(),
                0,
                process.machine(),
                process.threads(),
                unit,
                Map.of(),
                () -> {});
    }

    /** Returns its processes: the first one, and those that it starts. */
    public Family family() {
        return family;
    }

    /** Returns the files that the program can reach. */
    public Folder folder() {
        return folder.folder();
    }

    /** Returns what runs it. */
    PythonProcess process() {
        return process;
    }

    /** Returns what numbers depend on that no module holds, as a part of every state. */
    public Object chance() {
        return environment.bytes();
    }

    /** Returns its threads. */
    public PyThreads threads() {
        return process.threads();
    }

    /** Returns the program as it is run. */
    public LinkedUnit unit() {
        return unit;
    }

    /** Makes an interpreter for a thread. */
    public Interpreter equip(PyThread thread) {
        Interpreter interpreter = new Interpreter(process.machine(), thread);
        interpreter.watcher(listener);
        thread.requestPoll();
        return interpreter;
    }

    /** Loads modules of the library before the program begins, those for programs first, as programs do. */
    public void load(Interpreter interpreter, Collection<String> modules) {
        List<String> ordered = new ArrayList<>(modules);
        ordered.sort(Comparator.comparing(name -> name.startsWith("_") || name.contains("._")));
        ordered.forEach(name -> process.machine().modules().load(interpreter, name, true));
    }

    /** Returns how many modules are loaded, the program's own left out. */
    public int modulesLoaded() {
        return process.machine().modules().loaded().size() - 1;
    }

    /** Returns the names of the loaded modules, the program's own left out. */
    public Set<String> moduleNames() {
        Set<String> names = new TreeSet<>(process.machine().modules().loaded().keySet());
        names.remove(MAIN);
        return names;
    }

    /** Begins what a thread does: the program's body, or the call that it was started for. */
    public void begin(Interpreter interpreter, PyThread thread) {
        PyThread.Work work = thread.work();
        if (work == null) {
            Piecewise.beginBody(interpreter, unit);
        } else {
            Piecewise.begin(interpreter, work.callable(), work.arguments());
        }
    }

    /** Returns what a main program calls after its last statement, in order: functions of modules that it has imported. */
    public List<Object> lastCalls() {
        List<Object> calls = new ArrayList<>();
        for (String[] name : new String[][] {{"threading", "_shutdown"}, {"atexit", "_run_exitfuncs"}}) {
            PyModule module = process.machine().modules().find(name[0]);
            Object callable = module == null ? null : module.get(name[1]);
            if (callable != null) {
                calls.add(callable);
            }
        }
        return calls;
    }

    /** Whether something is to be called before other threads are waited for, which may depend on it. */
    public boolean endsThreads() {
        PyModule module = process.machine().modules().find("threading");
        return module != null && module.get("_atexits") instanceof lockstep.engine.value.PyList list && list.size() > 0;
    }

    /** Returns the program's module. */
    public PyModule module() {
        return unit.module();
    }

    /** Returns the loaded modules by name, the program's own and those written in Java left out, in order. */
    public Map<String, PyModule> library() {
        Map<String, PyModule> all = new TreeMap<>(process.machine().modules().loaded());
        all.remove(MAIN);
        all.keySet()
                .removeIf(name ->
                        name.equals("builtins") || process.machine().modules().isNative(name));
        return all;
    }

    /** Returns the loaded modules that are written in Java, the builtins left out, by name and in order. */
    public Map<String, PyModule> natives() {
        Map<String, PyModule> all = new TreeMap<>(process.machine().modules().loaded());
        all.keySet()
                .removeIf(name ->
                        name.equals("builtins") || !process.machine().modules().isNative(name));
        return all;
    }

    /** Returns the cells of the streams that a program may exchange, by names, in order; none where it has no {@code sys}. */
    public Map<String, Cell> streams() {
        PyModule sys = process.machine().modules().find("sys");
        Map<String, Cell> streams = new TreeMap<>();
        for (String name : sys == null ? List.<String>of() : List.of("stdin", "stdout", "stderr")) {
            streams.put("sys." + name, Objects.requireNonNull(sys).cell(name));
        }
        return streams;
    }

    /**
     * Evaluates an expression of the program's names on a thread that runs nothing.
     *
     * @throws lockstep.engine.value.PyError when it raises
     * @throws IllegalArgumentException when it is no expression
     */
    public boolean holds(Interpreter interpreter, String expression) {
        LinkedUnit linked = expressions.computeIfAbsent(expression, this::link);
        Object value = process.machine().runBody(interpreter, linked);
        return Operators.truth(interpreter.thread(), value);
    }

    private LinkedUnit link(String expression) {
        try {
            CompiledUnit compiled = PythonCompiler.compileExpression(
                    "<expectation>", expression, process.spec().profile().polls());
            return process.machine().linkCold(compiled, unit.module());
        } catch (PythonSyntaxError error) {
            throw new IllegalArgumentException(error.render(), error);
        }
    }

    /** Returns the line that a traceback of the exception ends with; of a message of several lines the first paragraph. */
    public String lastLine(PyThread thread, PyException exception) {
        String line = TracebackText.line(thread, exception);
        int type = line.indexOf(": ") + 2;
        String message = type < 2 ? "" : line.substring(type).strip();
        return message.indexOf('\n') < 0
                ? line
                : line.substring(0, type)
                        + PARAGRAPH.split(message, 2)[0].replaceAll("\\s+", " ").replaceAll("\\.$", "");
    }

    /** Whether the exception is how a program ends itself. */
    public static boolean isExit(PyException exception) {
        return PythonProcess.isExit(exception);
    }

    /** Sets what the clocks show, in nanoseconds; they stand still. */
    public void clock(long nanos) {
        steadyNanos = nanos;
    }

    private final class Heard implements Output {
        @Override
        public void write(Stream stream, String text) {
            listener.printed(stream, text);
        }

        @Override
        public void flush(Stream stream) {
            // nothing waits
        }

        @Override
        public @Nullable Object replacement() {
            PyModule module = process.machine().modules().find("sys");
            if (module == null) {
                return null;
            }
            listener.uses(module.cell("stdout"), false);
            Object file = module.get("stdout");
            return file instanceof Output.Direct ? null : file;
        }
    }

    private final class Standing implements Clocks {
        @Override
        public long wallNanos() {
            listener.readClock();
            return steadyNanos;
        }

        @Override
        public long steadyNanos() {
            listener.readClock();
            return steadyNanos;
        }

        @Override
        public boolean areStill() {
            return true;
        }

        @Override
        public long processNanos() {
            return 0;
        }

        @Override
        public long threadNanos() {
            return 0;
        }
    }
}
