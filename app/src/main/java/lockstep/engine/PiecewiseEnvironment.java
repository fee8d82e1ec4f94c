package lockstep.engine;

import java.math.BigInteger;
import lockstep.engine.family.Family;
import lockstep.engine.interpreter.Interpreter;
import lockstep.engine.interpreter.LinkedUnit;
import lockstep.engine.interpreter.SleepNumbers;
import lockstep.engine.module.Twister;
import lockstep.engine.state.UnsupportedStateException;
import lockstep.engine.thread.LibraryStep;
import lockstep.engine.thread.PyThread;
import lockstep.engine.type.Errors;
import lockstep.engine.value.Cell;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyModule;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * What a program that is run step by step is told about its processes and by chance: always the same. Confined to one
 * thread.
 */
final class PiecewiseEnvironment extends ProcessEnvironment {
    private static final long FIRST_PID = 1000;

    private final PythonProcess process;
    private final Family family;
    private final PiecewiseListener listener;
    private final long seed;

    /** Where processes get bytes that nobody else has. */
    private final Twister bytes;

    private @Nullable SleepNumbers sleepNumbers;

    PiecewiseEnvironment(PythonProcess process, Family family, PiecewiseListener listener) {
        super(process, FIRST_PID, 1);
        this.process = process;
        this.family = family;
        this.listener = listener;
        this.seed = process.spec().seed();
        this.bytes = Twister.of(BigInteger.valueOf(seed));
    }

    /** Tells which program is run. */
    void program(LinkedUnit unit) {
        sleepNumbers = new SleepNumbers(unit);
    }

    /** Returns what random bytes depend on. */
    Twister bytes() {
        return bytes;
    }

    @Override
    public long pid() {
        listener.readProcess();
        return FIRST_PID + family.current();
    }

    @Override
    public void tellsWhatDiffers() {
        listener.readProcess();
    }

    @Override
    public boolean explores() {
        return true;
    }

    @Override
    public Object touches(Context thread, Object owner, @Nullable Object part, boolean write) {
        return listener.touches(thread, owner, part, write)
                ? new LibraryStep(owner, () -> {
                    listener.touches(thread, owner, part, write);
                    return Singleton.NONE;
                })
                : Singleton.NONE;
    }

    @Override
    public long parentPid() {
        listener.readProcess();
        return family.parent() < 0 ? 1 : FIRST_PID + family.parent();
    }

    @Override
    public void uncaught(Context thread, PyException exception, int task) {
        listener.uncaught((PyThread) thread, task, exception);
    }

    @Override
    public BigInteger seed() {
        return BigInteger.valueOf(seed).add(BigInteger.valueOf(family.current()));
    }

    @Override
    public boolean doubtsSeed(Context thread) {
        return listener.hasReadWhatDiffers() && !SleepNumbers.isGivenConstants(interpreter(thread));
    }

    @Override
    public Twister uses(Context thread, Twister generator, Twister.Use use, boolean byChance) {
        boolean draws = use == Twister.Use.DRAW;
        if (draws && byChance && sleepNumbers != null && sleepNumbers.isOne(interpreter(thread))) {
            listener.drawsForSleep();
            return Twister.of(BigInteger.ZERO);
        }
        boolean differs = byChance || generator.isDoubtful();
        listener.draws(generator, use != Twister.Use.LOOK, differs && use != Twister.Use.SET);
        return generator;
    }

    @Override
    public void replacesStream(Cell stream) {
        listener.uses(stream, true);
    }

    @Override
    public @Nullable Object replacedInput() {
        PyModule sys = process.machine().modules().find("sys");
        if (sys != null) {
            listener.uses(sys.cell("stdin"), false);
        }
        return super.replacedInput();
    }

    @Override
    public void readsInput(@Nullable Object replaced) {
        if (replaced == null) {
            listener.readsInput();
        } else {
            listener.uses(replaced, true);
        }
    }

    @Override
    public PyBytes randomBytes(int count) {
        if (count < 0) {
            throw Errors.valueError("negative argument not allowed");
        }
        listener.draws(bytes, true, true);
        return bytes.bytes(count);
    }

    @Override
    public void exit(int status) {
        throw new UnsupportedStateException("it ends itself by os._exit()");
    }

    @Override
    public void die(int signal) {
        throw new UnsupportedStateException("it ends itself by signal " + signal);
    }

    private static Interpreter interpreter(Context thread) {
        return (Interpreter) ((PyThread) thread).runner();
    }
}
