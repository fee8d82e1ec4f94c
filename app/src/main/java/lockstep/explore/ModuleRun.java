package lockstep.explore;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import lockstep.engine.PiecewiseProcess;
import lockstep.engine.family.FreshMemory;
import lockstep.engine.interpreter.Frame;
import lockstep.engine.interpreter.Interpreter;
import lockstep.engine.interpreter.Piecewise;
import lockstep.engine.thread.PiecewiseScheduler.Blocked;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyType;
import lockstep.python.code.CodeObject;
import lockstep.python.code.Op;
import org.jspecify.annotations.Nullable;

/**
 * Runs a module that makes classes once, before the program begins, as a process does that is started by {@code spawn}: so
 * that its classes are the same ones in every state. That can be done where the module does nothing there that anybody could
 * see, and nothing that depends on which process it is. Confined to one thread.
 */
final class ModuleRun {
    /** Something was done that makes a difference between processes or that others see. */
    static final class NoisyException extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoisyException() {
            super("the module does something that can be seen", null, false, false);
        }
    }

    private static final String ANEW = "__mp_main__";
    private static final Op[] OPS = Op.values();

    /** What tells processes apart. */
    private static final Set<String> TELLING = Set.of(
            "current_process",
            "parent_process",
            "active_children",
            "get_start_method",
            "environ",
            "getenv",
            "argv",
            "getpid",
            "getppid",
            "get_ident",
            "get_native_id");

    private final Execution execution;
    private final PiecewiseProcess process;

    ModuleRun(Execution execution) {
        this.execution = execution;
        this.process = execution.process();
    }

    /** Whether the module makes classes, which would be others in each process that runs it. */
    boolean isNeeded() {
        CodeObject module = process.unit().unit().module();
        int[] code = module.code();
        for (int pc = 0; pc < code.length; pc += OPS[code[pc]].length(code, pc)) {
            if (OPS[code[pc]] == Op.BUILD_CLASS) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns what names hold behind the module's last line.
     *
     * @param before what they hold before its first
     * @throws NoisyException where it must be run in each process
     */
    FreshMemory after(FreshMemory before) {
        Worker main = execution.running();
        Interpreter interpreter = main.interpreter;
        Frame first = interpreter.top();
        PyModule module = process.module();
        @Nullable Object[] kept = before.enter(main.thread);
        execution.hearing().quiet(telling());
        try {
            PyModule threading = process.library().get("threading");
            Object forget = threading == null ? null : threading.get("_after_fork");
            if (forget != null) {
                run(interpreter, forget);
            }
            module.set("__name__", ANEW);
            run(interpreter, java.util.Objects.requireNonNull(process.family().body()));
            if (process.family().isUsed()) {
                throw new NoisyException();
            }
            FreshMemory after = new Roots(process).fresh();
            module.content().values().forEach(value -> {
                if (value instanceof PyType type && type.module().equals(ANEW)) {
                    execution.roots().add(type);
                }
            });
            before.leave(kept, after);
            return after;
        } finally {
            execution.hearing().quiet(null);
            Piecewise.top(interpreter, first);
        }
    }

    /** Returns the code that could ask which process it is run by. */
    private Set<CodeObject> telling() {
        Set<CodeObject> telling = Collections.newSetFromMap(new IdentityHashMap<>());
        for (CodeObject object : process.unit().unit().codes()) {
            int[] code = object.code();
            for (int pc = 0; pc < code.length; pc += OPS[code[pc]].length(code, pc)) {
                if (TELLING.contains(asked(object, pc))) {
                    telling.add(object);
                }
            }
        }
        return telling;
    }

    /** Returns the name that an instruction asks for, or empty text. */
    private String asked(CodeObject object, int pc) {
        int[] code = object.code();
        return switch (OPS[code[pc]]) {
            case LOAD_GLOBAL -> process.unit().unit().globalNames().get(code[pc + 2]);
            case LOAD_NAME -> object.names()[code[pc + 2]];
            case LOAD_ATTRIBUTE, CALL_METHOD, CALL_METHOD_KEYWORDS -> object.names()[code[pc + 3]];
            default -> "";
        };
    }

    private static void run(Interpreter interpreter, Object callable) {
        Piecewise.top(interpreter, null);
        try {
            boolean runs = Piecewise.begin(interpreter, callable, new Object[0]);
            if (runs && !Piecewise.advance(interpreter)) {
                throw new NoisyException();
            }
        } catch (Blocked | PyError ended) {
            throw new NoisyException();
        }
    }
}
