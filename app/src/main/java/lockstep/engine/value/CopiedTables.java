package lockstep.engine.value;

import java.util.ArrayList;
import java.util.List;

/**
 * The dicts and sets of a heap that was copied, which are out of order until they are hashed anew: hashes by identity are
 * other ones for the copies. For one thread.
 */
public final class CopiedTables {
    private final List<PyDict> dicts = new ArrayList<>();
    private final List<PySet> sets = new ArrayList<>();

    /** Takes note of a copied object, if it is a dict or a set. */
    public void add(Object object) {
        if (object instanceof PyDict dict) {
            dicts.add(dict);
        } else if (object instanceof PySet set) {
            sets.add(set);
        }
    }

    /** Puts all of them in order, once everything is copied. */
    public void rehash(Context context) {
        dicts.forEach(dict -> dict.rehash(context));
        sets.forEach(set -> set.rehash(context));
    }
}
