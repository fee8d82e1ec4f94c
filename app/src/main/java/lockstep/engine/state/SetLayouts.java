package lockstep.engine.state;

import lockstep.engine.value.PyFrozenSet;
import lockstep.engine.value.PySet;
import org.jspecify.annotations.Nullable;

/** Sets, of which keys have the items in the order in which they are told, and what the order of those to come depends on. */
final class SetLayouts {
    private SetLayouts() {}

    static Layout of(Class<?> type) {
        return type == PyFrozenSet.class ? new OfFrozenSet() : new OfSet();
    }

    /** Returns what stands behind a set's own state, which goes first where there is one. */
    private static Content content(PySet set, PySet.Saved state, int first) {
        Object[] items = set.toArray();
        @Nullable Object[] parts = new @Nullable Object[first + items.length];
        System.arraycopy(items, 0, parts, first, items.length);
        return new Content(parts, state.layout());
    }

    private static final class OfFrozenSet extends Layout {
        @Override
        boolean isConstant() {
            return true;
        }

        @Override
        Content save(Object object, @Nullable Content before) {
            PySet set = (PySet) object;
            return content(set, set.save(null), 0);
        }

        @Override
        void restore(Object object, Content content) {
            // immutable
        }
    }

    private static final class OfSet extends SavedLayout<PySet, PySet.Saved> {
        @Override
        PySet.Saved save(PySet set, PySet.@Nullable Saved was) {
            return set.save(was);
        }

        @Override
        void putBack(PySet set, PySet.Saved saved) {
            set.restore(saved);
        }

        @Override
        Content content(PySet set, PySet.Saved saved) {
            Content content = SetLayouts.content(set, saved, 1);
            content.parts()[0] = saved;
            return content;
        }
    }
}
