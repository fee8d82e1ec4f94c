package lockstep.engine.value;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Map;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * A Python thread as the interpreter sees it: what runs code on it, where it may be asked to let others run, and how it
 * waits. Confined to its operating-system thread, but for {@link #requestPoll}.
 */
public abstract class CodeThread implements Context {
    /** Runs code on one thread. */
    public interface Runner {
        /** Calls a callable to its end in a nested run. */
        Object call(Object callable, Object[] arguments);

        /** Calls a callable with keywords to its end in a nested run. */
        Object call(Object callable, Object[] arguments, Map<String, Object> keywords);

        /** Makes an instance in a nested run, past a {@code __call__} of the class's class. */
        Object instantiate(PyType type, Object[] arguments, Map<String, Object> keywords);

        /** Does what {@code type.__new__(metatype, ...)} does. */
        Object makeClass(PyType metatype, Object[] arguments, Map<String, Object> keywords);

        /** Resumes a generator to its next value in a nested run, as {@code next()} does. */
        Object resume(Resume resume);

        /** Takes a step of an async generator in a nested run, as its {@code send()} or {@code throw()} does. */
        Object step(AsyncStep step, Object sent, @Nullable PyException thrown);

        /** Returns what shows the frame of a generator or coroutine, or None when that has ended. @param code of it */
        Object frame(PySuspendable suspended, Object code);

        /** Returns what a suspended generator or coroutine waits for in a {@code yield from} or {@code await}, or None. */
        Object awaited(PySuspendable suspended);

        /** The place the thread is at: file line from 1 in the innermost frame, or 0. Any thread may ask; may be stale. */
        int currentLine();

        /** Whether the innermost frame is of the program's own file, not of a library module. */
        boolean inProgram();

        /** Resumes a generator in a nested run. @return what it yields, or null when it has ended */
        @Nullable
        Object next(PyGenerator generator);

        /** Returns the class and the first argument of the running method, which {@code super()} means, or null. */
        Object @Nullable [] superArguments();
    }

    private static final VarHandle WANTED;

    static {
        try {
            WANTED = MethodHandles.lookup().findVarHandle(CodeThread.class, "wanted", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Whether the thread is to poll. */
    @SuppressWarnings("unused") // through WANTED
    private boolean wanted;

    /** So many places to poll are always far away. */
    private static final int FAR = 1 << 30;

    /** How many places to poll it has passed; wraps. Confined to the thread. */
    private int polls;

    /** The count at which it polls unasked. Confined to the thread. */
    private int due = FAR;

    private final Nesting nesting = new Nesting();
    private @Nullable Runner runner;
    private @Nullable Object asyncGeneratorHook;
    private @Nullable Object droppedGeneratorHook;
    private Object loop = Singleton.NONE;
    private Object variables = Singleton.NONE;

    /** Sets what runs code on this thread; once, before anything runs. */
    public final void runner(Runner value) {
        runner = value;
    }

    /** Returns what runs code on this thread. */
    public final Runner runner() {
        Runner now = runner;
        if (now == null) {
            throw new IllegalStateException("nothing runs code on this thread yet");
        }
        return now;
    }

    /** Returns what is called with each async generator before its first step, or null. */
    public final @Nullable Object asyncGeneratorHook() {
        return asyncGeneratorHook;
    }

    /** Returns what is called with an async generator that was left in its middle, or null. */
    public final @Nullable Object droppedGeneratorHook() {
        return droppedGeneratorHook;
    }

    /** Sets what is called with each async generator before its first step, and when it was left in its middle. */
    public final void asyncGeneratorHooks(@Nullable Object first, @Nullable Object dropped) {
        asyncGeneratorHook = first;
        droppedGeneratorHook = dropped;
    }

    /** Returns the event loop that runs on this thread, or None. */
    public final Object loop() {
        return loop;
    }

    public final void loop(Object value) {
        loop = value;
    }

    /** Returns what {@code contextvars} keeps for this thread, or None. */
    public final Object variables() {
        return variables;
    }

    public final void variables(Object value) {
        variables = value;
    }

    @Override
    public final Nesting nesting() {
        return nesting;
    }

    @Override
    public final Object call(Object callable, Object... arguments) {
        return runner().call(callable, arguments);
    }

    /** Returns whether the thread should call {@link #poll} now. Called by the thread itself, once at each place to poll. */
    public final boolean pollWanted() {
        int now = ++polls;
        if (now - due >= 0) {
            due = now + FAR;
            return true;
        }
        return (boolean) WANTED.getOpaque(this);
    }

    /** The same for code that counts its places to poll by itself, to {@link #tellPolls} of them. */
    public final boolean pollAsked() {
        return (boolean) WANTED.getOpaque(this);
    }

    /** Tells of places to poll that the thread has counted by itself. Called by the thread itself. */
    public final void tellPolls(int count) {
        polls += count;
    }

    /** Tells of places to poll as {@link #tellPolls} does, and polls. Called by the thread itself. */
    public final void poll(int count) {
        polls += count;
        poll();
    }

    /** Asks the thread to call {@link #poll} soon; from any thread. */
    public final void requestPoll() {
        WANTED.setOpaque(this, true);
    }

    /** Takes the request back. */
    protected final void pollDone() {
        WANTED.setOpaque(this, false);
    }

    /** Has the thread poll after so many places, unless it is asked before, where it tells of each. Called as {@link #polls}. */
    protected final void pollAfter(int places) {
        due = polls + Math.min(places, FAR);
    }

    /** Returns how many places to poll it has told of; wraps. Called by the thread itself, or while it stands still. */
    protected final int polls() {
        return polls;
    }

    /**
     * Lets the scheduler look in: may let other threads run, stop for a while, or end the thread by throwing.
     */
    public abstract void poll();

    /**
     * Blocks until the operation is done.
     *
     * @return its result
     */
    public abstract Object await(Wait wait);
}
