package lockstep.engine.traceback;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import lockstep.engine.type.Directory;
import lockstep.engine.value.Missing;
import lockstep.engine.value.Nearest;
import lockstep.engine.value.PyException;

/** "Did you mean": the name nearest to one that was not found. */
final class Suggestion {
    private Suggestion() {}

    /** Returns what to add to the exception's line; empty when no name is near. */
    static String of(PyException exception) {
        Missing missing = exception.missing();
        if (missing == null) {
            return "";
        }
        Collection<String> names = missing.names();
        Object object = missing.object();
        if (names == null && object != null) {
            Set<String> all = Directory.of(object);
            names = missing.name().startsWith("_")
                    ? all
                    : all.stream().filter(name -> !name.startsWith("_")).collect(Collectors.toList());
        }
        String near = names == null ? null : Nearest.to(missing.name(), names);
        return near == null ? "" : ". Did you mean: '" + near + "'?";
    }
}
