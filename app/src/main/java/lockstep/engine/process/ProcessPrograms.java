package lockstep.engine.process;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lockstep.engine.image.ImageException;
import lockstep.engine.interpreter.Interpreter;
import lockstep.engine.interpreter.Machine;
import lockstep.engine.interpreter.Modules;
import lockstep.engine.thread.PyThread;
import lockstep.engine.thread.PyThreads;
import lockstep.engine.traceback.TracebackText;
import lockstep.engine.type.Errors;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.CodeThread;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyModule;
import lockstep.engine.wire.WireException;
import lockstep.engine.wire.WireInput;
import lockstep.engine.wire.WireOutput;
import lockstep.python.code.CompiledUnit;
import org.jspecify.annotations.Nullable;

/** The programs of children: how a process writes one, and how a child comes to life from it. Thread-safe. */
public final class ProcessPrograms implements Programs {
    private static final String MAIN = "__main__";
    private static final String ANEW = "__mp_main__";

    private final Supplier<byte[]> settings;
    private byte @Nullable [] written;
    private final String startMethod;
    private final int parent;
    private final Machine machine;
    private final PyThreads threads;
    private final CompiledUnit mainUnit;
    private final Map<String, Object> services;
    private final Runnable prepare;

    /**
     * @param settings writes how children set up a process, in whatever form the caller reads it back; asked once, when
     *     the first child is started
     * @param startMethod {@code fork}, {@code spawn} or {@code forkserver}
     * @param parent number of the process that started this one
     * @param machine of this process
     * @param threads of this process
     * @param mainUnit the program
     * @param services parts of the machinery that objects of programs refer to, by names that all processes use
     * @param prepare called when the program is going to start processes
     */
    public ProcessPrograms(
            Supplier<byte[]> settings,
            String startMethod,
            int parent,
            Machine machine,
            PyThreads threads,
            CompiledUnit mainUnit,
            Map<String, Object> services,
            Runnable prepare) {
        this.settings = settings;
        this.startMethod = startMethod;
        this.parent = parent;
        this.machine = machine;
        this.threads = threads;
        this.mainUnit = mainUnit;
        this.services = Map.copyOf(services);
        this.prepare = prepare;
    }

    /** Returns the settings that stand before every program. */
    public static byte[] settings(WireInput program) {
        return program.readBytes();
    }

    @Override
    public byte[] image(Context thread, Object callable) {
        PyThread forking = (PyThread) thread;
        AtomicReference<@Nullable Object> written = new AtomicReference<>();
        forking.scheduler().exclusively(forking, () -> written.set(image(forking, callable)));
        Object image = written.get();
        if (image instanceof byte[] bytes) {
            return bytes;
        }
        throw Errors.runtimeError("this process cannot be forked: %s", String.valueOf(image));
    }

    /** Returns the image, or words that tell why there is none. */
    private Object image(PyThread forking, Object callable) {
        WireOutput out = head();
        out.writeInt(forking.number());
        out.writeInt(threads.made());
        try {
            byte[] image = ForkImage.write(interpreter(forking), services, callable);
            out.append(image, 0, image.length);
            return out.toByteArray();
        } catch (ImageException | WireException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Writes an image of this process and reads it into this process, so that the code for both is warm. */
    public void rehearse(PyThread thread, Object callable) {
        byte[] image = ForkImage.write(interpreter(thread), services, callable);
        ForkImage.read(thread, interpreter(thread), services, image);
    }

    @Override
    public byte[] fresh(byte[] data) {
        WireOutput out = head();
        out.append(data, 0, data.length);
        return out.toByteArray();
    }

    private WireOutput head() {
        WireOutput out = new WireOutput(1 << 14);
        out.writeBytes(settings());
        return out;
    }

    private synchronized byte[] settings() {
        byte[] known = written;
        if (known == null) {
            known = settings.get();
            written = known;
        }
        return known;
    }

    /**
     * Runs a child's program on a main thread that it starts.
     *
     * @param launch what the program is
     * @param program what follows its settings
     * @param body what the main thread does with the callable and its arguments; its result is the exit code
     * @return the main thread, started
     */
    public PyThread startMain(Launch launch, WireInput program, MainBody body) {
        if (launch == Launch.IMAGE) {
            int number = program.readInt();
            int made = program.readInt();
            byte[] image = program.readRest();
            return threads.startForked(number, made, new Life(body) {
                @Override
                Object live(PyThread thread) {
                    return thread.call(ForkImage.read(thread, interpreter(thread), services, image));
                }
            });
        }
        PyBytes data = new PyBytes(program.readRest());
        return threads.startMain(new Life(body) {
            @Override
            Object live(PyThread thread) {
                PyModule spawn = machine.modules().load(interpreter(thread), "multiprocessing.spawn", true);
                Object main = spawn.get("main");
                if (main == null) {
                    throw new IllegalStateException("multiprocessing.spawn has no main");
                }
                return thread.call(main, data);
            }
        });
    }

    /** A child's life as its main thread runs it. A class: lambdas that the class archive has not are slow to come. */
    private abstract static class Life implements Consumer<PyThread> {
        private final MainBody body;

        Life(MainBody body) {
            this.body = body;
        }

        abstract Object live(PyThread thread);

        @Override
        public void accept(PyThread thread) {
            body.run(thread, new Supplier<Object>() {
                @Override
                public Object get() {
                    return live(thread);
                }
            });
        }
    }

    /** Runs the main thread of a child. */
    @FunctionalInterface
    public interface MainBody {
        /**
         * @param thread the main thread
         * @param life runs the program; its result is the exit code, an int
         */
        void run(PyThread thread, Supplier<Object> life);
    }

    @Override
    public Object runMain(Context thread, String name) {
        Interpreter interpreter = interpreter(thread);
        PyModule module = new PyModule(name);
        module.set("__file__", mainUnit.fileName());
        Modules modules = machine.modules();
        modules.enter(name, module);
        modules.enter(MAIN, module);
        return machine.runBody(interpreter, machine.link(mainUnit, module));
    }

    @Override
    public String format(Context thread, PyException exception) {
        return TracebackText.of(thread, exception);
    }

    @Override
    public String startMethod() {
        return startMethod;
    }

    @Override
    public void prepare() {
        PyModule main = machine.modules().find(MAIN);
        if (main != null && machine.modules().find(ANEW) == null) {
            machine.modules().enter(ANEW, main); // what children call it when they pickle
        }
        prepare.run();
    }

    @Override
    public int parent() {
        return parent;
    }

    @Override
    public @Nullable Object module(String name) {
        return machine.modules().find(known(name));
    }

    /** What children call the main module when they pickle is the main module here, under whatever name. */
    private String known(String name) {
        return name.equals(ANEW) && machine.modules().find(name) == null ? MAIN : name;
    }

    @Override
    public Object importModule(Context thread, String name) {
        return machine.modules().load(interpreter(thread), known(name), true);
    }

    @Override
    public @Nullable String moduleOf(BuiltinFunction function) {
        if (machine.builtin(function.name()) == function) {
            return "builtins";
        }
        for (Map.Entry<String, PyModule> module : machine.modules().loaded().entrySet()) {
            if (module.getValue().get(function.name()) == function) {
                return module.getKey();
            }
        }
        return null;
    }

    private static Interpreter interpreter(Context thread) {
        return (Interpreter) ((CodeThread) thread).runner();
    }
}
