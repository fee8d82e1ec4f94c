package lockstep.engine.value;

import org.jspecify.annotations.Nullable;

/**
 * A computed attribute of a builtin type.
 *
 * @param name the attribute
 * @param getter called with the object
 * @param setter called with the object and the value; null when read-only
 */
public record NativeProperty(String name, BuiltinFunction.Body getter, BuiltinFunction.@Nullable Body setter)
        implements Descriptor {
    @Override
    public boolean isData() {
        return true;
    }
}
