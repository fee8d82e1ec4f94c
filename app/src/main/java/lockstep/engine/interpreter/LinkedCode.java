package lockstep.engine.interpreter;

import java.util.List;
import lockstep.engine.value.Cell;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.TracebackEntry;
import lockstep.python.code.CodeObject;
import lockstep.python.code.ExceptionRegion;
import org.jspecify.annotations.Nullable;

/**
 * A code object in the form that the loop runs: constants as values, globals as cells, and one place for an inline cache
 * at each position. Thread-safe: caches are immutable objects, and a lost one is only made again.
 */
public final class LinkedCode implements PyFunction.Code {
    private final LinkedUnit unit;
    private final CodeObject object;
    final int[] code;
    final Object[] constants;
    final String[] names;
    final Object[] caches;
    final Cell[] globals;
    final Object[] builtins;
    final int registerCount;
    /** The register of the first free name. */
    final int firstFree;
    /** How many arguments a call with nothing special places; -1: calls of this code always need binding. */
    final int plainArguments;
    /** How many parameters it has where it has only such as go by position; else -1. */
    final int positionalArguments;

    final boolean generator;
    /** Whether compiling it is worth an attempt. */
    final boolean compilable;
    /** How often it was run, in turns of loops. */
    int heat;
    /** The instructions that the loop runs: {@link #code}, or its observed form. */
    int[] running;
    /** What was seen of it, once it is hot. */
    volatile @Nullable Tuning tuning;
    /** What was compiled of it, by the position that it starts at. */
    volatile @Nullable Compiled @Nullable [] entries;
    /** The whole function compiled. */
    volatile @Nullable Direct direct;

    /** Whether it is the {@code __await__} of asyncio's futures, which the interpreter knows. */
    final boolean futureAwait;

    /** Whether CPython has it in C, so that its tracebacks do not show it. */
    private final boolean unseen;

    private final ExceptionRegion[] regions;
    private final Lines lines;

    LinkedCode(LinkedUnit unit, CodeObject object) {
        this.unit = unit;
        this.object = object;
        this.code = object.code();
        this.running = code;
        this.constants = new Object[object.constants().length];
        for (int i = 0; i < constants.length; i++) {
            constants[i] = LinkedUnit.value(object.constants()[i]);
        }
        this.names = object.names();
        this.globals = unit.globals;
        this.builtins = unit.builtins;
        this.caches = new Object[code.length];
        this.registerCount = object.registerCount();
        this.firstFree = object.firstFreeRegister();
        this.generator = object.generator() || object.coroutine();
        boolean positional = !object.variadic() && !object.variadicKeywords() && object.keywordOnlyCount() == 0;
        this.positionalArguments = positional ? object.positionalCount() : -1;
        this.compilable = unit.compilable() && object.kind() != CodeObject.Kind.CLASS;
        this.plainArguments = generator ? -1 : positionalArguments;
        this.regions = object.exceptionRegions().toArray(new ExceptionRegion[0]);
        String file = unit.unit().fileName();
        this.futureAwait =
                file.equals("lockstep/asyncio/futures.py") && object.name().equals("__await__");
        this.unseen = file.equals("lockstep/asyncio/futures.py")
                || (file.equals("lockstep/asyncio/tasks.py") && object.name().equals("_run"));
        this.lines = new Lines(unit.lineStarts(), object);
    }

    @Override
    public CodeObject object() {
        return object;
    }

    @Override
    public PyModule module() {
        return unit.module();
    }

    /** Returns the file it is part of. */
    public LinkedUnit unit() {
        return unit;
    }

    /** Returns where its instructions come from. */
    public Lines lines() {
        return lines;
    }

    /** Returns the positions that a {@link Watcher} is asked about, ascending; none where nothing is watched. */
    public int[] watchedPositions() {
        return running == code
                ? new int[0]
                : java.util.stream.IntStream.range(0, code.length)
                        .filter(pc -> running[pc] == code[pc] + Watched.MARK)
                        .toArray();
    }

    /** Returns the names of the named registers, locals first, then free names. */
    public List<String> localNames() {
        return object.localNames();
    }

    /** Returns a constant as a value. */
    public Object constant(int index) {
        return constants[index];
    }

    /** Returns the cell of a global name. */
    public Cell global(int index) {
        return globals[index];
    }

    /** Returns a global name. */
    public String globalName(int index) {
        return unit.unit().globalNames().get(index);
    }

    /** Returns what a global name means where the module does not have it, or null. */
    public @Nullable Object builtin(int index) {
        return builtins[index];
    }

    /** Returns how many arguments a call with nothing special places; -1: calls of this code always need binding. */
    public int plainArguments() {
        return plainArguments;
    }

    /** Adds a place in it to an exception's traceback. */
    void passedBy(PyException exception, int pc) {
        if (!unseen) {
            exception.passed(new TracebackEntry(unit.unit(), object, pc));
        }
    }

    /** Returns the innermost region that guards a position, or null. */
    public @Nullable ExceptionRegion region(int position) {
        for (ExceptionRegion region : regions) {
            if (position >= region.start() && position < region.end()) {
                return region;
            }
        }
        return null;
    }
}
