package lockstep.engine.interpreter;

import java.util.Map;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PySuspendable;
import org.jspecify.annotations.Nullable;

/**
 * One activation of a code object. Everything that a suspended computation needs is here or reachable from here, so that
 * copying frames copies the computation. Confined to the thread that runs it.
 */
public final class Frame {
    final LinkedCode code;
    final Object[] registers;
    /** The instruction being executed. */
    int pc;
    /** Where to go on when the call made at {@link #pc} returns. */
    int next;
    /** Receives the result of the call made at {@link #pc}; -1 drops it. */
    int destination;
    /** Where to go on when the iterator asked at {@link #pc} is exhausted, or -1. */
    int exhausted = -1;
    /** Whether it is a generator's and stands at the YIELD at {@link #pc}, to be executed again when resumed. */
    boolean suspended;
    /** What that YIELD gives when it is resumed. */
    @Nullable
    Object sent;
    /** What that YIELD raises when it is resumed, or null. */
    @Nullable
    PyException thrown;
    /** Who is waiting for this frame; null for the first one of a thread and for a suspended generator. */
    @Nullable
    Frame back;
    /** Frames of this thread below and including this one. */
    int depth = 1;
    /** Whether the loop that runs this frame ends with it. */
    boolean entry;
    /** Whether its end is more than giving the result to {@link #back}. */
    boolean special;
    /** What becomes of the result before the caller gets it; null: nothing. */
    @Nullable
    Completion completion;
    /** The exception that a handler of this frame is handling. */
    @Nullable
    PyException handled;
    /** The generator or coroutine this is the frame of. */
    @Nullable
    PySuspendable generator;
    /** The namespace of a class body. */
    @Nullable
    Map<String, Object> namespace;

    Frame(LinkedCode code, Object[] registers) {
        this.code = code;
        this.registers = registers;
    }

    void complete(@Nullable Completion value) {
        completion = value;
        special = true;
    }

    /** Returns what is run. */
    public LinkedCode code() {
        return code;
    }

    /** Returns the position of the instruction being executed. */
    public int pc() {
        return pc;
    }

    /** Returns the registers themselves. */
    public Object[] registers() {
        return registers;
    }

    /** Returns the frame that waits for this one. */
    public @Nullable Frame back() {
        return back;
    }

    /** Returns the line being executed, from 1. */
    public int line() {
        return code.lines().at(pc);
    }

    /** Returns the exception being handled here or further out, or null. */
    public @Nullable PyException handledException() {
        for (Frame frame = this; frame != null; frame = frame.back) {
            if (frame.handled != null) {
                return frame.handled;
            }
        }
        return null;
    }
}
