package lockstep.explore;

import java.util.Set;

/**
 * The program has loaded a module of the library while other threads or processes lived. Once loaded it is on every path, and
 * what it keeps is a part of no state: it must be loaded from the beginning.
 */
final class LateImportException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Set<String> modules;
    private final boolean fresh;

    /** @param modules names of those modules */
    LateImportException(Set<String> modules) {
        this(modules, false);
    }

    /**
     * @param modules names of those modules
     * @param fresh whether what all modules hold before the program begins is asked for
     */
    LateImportException(Set<String> modules, boolean fresh) {
        super("modules were loaded while threads run", null, false, false);
        this.modules = modules;
        this.fresh = fresh;
    }

    boolean isForFresh() {
        return fresh;
    }

    Set<String> modules() {
        return modules;
    }
}
