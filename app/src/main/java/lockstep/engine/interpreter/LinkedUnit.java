package lockstep.engine.interpreter;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import lockstep.engine.type.Ints;
import lockstep.engine.value.Cell;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyTuple;
import lockstep.python.code.CompiledUnit;

/**
 * A compiled file linked to a module: its global names bound to the module's cells, once. Immutable; its code objects are
 * linked when first needed.
 */
public final class LinkedUnit {
    private final CompiledUnit unit;
    private final PyModule module;
    final Cell[] globals;
    final Object[] builtins;
    private final LineStarts lineStarts;
    private final LinkedCode[] codes;
    private final boolean ofProgram;
    private final boolean compilable;

    /**
     * @param builtinNames what a global that the module does not have means
     * @param compilable whether what is hot of it is compiled; else the loop runs all of it
     */
    LinkedUnit(CompiledUnit unit, PyModule module, Map<String, Object> builtinNames, boolean compilable) {
        this.unit = unit;
        this.compilable = compilable;
        this.module = module;
        this.ofProgram = isProgram(module);
        List<String> names = unit.globalNames();
        this.globals = new Cell[names.size()];
        this.builtins = new Object[names.size()];
        for (int i = 0; i < globals.length; i++) {
            globals[i] = module.cell(names.get(i));
            Object builtin = builtinNames.get(names.get(i));
            if (builtin != null) {
                builtins[i] = builtin;
            }
        }
        this.lineStarts = new LineStarts(unit.text());
        this.codes = new LinkedCode[unit.codes().size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = new LinkedCode(this, unit.codes().get(i));
        }
    }

    public CompiledUnit unit() {
        return unit;
    }

    /** Has the loop ask the interpreter's {@link Watcher} before its instructions; for a file that is never compiled. */
    public void watch() {
        for (LinkedCode code : codes) {
            code.running = Watched.of(
                    code.code, code.object().generator() && !code.object().coroutine());
        }
    }

    /** As {@link #watch}, of what races only. */
    void watchRaces() {
        for (LinkedCode code : codes) {
            code.running = Watched.racing(code.code);
        }
    }

    /** As {@link #watch}, of the calls only by which a library runs what it was given by a program. */
    void watchCalls() {
        for (LinkedCode code : codes) {
            code.running = Watched.library(code.code);
        }
    }

    /** Whether it is the program's own file: the main module, here or in a child. */
    public boolean isOfProgram() {
        return ofProgram;
    }

    /** Whether a module is the program's own: the main one, here or in a child. */
    static boolean isProgram(PyModule module) {
        return module.name().equals("__main__") || module.name().equals("__mp_main__");
    }

    boolean compilable() {
        return compilable;
    }

    public PyModule module() {
        return module;
    }

    /** Returns the linked code object of that index. */
    public LinkedCode code(int index) {
        return codes[index];
    }

    LineStarts lineStarts() {
        return lineStarts;
    }

    /** Returns the run-time value of a constant. */
    static Object value(Object constant) {
        if (constant instanceof Long number) {
            return Ints.of(number);
        }
        if (constant instanceof BigInteger number) {
            return Ints.of(number);
        }
        if (constant instanceof byte[] bytes) {
            return new PyBytes(bytes);
        }
        if (constant instanceof List<?> items) {
            Object[] values = new Object[items.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = value(items.get(i));
            }
            return new PyTuple(values);
        }
        return constant;
    }
}
