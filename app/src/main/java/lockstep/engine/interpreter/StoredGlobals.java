package lockstep.engine.interpreter;

import java.util.HashSet;
import java.util.Set;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyType;
import lockstep.python.code.CodeObject;
import lockstep.python.code.Op;
import org.jspecify.annotations.Nullable;

/** Which of its global names a module's functions assign to. Stateless. */
public final class StoredGlobals {
    private static final Op[] OPS = Op.values();

    private StoredGlobals() {}

    /** Returns the names; those assigned only while the module is imported are not among them. */
    public static Set<String> of(PyModule module) {
        Set<String> names = new HashSet<>();
        LinkedUnit unit = unit(module);
        if (unit != null) {
            for (CodeObject code : unit.unit().codes()) {
                if (code.kind() != CodeObject.Kind.MODULE) {
                    add(unit, code.code(), names);
                }
            }
        }
        return names;
    }

    private static void add(LinkedUnit unit, int[] code, Set<String> names) {
        for (int pc = 0; pc < code.length; pc += OPS[code[pc]].length(code, pc)) {
            if (OPS[code[pc]] == Op.STORE_GLOBAL || OPS[code[pc]] == Op.DELETE_GLOBAL) {
                names.add(unit.unit().globalNames().get(code[pc + 1]));
            }
        }
    }

    private static @Nullable LinkedUnit unit(PyModule module) {
        for (Object value : module.content().values()) {
            LinkedUnit found = value instanceof PyFunction function ? unit(module, function) : null;
            if (value instanceof PyType type && !type.isBuiltin()) {
                for (Object attribute : type.ownAttributes().values()) {
                    if (found == null && attribute instanceof PyFunction function) {
                        found = unit(module, function);
                    }
                }
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable LinkedUnit unit(PyModule module, PyFunction function) {
        LinkedCode code = (LinkedCode) function.code();
        return code.module() == module ? code.unit() : null;
    }
}
