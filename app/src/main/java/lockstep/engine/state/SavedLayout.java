package lockstep.engine.state;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collections that save themselves: first in a content stands what they saved, which no key has, and behind it what they
 * hold.
 *
 * @param <T> the collection
 * @param <S> what it saves, the same object as long as nothing has changed
 */
abstract class SavedLayout<T, S> extends Layout {
    /** @param was what it saved before, or null; returned where it still holds */
    abstract S save(T collection, @Nullable S was);

    abstract void putBack(T collection, S saved);

    /** Returns what it holds, behind what it has saved. */
    abstract Content content(T collection, S saved);

    @Override
    @SuppressWarnings("unchecked")
    final Content save(Object object, @Nullable Content before) {
        T collection = (T) object;
        S was = before == null ? null : (S) before.parts()[0];
        S now = save(collection, was);
        return before != null && now == was ? before : content(collection, now);
    }

    @Override
    @SuppressWarnings("unchecked")
    final void restore(Object object, Content content) {
        putBack((T) object, (S) Objects.requireNonNull(content.parts()[0]));
    }

    @Override
    final Content essence(Object object, Content content, boolean standing) {
        @Nullable Object[] parts = content.parts();
        return new Content(Arrays.copyOfRange(parts, 1, parts.length), content.numbers());
    }
}
