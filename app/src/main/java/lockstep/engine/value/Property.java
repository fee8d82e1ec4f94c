package lockstep.engine.value;

import org.jspecify.annotations.Nullable;

/** {@code property(getter, setter, deleter)}: access calls them. */
public record Property(
        @Nullable Object getter,
        @Nullable Object setter,
        @Nullable Object deleter,
        @Nullable Object doc) implements Descriptor {
    @Override
    public boolean isData() {
        return true;
    }
}
