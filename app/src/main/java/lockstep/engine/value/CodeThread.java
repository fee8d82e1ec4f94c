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
            WANTED = MethodHandles.lookup().findVarHandle(CodeThread.class, "wanted", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static final int NOT = 0;
    private static final int NOW = 1;
    private static final int COUNTING = 2;

    /** The most places to poll that compiled code counts by itself. */
    private static final int MOST_STRIDE = 16;

    /** {@link #NOT}, {@link #NOW}, or {@link #COUNTING}: after {@link #pollsLeft} more. */
    @SuppressWarnings("unused") // through WANTED
    private int wanted;

    /** Only the thread itself reads and writes it. */
    private int pollsLeft;

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
        int now = (int) WANTED.getOpaque(this);
        return now != NOT && (now == NOW || --pollsLeft <= 0);
    }

    /** Returns whether the thread is asked to poll or to count. Called by the thread itself, at each place to poll. */
    public final boolean pollAsked() {
        return (int) WANTED.getOpaque(this) != NOT;
    }

    /** Returns whether it is only to count. Called by the thread itself. */
    public final boolean pollsCounted() {
        return (int) WANTED.getOpaque(this) == COUNTING;
    }

    /**
     * Tells of places to poll that the thread counted by itself, and polls if it should now. Called by the thread itself.
     *
     * @param stride how many were to be counted
     * @param left how many of these were not reached
     * @return how many to count until the next call, should it only count
     */
    public final int tellPolls(int stride, int left) {
        int now = (int) WANTED.getOpaque(this);
        pollsLeft -= stride - left;
        if (now == NOW || (now == COUNTING && pollsLeft <= 0)) {
            poll();
        }
        return Math.min(2 * stride, MOST_STRIDE);
    }

    /** Asks the thread to call {@link #poll} soon; from any thread. */
    public final void requestPoll() {
        WANTED.setOpaque(this, NOW);
    }

    /** Takes the request back. */
    protected final void pollDone() {
        WANTED.setOpaque(this, NOT);
    }

    /** Has the thread call {@link #poll} after so many places to poll, unless it is asked before. Called by itself. */
    protected final void pollAfter(int places) {
        pollsLeft = places;
        WANTED.setOpaque(this, COUNTING);
    }

    /** Returns how many places of the last {@link #pollAfter} are left. Called by the thread itself. */
    protected final int pollsLeft() {
        return pollsLeft;
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
