package lockstep.engine.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyRange;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** What the patterns of {@code match} ask of a subject. */
public final class MatchParts {
    private static final Set<String> WHOLE =
            Set.of("bool", "bytearray", "bytes", "dict", "float", "frozenset", "int", "list", "set", "str", "tuple");

    private MatchParts() {}

    /** Whether {@code case [...]} looks into the value. */
    public static boolean isSequence(Object subject) {
        return subject instanceof PyList
                || subject instanceof PyTuple
                || subject instanceof PyRange
                || inherits(Types.of(subject), Set.of("list", "tuple", "range", "deque", "Sequence", "memoryview"));
    }

    /** Whether {@code case {...}} looks into the value. */
    public static boolean isMapping(Object subject) {
        return subject instanceof PyDict || inherits(Types.of(subject), Set.of("dict", "mappingproxy", "Mapping"));
    }

    private static boolean inherits(PyType type, Set<String> names) {
        for (PyType base : type.mro()) {
            boolean library = base.isBuiltin()
                    || base.module().equals("collections.abc")
                    || base.module().equals("builtins");
            if (library && names.contains(base.name())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the values of the keys as a tuple, or None when the mapping lacks one. */
    public static Object values(Context context, Object mapping, PyTuple keys) {
        Object[] values = new Object[keys.size()];
        Object marker = new PyTuple(mapping);
        Object getter = mapping instanceof PyDict ? null : Attributes.get(context, mapping, "get");
        for (int i = 0; i < values.length; i++) {
            Object value = getter == null
                    ? ((PyDict) mapping).get(context, keys.get(i))
                    : context.call(getter, keys.get(i), marker);
            if (value == null || value == marker) {
                return Singleton.NONE;
            }
            values[i] = value;
        }
        return new PyTuple(values);
    }

    /** Returns a dict of what the mapping has besides the keys. */
    public static PyDict rest(Context context, Object mapping, PyTuple keys) {
        PyDict rest = context.heap().dict();
        Dicts.update(context, rest, mapping);
        for (Object key : keys.items()) {
            rest.remove(context, key);
        }
        return rest;
    }

    /** Returns the parts that {@code case type(...)} compares, or None when the subject does not fit. */
    public static Object ofInstance(Context context, Object subject, Object type, int count, Object[] names) {
        if (!(type instanceof PyType cls)) {
            throw Errors.typeError("called match pattern must be a class");
        }
        if (!InstanceChecks.isInstance(context, subject, cls)) {
            return Singleton.NONE;
        }
        List<Object> parts = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        if (count > 0) {
            Object known = Attributes.getOrNull(context, cls, "__match_args__");
            if (known == null && matchesWhole(cls)) {
                refuseMore(cls, 1, count);
                parts.add(subject);
            } else if (!positional(context, subject, cls, count, known, parts, seen)) {
                return Singleton.NONE;
            }
        }
        for (Object name : names) {
            if (!part(context, subject, cls, (String) name, parts, seen)) {
                return Singleton.NONE;
            }
        }
        return new PyTuple(parts.toArray());
    }

    private static boolean matchesWhole(PyType cls) {
        return cls.mro().stream().anyMatch(base -> base.isBuiltin() && WHOLE.contains(base.name()));
    }

    private static void refuseMore(PyType cls, int allowed, int count) {
        if (allowed < count) {
            throw Errors.typeError(
                    "%s() accepts %d positional sub-pattern%s (%d given)",
                    cls.name(), allowed, allowed == 1 ? "" : "s", count);
        }
    }

    private static boolean positional(
            Context context,
            Object subject,
            PyType cls,
            int count,
            @Nullable Object known,
            List<Object> parts,
            List<String> seen) {
        if (known != null && !(known instanceof PyTuple)) {
            throw Errors.typeError("%s.__match_args__ must be a tuple (got %s)", cls.name(), Types.nameOf(known));
        }
        Object[] names = known instanceof PyTuple tuple ? tuple.items() : new Object[0];
        refuseMore(cls, names.length, count);
        for (int i = 0; i < count; i++) {
            if (!(names[i] instanceof String name)) {
                throw Errors.typeError("__match_args__ elements must be strings (got %s)", Types.nameOf(names[i]));
            }
            if (!part(context, subject, cls, name, parts, seen)) {
                return false;
            }
        }
        return true;
    }

    private static boolean part(
            Context context, Object subject, PyType cls, String name, List<Object> parts, List<String> seen) {
        if (seen.contains(name)) {
            throw Errors.typeError("%s() got multiple sub-patterns for attribute '%s'", cls.name(), name);
        }
        seen.add(name);
        Object value = Attributes.getOrNull(context, subject, name);
        if (value == null) {
            return false;
        }
        parts.add(value);
        return true;
    }
}
