package lockstep.engine.state;

import java.util.Arrays;
import lockstep.engine.value.PyFrozenSet;
import lockstep.engine.value.PySet;
import org.jspecify.annotations.Nullable;

/** Sets, of which keys have the items in the order in which they are told, and nothing of the tables they lie in. */
final class SetLayouts {
    private SetLayouts() {}

    static Layout of(Class<?> type) {
        return type == PyFrozenSet.class ? new OfFrozenSet() : new OfSet(type);
    }

    private static final class OfFrozenSet extends Layout {
        @Override
        boolean isConstant() {
            return true;
        }

        @Override
        Content save(Object object, @Nullable Content before) {
            return new Content(((PySet) object).toArray(), Content.NO_NUMBERS);
        }

        @Override
        void restore(Object object, Content content) {
            // immutable
        }
    }

    /** Behind its own fields stand the items. */
    private static final class OfSet extends Layout {
        private final FieldsLayout fields;

        OfSet(Class<?> type) {
            fields = new FieldsLayout(type, ValueLayouts.ignored());
        }

        @Override
        Content save(Object object, @Nullable Content before) {
            Object[] items = ((PySet) object).toArray();
            if (before != null && holds(before.parts(), items) && fields.save(object, before) == before) {
                return before;
            }
            Content own = fields.save(object, null);
            @Nullable Object[] parts = Arrays.copyOf(own.parts(), fields.references() + items.length);
            System.arraycopy(items, 0, parts, fields.references(), items.length);
            return new Content(parts, own.numbers());
        }

        private boolean holds(@Nullable Object[] parts, Object[] items) {
            int first = fields.references();
            if (parts.length != first + items.length) {
                return false;
            }
            for (int i = 0; i < items.length; i++) {
                if (!Content.same(parts[first + i], items[i])) {
                    return false;
                }
            }
            return true;
        }

        @Override
        void restore(Object object, Content content) {
            fields.restore(object, content);
        }

        @Override
        Content essence(Object object, Content content, boolean standing) {
            return new Content(
                    Arrays.copyOfRange(content.parts(), fields.references(), content.parts().length),
                    Content.NO_NUMBERS);
        }

        @Override
        boolean hidesParts() {
            return true;
        }
    }
}
