package lockstep.explore;

import java.util.Set;
import java.util.TreeSet;

/**
 * What is done before a program begins. Immutable.
 *
 * @param modules of the library that are loaded
 * @param keepsFresh whether what names hold then is kept, for processes that run the program from its first line
 * @param noisy whether each of these has to do so itself
 */
record Prelude(Set<String> modules, boolean keepsFresh, boolean noisy) {
    static final Prelude NONE = new Prelude(Set.of(), false, false);

    /** Returns it with what was missing as well. */
    Prelude with(LateImportException missing) {
        Set<String> all = new TreeSet<>(modules);
        all.addAll(missing.modules());
        Prelude more = new Prelude(all, keepsFresh || missing.isForFresh(), noisy);
        if (more.equals(this)) {
            throw new IllegalStateException("modules are loaded again: " + missing.modules());
        }
        return more;
    }

    /** Returns it for a program whose module does something that can be seen. */
    Prelude withNoise() {
        return new Prelude(modules, keepsFresh, true);
    }
}
