package lockstep.explore;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import lockstep.engine.interpreter.LinkedCode;
import lockstep.engine.interpreter.LinkedUnit;
import lockstep.python.code.CodeObject;

/** Which instructions were reached on any path. Confined to one thread. */
final class Coverage {
    private final Map<LinkedCode, BitSet> reached = new IdentityHashMap<>();

    void reached(Site site) {
        BitSet places = reached.get(site.code());
        if (places == null) {
            places = new BitSet();
            reached.put(site.code(), places);
        }
        places.set(site.pc());
    }

    /** Returns the lines of functions, from 1, in which nothing was reached that is looked at anywhere. */
    SortedSet<Integer> linesNeverReached(LinkedUnit unit) {
        SortedSet<Integer> missing = new TreeSet<>();
        SortedSet<Integer> seen = new TreeSet<>();
        for (CodeObject object : unit.unit().codes()) {
            LinkedCode code = unit.code(object.index());
            BitSet places = reached.getOrDefault(code, new BitSet());
            for (int pc : code.watchedPositions()) {
                (places.get(pc) ? seen : missing).add(code.lines().at(pc));
            }
        }
        missing.removeAll(seen);
        return missing;
    }
}
