package lockstep.explore;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import lockstep.engine.interpreter.Frame;
import lockstep.engine.interpreter.Interpreter;
import lockstep.engine.interpreter.LinkedCode;
import lockstep.engine.interpreter.LinkedUnit;
import lockstep.engine.interpreter.Touches;
import lockstep.python.code.CodeObject;
import org.jspecify.annotations.Nullable;

/** The instructions of the program, and which of them threads are in. Confined to one thread. */
final class Sites {
    /** Functions of the library that call what the program has given them. */
    private static final Set<String> CALLERS = Set.of(
            "BaseProcess.run",
            "Thread.run",
            "ThreadPoolExecutor._worker",
            "run_task",
            "ApplyResult._call_back",
            "asked",
            "printed",
            "Future._call");

    /** Functions of the library in which a thread does nothing but the library's own, but for what it calls by those. */
    private static final Set<String> LIVES = Set.of("work", "_Sender.__call__", "Handler.__call__", "_Feeder.__call__");

    private final Map<LinkedCode, @Nullable Site[]> known = new IdentityHashMap<>();
    private @Nullable LinkedCode lastCode;
    private @Nullable Site[] last = new @Nullable Site[0];

    /** Returns the instruction at a position. */
    Site at(LinkedCode code, int pc) {
        @Nullable Site[] sites = last;
        if (code != lastCode) {
            sites = known.computeIfAbsent(
                    code, key -> new @Nullable Site[key.object().code().length]);
            last = sites;
            lastCode = code;
        }
        Site site = sites[pc];
        if (site == null) {
            site = new Site(code, pc);
            sites[pc] = site;
        }
        return site;
    }

    /** Returns the lines, from 1, in which nothing was reached that is looked at anywhere. */
    SortedSet<Integer> linesNeverReached(LinkedUnit unit) {
        SortedSet<Integer> missing = new TreeSet<>();
        SortedSet<Integer> seen = new TreeSet<>();
        for (CodeObject object : unit.unit().codes()) {
            LinkedCode code = unit.code(object.index());
            for (int pc : code.watchedPositions()) {
                Site site = at(code, pc);
                (site.reached ? seen : missing).add(site.line());
            }
        }
        missing.removeAll(seen);
        return missing;
    }

    /**
     * Returns the instruction of the program that a thread is in; else the library's, by which it calls for the program what
     * is none of its own functions; null: it does nothing but the library's own.
     */
    @Nullable
    Site ofCall(Interpreter interpreter) {
        for (Frame frame = interpreter.top(); frame != null; frame = frame.back()) {
            String name = frame.code().object().qualifiedName();
            boolean calls = Touches.isSpread(frame, frame.pc()) && CALLERS.contains(name);
            if (calls || frame.code().unit().isOfProgram()) {
                return at(frame.code(), frame.pc());
            } else if (LIVES.contains(name)) {
                return null;
            }
        }
        return null;
    }

    /** Returns the program's instruction that a thread is in, itself or by what it calls, or null. */
    @Nullable
    Site ofProgram(Interpreter interpreter) {
        for (Frame frame = interpreter.top(); frame != null; frame = frame.back()) {
            if (frame.code().unit().isOfProgram()) {
                return at(frame.code(), frame.pc());
            }
        }
        return null;
    }
}
