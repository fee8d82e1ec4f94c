package lockstep.engine.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exception object. Thread-safe as far as one thread at a time raises it, as in Python. */
public final class PyException extends PyInstance {
    /** Places that most exceptions pass. */
    private static final int FEW = 3;

    private volatile Object[] arguments;
    private final List<TracebackEntry> traceback = new ArrayList<>(FEW);
    private volatile @Nullable PyException cause;
    private volatile @Nullable PyException context;
    private volatile boolean suppressContext;
    private volatile List<String> notes = List.of();
    private volatile @Nullable Missing missing;

    public PyException(PyType type, Object... arguments) {
        super(type);
        this.arguments = arguments;
    }

    /** Returns {@code args}; must not be written. */
    public Object[] arguments() {
        return arguments;
    }

    public void arguments(Object[] values) {
        arguments = values;
    }

    /** Returns a copy of the places it passed, the one that raised it first. */
    public List<TracebackEntry> traceback() {
        synchronized (traceback) {
            return List.copyOf(traceback);
        }
    }

    /** Adds the next place outwards. */
    public void passed(TracebackEntry entry) {
        synchronized (traceback) {
            traceback.add(entry);
        }
    }

    /** Replaces the places it passed. */
    public void traceback(List<TracebackEntry> entries) {
        synchronized (traceback) {
            traceback.clear();
            traceback.addAll(entries);
        }
    }

    /** Returns the {@code __cause__}. */
    public @Nullable PyException cause() {
        return cause;
    }

    /** Sets the {@code __cause__}, which also suppresses the context. */
    public void cause(@Nullable PyException value) {
        cause = value;
        suppressContext = true;
    }

    /** Returns the {@code __context__}: what was being handled when it was raised. */
    public @Nullable PyException context() {
        return context;
    }

    public void context(@Nullable PyException value) {
        context = value;
    }

    public boolean suppressContext() {
        return suppressContext;
    }

    public void suppressContext(boolean value) {
        suppressContext = value;
    }

    /** Returns the {@code __notes__}. */
    public List<String> notes() {
        return notes;
    }

    public synchronized void addNote(String note) {
        List<String> all = new ArrayList<>(notes);
        all.add(note);
        notes = List.copyOf(all);
    }

    /** Returns what was not found, if that is what the exception is about. */
    public @Nullable Missing missing() {
        return missing;
    }

    public void missing(Missing value) {
        missing = value;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(type().name());
        for (Object argument : arguments) {
            text.append(text.length() == type().name().length() ? ": " : ", ").append(argument);
        }
        return text.toString();
    }
}
