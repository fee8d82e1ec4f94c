package lockstep.engine.value;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What an exception says was not found, and where it was looked for.
 *
 * @param name the wrong name
 * @param object the object without such an attribute, if it is about an attribute
 * @param names the names in reach, if it is about a variable
 */
public record Missing(
        String name, @Nullable Object object, @Nullable Collection<String> names) {}
