package lockstep.explore;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import lockstep.engine.interpreter.LinkedCode;
import lockstep.engine.interpreter.LinkedUnit;
import lockstep.python.code.CodeObject;
import org.jspecify.annotations.Nullable;

/** The instructions of the program. Confined to one thread. */
final class Sites {
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
}
