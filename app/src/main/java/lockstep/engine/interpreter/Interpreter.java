package lockstep.engine.interpreter;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import lockstep.engine.type.Errors;
import lockstep.engine.value.AsyncStep;
import lockstep.engine.value.BindFailure;
import lockstep.engine.value.CodeThread;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyGenerator;
import lockstep.engine.value.PySuspendable;
import lockstep.engine.value.PyType;
import lockstep.engine.value.Resume;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Runs the code of one Python thread. Confined to that thread, but for {@link #currentLine}.
 *
 * <p>Between instructions nothing is held that is not in {@link #top}; {@link Loop} executes them.
 */
public final class Interpreter implements CodeThread.Runner {
    /** From {@link Cold}: go on in {@link #top}. */
    static final int RELOAD = -1;

    /** From {@link Cold}: the loop ends with {@link #result}. */
    static final int LEAVE = -2;

    final Machine machine;
    final CodeThread thread;
    final Memory memory;
    final Compilation compilation;
    final int hot;
    /** The frame being run. */
    @Nullable
    Frame top;
    /** What the frame that a loop was entered for came to. */
    Object result = Singleton.NONE;
    /** Whether that frame came to its end; otherwise it is a generator's that yielded. */
    boolean ended;
    /** Is asked before each watched instruction; null where nothing is watched. */
    @Nullable
    Watcher watcher;
    /** Runs within the outermost one: builtins that have called back into Python. */
    private int nested;

    public Interpreter(Machine machine, CodeThread thread) {
        this.machine = machine;
        this.thread = thread;
        this.memory = machine.memory();
        this.compilation = machine.compilation();
        this.hot = compilation.hot;
        thread.runner(this);
    }

    /** Returns the innermost frame, or null when nothing runs. */
    public @Nullable Frame top() {
        return top;
    }

    /** Returns the thread whose code it runs. */
    public CodeThread thread() {
        return thread;
    }

    /** Returns where the thread stands as its program's author sees it. Any thread may ask; may be stale. */
    public Standpoint standpoint() {
        return Standpoint.of(this);
    }

    /** Returns what the threads of a process share. */
    public Machine machine() {
        return machine;
    }

    @Override
    public int currentLine() {
        return standpoint().line();
    }

    @Override
    public boolean inProgram() {
        Frame frame = top;
        return frame != null && frame.code.unit().isOfProgram();
    }

    @Override
    public Object call(Object callable, Object[] arguments) {
        return Calls.nested(this, callable, arguments, null);
    }

    @Override
    public Object call(Object callable, Object[] arguments, Map<String, Object> keywords) {
        return Calls.nested(this, callable, joined(arguments, keywords), names(keywords));
    }

    @Override
    public Object instantiate(PyType type, Object[] arguments, Map<String, Object> keywords) {
        Object value = Instances.makePlainly(this, type, joined(arguments, keywords), names(keywords));
        return value == Calls.PUSHED ? Calls.runPushed(this) : value;
    }

    @Override
    public Object makeClass(PyType metatype, Object[] arguments, Map<String, Object> keywords) {
        return Instances.ofType(this, metatype, joined(arguments, keywords), names(keywords));
    }

    private static Object[] joined(Object[] arguments, Map<String, Object> keywords) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + keywords.size());
        int place = arguments.length;
        for (Object value : keywords.values()) {
            all[place++] = value;
        }
        return all;
    }

    private static String @Nullable [] names(Map<String, Object> keywords) {
        return keywords.isEmpty() ? null : keywords.keySet().toArray(new String[0]);
    }

    @Override
    public Object resume(Resume resume) {
        Object value = Generators.resume(this, resume);
        return value == Calls.PUSHED ? Calls.runPushed(this) : value;
    }

    @Override
    public Object step(AsyncStep step, Object sent, @Nullable PyException thrown) {
        return AsyncSteps.told(this, step, sent, thrown);
    }

    @Override
    public @Nullable Object next(PyGenerator generator) {
        return Generators.nextNested(this, generator);
    }

    @Override
    public Object frame(PySuspendable suspended, Object code) {
        return Suspended.shown(this, suspended, code);
    }

    @Override
    public Object awaited(PySuspendable suspended) {
        return Suspended.awaited(suspended);
    }

    @Override
    public Object @Nullable [] superArguments() {
        return Supers.arguments(top);
    }

    /** Has a builtin start a call, of which it waits for the end. */
    Object within(Supplier<Object> call) {
        nested++;
        try {
            return call.get();
        } finally {
            nested--;
        }
    }

    /** Runs a frame to its end and returns its result; {@code back} of the frame is the present one. */
    Object run(Frame frame) {
        frame.entry = true;
        frame.special = true;
        top = frame;
        Frame back = frame.back;
        nested++;
        try {
            advance(frame);
        } finally {
            nested--;
        }
        Completion completion = frame.completion;
        return completion == null || !ended ? result : completion.complete(this, back, result);
    }

    /** Goes on until the loop leaves: an entry frame has come to its end, or the watcher stops the thread. */
    void advance(Frame entry) {
        while (true) {
            PyException exception;
            try {
                Loop.run(this);
                return;
            } catch (PyError error) {
                if (!entry.entry) {
                    throw error;
                }
                exception = error.exception();
            } catch (BindFailure failure) {
                exception = Errors.typeError("%s", String.valueOf(failure.getMessage()))
                        .exception();
            } catch (StackOverflowError overflow) {
                exception = Errors.recursionError("maximum recursion depth exceeded")
                        .exception();
            }
            Unwinding.raise(this, exception);
        }
    }

    /** Returns whether the thread is to stop before a watched instruction. */
    boolean stopsAt(Frame frame, int pc) {
        Watcher watching = watcher;
        return watching != null && watching.stops(this, frame, pc);
    }

    /** Whether the innermost frame is of one of the files. Called on its own thread. */
    public boolean isWithin(Set<String> files) {
        Frame frame = top;
        return frame != null && files.contains(frame.code.unit().unit().fileName());
    }

    /** Has somebody asked before each watched instruction. */
    public void watcher(Watcher value) {
        watcher = value;
    }

    /** Whether a builtin has called back into Python: the thread's state is not all in its frames. */
    public boolean isNested() {
        return nested > 0;
    }
}
