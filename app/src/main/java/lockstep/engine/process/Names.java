package lockstep.engine.process;

import lockstep.engine.type.Attributes;
import lockstep.engine.type.Errors;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyType;
import org.jspecify.annotations.Nullable;

/** Finds functions and classes by module and qualified name. Confined to a thread. */
final class Names {
    private final Context thread;
    private final Programs programs;

    Names(Context thread) {
        this.thread = thread;
        this.programs = thread.service(Programs.class);
    }

    String module(PyType type) {
        return type.own("__module__") != null && Attributes.getOrNull(thread, type, "__module__") instanceof String name
                ? name
                : type.module();
    }

    String module(PyFunction function) {
        if (function.attribute("__module__") instanceof String name) {
            return name;
        }
        PyModule module = function.code().module();
        return module.get("__name__") instanceof String name ? name : module.name();
    }

    /** Returns the name of the module that has the function under its own name, or null. */
    @Nullable
    String module(BuiltinFunction function) {
        return programs.moduleOf(function);
    }

    /** Returns the module of something that is known by a global name. */
    String moduleOf(Object value, String name) {
        Object module = Attributes.getOrNull(thread, value, "__module__");
        return module instanceof String text ? text : "__main__";
    }

    /** Returns what a name means, or null. */
    @Nullable
    Object find(String module, String qualifiedName) {
        Object found = programs.module(module);
        for (String part : qualifiedName.split("\\.", -1)) {
            if (found == null) {
                return null;
            }
            found = Attributes.getOrNull(thread, found, part);
        }
        return found;
    }

    /** Returns what a name means, its module imported where it is one of the library's, or null. */
    @Nullable
    Object known(String module, String qualifiedName) {
        if (programs.module(module) == null && !module.equals("__main__") && !module.startsWith("_")) {
            programs.importModule(thread, module);
        }
        return find(module, qualifiedName);
    }

    /** Returns what a name means, its module imported where it is not yet. */
    Object require(String module, String qualifiedName) {
        Object found = programs.module(module);
        if (found == null) {
            found = programs.importModule(thread, module);
        }
        for (String part : qualifiedName.split("\\.", -1)) {
            Object next = Attributes.getOrNull(thread, found, part);
            if (next == null) {
                throw Errors.attributeError("Can't get attribute '%s' on %s", qualifiedName, describe(module, found));
            }
            found = next;
        }
        return found;
    }

    private static String describe(String module, Object found) {
        Object file = found instanceof PyModule loaded ? loaded.get("__file__") : null;
        return "<module '" + module + "'" + (file == null ? " (built-in)" : " from '" + file + "'") + ">";
    }
}
