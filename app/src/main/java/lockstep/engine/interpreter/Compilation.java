package lockstep.engine.interpreter;

import java.lang.invoke.MethodHandles;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Decides what is compiled, and when: code that has been run often is observed for a while, then compiled beside the
 * program on a thread of its own. Thread-safe.
 */
public final class Compilation {
    /** When a process compiles. */
    public enum Mode {
        /** Never: the loop runs everything. */
        OFF,
        /** What is hot, in the background. */
        USUAL,
        /** Everything at its second run, the program waiting for it: for tests. */
        AT_ONCE
    }

    /** Heat during which code is observed. */
    static final int OBSERVATION = 60;

    /** Heat of a call; a turn of a loop is 1. */
    static final int CALL_HEAT = 6;

    private static final int HOT = 400;
    private static final int IDLE_SECONDS = 5;
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final Mode mode;
    private final @Nullable CodeMaker maker;
    private final @Nullable ThreadPoolExecutor worker;
    final int hot;

    /** @param maker compiles, or null where the mode is OFF */
    public Compilation(Mode mode, @Nullable CodeMaker maker) {
        this.mode = maker == null ? Mode.OFF : mode;
        this.maker = maker;
        this.hot = this.mode == Mode.OFF ? Integer.MAX_VALUE : mode == Mode.AT_ONCE ? 1 : HOT;
        this.worker = this.mode == Mode.USUAL ? worker() : null;
    }

    private static ThreadPoolExecutor worker() {
        ThreadPoolExecutor executor =
                new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), body -> {
                    Thread thread = new Thread(null, body, "lockstep compiler", 4 << 20);
                    thread.setDaemon(true);
                    return thread;
                });
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    /** A turn of a loop in code that is hot: observes it, has it compiled, or runs what was compiled. @return where to go on */
    int turn(Interpreter in, Frame f, int pc) {
        LinkedCode code = f.code;
        @Nullable Compiled[] entries = code.entries;
        if (entries != null && f.depth < HotCalls.DEEP) {
            Compiled compiled = entries[pc];
            if (compiled != null) {
                f.pc = pc;
                return run(in, f, compiled);
            }
        }
        Tuning tuning = code.tuning;
        if (tuning == null) {
            f.pc = pc;
            return observe(code) ? Interpreter.RELOAD : pc;
        }
        if (tuning.stage == Tuning.Stage.REFUSED || code.heat < tuning.enough) {
            return pc;
        }
        settle(code, tuning);
        if (tuning.request(pc)) {
            int[] kinds = kinds(f);
            submit(tuning, () -> compile(tuning, pc, kinds));
        }
        f.pc = pc;
        return f.code.running == f.code.code ? Interpreter.RELOAD : pc;
    }

    /** Runs what was compiled for the position, if anything was. @return where to go on */
    static int enter(Interpreter in, Frame f, int pc) {
        @Nullable Compiled[] entries = f.code.entries;
        if (entries == null || f.depth >= HotCalls.DEEP) {
            return pc;
        }
        Compiled compiled = f.suspended ? Generators.resumed(f, entries) : entries[pc];
        return compiled == null ? pc : run(in, f, compiled);
    }

    /** Notes an instruction of observed code. */
    static void note(Frame f, int pc, int op) {
        Tuning tuning = f.code.tuning;
        if (tuning != null) {
            tuning.note(f, pc, op - Tuning.OBSERVED);
        }
    }

    private static int[] kinds(Frame f) {
        int[] kinds = new int[f.registers.length];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = Tuning.kind(f.registers[i]);
        }
        return kinds;
    }

    /** Counts a call, and has code that is hot observed and compiled. What is settled is only looked at: threads share it. */
    void called(LinkedCode code) {
        int heat = code.heat;
        Tuning tuning = code.tuning;
        if (tuning == null) {
            code.heat = heat + CALL_HEAT;
            if (heat + CALL_HEAT > hot) {
                observe(code);
            }
            return;
        }
        if (tuning.stage == Tuning.Stage.REFUSED || tuning.isRequested(code.code.length)) {
            return;
        }
        code.heat = heat + CALL_HEAT;
        if (heat + CALL_HEAT < tuning.enough) {
            return;
        }
        if ((tuning.first(0) & Tuning.REACHED) == 0) {
            tuning.observeAgain();
            return;
        }
        settle(code, tuning);
        if (tuning.request(code.code.length)) {
            submit(tuning, () -> compile(tuning));
        }
    }

    private boolean observe(LinkedCode code) {
        if (!code.compilable) {
            code.heat = Integer.MIN_VALUE;
            return false;
        }
        synchronized (code) {
            if (code.tuning != null) {
                return true;
            }
            code.tuning = new Tuning(code, mode == Mode.AT_ONCE ? code.heat + CALL_HEAT : code.heat + OBSERVATION);
            code.running = Tuning.observed(code.code);
        }
        return true;
    }

    private static void settle(LinkedCode code, Tuning tuning) {
        if (tuning.stage == Tuning.Stage.OBSERVING) {
            tuning.stage = Tuning.Stage.COMPILING;
            code.running = code.code;
        }
    }

    /** Has something compiled. Code whose compilation fails is run by the loop from then on, and the thread's end tells why. */
    private void submit(Tuning tuning, Runnable task) {
        Runnable careful = () -> {
            try {
                task.run();
            } catch (RuntimeException | LinkageError broken) {
                tuning.refuse();
                throw broken;
            }
        };
        if (worker == null) {
            careful.run();
        } else {
            worker.execute(careful);
        }
    }

    /** Runs compiled code. @return where to go on */
    static int run(Interpreter in, Frame f, Compiled compiled) {
        int pc = compiled.run(in, f, f.registers, in.thread);
        if (pc >= Compiled.FAILED) {
            pc -= Compiled.FAILED;
            f.pc = pc;
            Tuning tuning = f.code.tuning;
            if (tuning != null) {
                tuning.failed(f, pc);
            }
            return Interpreter.RELOAD;
        }
        return pc;
    }

    private void compile(Tuning tuning, int pc, int[] kinds) {
        LinkedCode code = tuning.code();
        CodeMaker.Made made = maker == null ? null : maker.from(tuning, pc, kinds);
        if (made == null) {
            return;
        }
        Compiled compiled = (Compiled) define(made);
        synchronized (code) {
            @Nullable Compiled[] entries = code.entries;
            @Nullable Compiled[] grown = entries == null ? new Compiled[code.code.length] : entries.clone();
            grown[pc] = compiled;
            code.entries = grown;
        }
    }

    private void compile(Tuning tuning) {
        CodeMaker.Made made = maker == null ? null : maker.whole(tuning);
        if (made == null) {
            compile(tuning, 0, new int[tuning.code().registerCount]);
            return;
        }
        tuning.code().direct = (Direct) define(made);
    }

    private static Object define(CodeMaker.Made made) {
        try {
            MethodHandles.Lookup lookup = LOOKUP.defineHiddenClassWithClassData(
                    made.bytes(), made.constants().toArray(), true);
            return lookup.lookupClass().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("generated code does not load", e);
        }
    }
}
