package lockstep.engine.race;

import java.util.ArrayList;
import java.util.List;
import lockstep.engine.interpreter.LinkedCode;

/**
 * What threads have done last to one variable, attribute or item: accesses of which none came before all the others. One
 * each is the usual case; several are readers that nobody has ordered, racing threads, or several lines of one thread.
 * Thread-safe.
 */
final class Location {
    /** Hears of races. */
    interface Listener {
        void race(Access earlier, Access later);
    }

    /** Places of one thread in the program that are told apart. */
    private static final int MOST_LINES = 12;

    private final List<Access> reads = new ArrayList<>(1); // guarded by this
    private final List<Access> writes = new ArrayList<>(1); // guarded by this

    /** A thread is about to load or store. */
    synchronized void accessed(Timeline by, boolean write, LinkedCode code, int pc, Listener to) {
        List<Access> same = write ? writes : reads;
        for (int i = 0; i < same.size(); i++) {
            Access access = same.get(i);
            if (access.time() == by.time() && access.by() == by && access.isAt(code, pc)) {
                return;
            }
        }
        Access now = new Access(by, by.time(), write, code, pc);
        tell(writes, now, to);
        if (write) {
            tell(reads, now, to);
            reads.removeIf(access -> covers(now, access));
        }
        same.removeIf(access -> covers(now, access));
        same.add(now);
        if (same.size() > MOST_LINES) {
            forget(same, by);
        }
    }

    /** Whether whoever races with the earlier access races with the later one too. */
    private static boolean covers(Access later, Access earlier) {
        return earlier.by() == later.by()
                ? earlier.isAt(later.code(), later.pc())
                : later.by().knows(earlier.by(), earlier.time());
    }

    /** A thread with many lines for one location keeps the last ones. */
    private static void forget(List<Access> accesses, Timeline by) {
        int mine = 0;
        int first = -1;
        for (int i = 0; i < accesses.size(); i++) {
            if (accesses.get(i).by() == by) {
                first = first < 0 ? i : first;
                mine++;
            }
        }
        if (mine > MOST_LINES) {
            accesses.remove(first);
        }
    }

    private static void tell(List<Access> others, Access now, Listener to) {
        for (Access other : others) {
            if (!now.by().knows(other.by(), other.time())) {
                to.race(other, now);
            }
        }
    }
}
