package lockstep.engine.race;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import lockstep.engine.interpreter.LinkedCode;

/** The races of a run, each pair of lines once for what is touched there. Thread-safe. */
final class RaceBook {
    private static final int MOST = 100;

    private final Set<Pair> pairs = ConcurrentHashMap.newKeySet();
    private final Set<String> told = new HashSet<>(); // guarded by this
    private final List<Race> races = new ArrayList<>(); // guarded by this

    /** Two instructions, in any order. */
    private record Pair(LinkedCode code, int pc, LinkedCode otherCode, int otherPc) {}

    /** Takes note of a race. @param name what both touch; asked for once for two instructions */
    void note(Access earlier, Access later, Supplier<RaceName> name) {
        if (pairs.add(new Pair(earlier.code(), earlier.pc(), later.code(), later.pc()))) {
            add(earlier, later, name.get());
        }
    }

    private synchronized void add(Access earlier, Access later, RaceName name) {
        int first = Math.min(earlier.line(), later.line());
        int last = Math.max(earlier.line(), later.line());
        if (races.size() < MOST && told.add(first + " " + last + " " + name.kind())) {
            races.add(new Race(name.text(), side(earlier), side(later)));
        }
    }

    private static Race.Side side(Access access) {
        return new Race.Side(access.by().name(), access.line(), access.write());
    }

    /** Returns the races so far, in the order in which they were seen. */
    synchronized List<Race> races() {
        return List.copyOf(races);
    }
}
