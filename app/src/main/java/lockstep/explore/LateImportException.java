package lockstep.explore;

import java.util.Set;

/**
 * The program has loaded a module of the library while other threads or processes lived. Once loaded it is on every path, and
 * what it keeps is a part of no state: it must be loaded from the beginning.
 */
final class LateImportException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Set<String> modules;

    /** @param modules names of those modules */
    LateImportException(Set<String> modules) {
        super("modules were loaded while threads run", null, false, false);
        this.modules = modules;
    }

    Set<String> modules() {
        return modules;
    }
}
