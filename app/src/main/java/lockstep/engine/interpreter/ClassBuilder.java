package lockstep.engine.interpreter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lockstep.engine.type.Attributes;
import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.type.Types;
import lockstep.engine.type.Unboxed;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.Cell;
import lockstep.engine.value.ClassMethod;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.StaticMethod;
import org.jspecify.annotations.Nullable;

/** Makes classes: metaclass, order of bases, {@code __set_name__}, {@code __init_subclass__}. Stateless. */
final class ClassBuilder {
    private ClassBuilder() {}

    /** @param cell the class's {@code __class__} cell, or {@code None} */
    static Object build(
            Interpreter in,
            String name,
            List<Object> bases,
            Map<String, Object> keywords,
            Map<String, Object> namespace,
            Object cell) {
        Map<String, Object> rest = new LinkedHashMap<>(keywords);
        Object metaclass = rest.remove("metaclass");
        List<PyType> types = types(in, bases, namespace);
        PyType metatype = metatype(metaclass, types);
        List<PyType> named = bases.isEmpty() ? List.of() : types;
        Object type;
        if (metaclass != null && !(metaclass instanceof PyType)) {
            type = called(in, metaclass, name, named, namespace, rest);
        } else if (metatype != null && overrides(metatype)) {
            type = called(in, metatype, name, named, namespace, rest);
        } else {
            type = define(in, name, types, metatype, namespace, rest);
        }
        if (cell instanceof Cell place) {
            in.memory.store(place, type);
        }
        return type;
    }

    /** Returns the namespace for a class body: what the metaclass's {@code __prepare__} gives, or an empty one. */
    static Map<String, Object> prepare(Interpreter in, String name, List<Object> bases, Map<String, Object> keywords) {
        Map<String, Object> namespace = new LinkedHashMap<>();
        PyType metatype = keywords.get("metaclass") instanceof PyType given ? given : null;
        for (Object base : bases) {
            PyType other = base instanceof PyType type ? type.metatype() : null;
            metatype = other != null && (metatype == null || other.isSubtypeOf(metatype)) ? other : metatype;
        }
        Object hook = metatype == null ? null : metatype.lookup("__prepare__");
        if (hook == null || metatype == null || Types.TYPE.lookup("__prepare__") == hook) {
            return namespace;
        }
        Map<String, Object> rest = new LinkedHashMap<>(keywords);
        rest.remove("metaclass");
        Object[] arguments = {name, new PyTuple(bases.toArray())};
        Object made = in.call(Attributes.get(in.thread, metatype, "__prepare__"), arguments, rest);
        if (Unboxed.of(made) instanceof PyDict dict) {
            Map<String, Object> present = Definitions.strings(in, dict);
            boolean plain = made == dict || !(Types.of(made).lookup("__setitem__") instanceof PyFunction);
            return plain ? present : PreparedNamespace.of(in, made, present);
        }
        return namespace;
    }

    private static boolean overrides(PyType metatype) {
        return metatype.lookup("__new__") instanceof PyFunction
                || metatype.lookup("__new__") instanceof StaticMethod
                || metatype.lookup("__init__") instanceof PyFunction
                || metatype.lookup("__call__") instanceof PyFunction;
    }

    private static Object called(
            Interpreter in,
            Object metatype,
            String name,
            List<PyType> bases,
            Map<String, Object> namespace,
            Map<String, Object> keywords) {
        Object given;
        if (namespace instanceof PreparedNamespace prepared) {
            given = prepared.mapping();
        } else {
            PyDict dict = in.thread.heap().dict();
            namespace.forEach((key, value) -> dict.put(in.thread, key, value));
            given = dict;
        }
        List<Object> arguments = new ArrayList<>(List.of(name, new PyTuple(bases.toArray()), given));
        arguments.addAll(keywords.values());
        return Calls.nested(
                in,
                metatype,
                arguments.toArray(),
                keywords.isEmpty() ? null : keywords.keySet().toArray(new String[0]));
    }

    private static List<PyType> types(Interpreter in, List<Object> bases, Map<String, Object> namespace) {
        List<PyType> types = new ArrayList<>();
        boolean replaced = false;
        for (Object base : bases) {
            if (base instanceof PyType type) {
                types.add(type);
                continue;
            }
            Object entries = Attributes.special(in.thread, base, "__mro_entries__");
            if (entries == null) {
                throw Errors.typeError("bases must be types");
            }
            replaced = true;
            for (Object entry : Operations.array(in, in.call(entries, new Object[] {new PyTuple(bases.toArray())}))) {
                types.add((PyType) entry);
            }
        }
        if (replaced) {
            namespace.put("__orig_bases__", new PyTuple(bases.toArray()));
        }
        if (types.isEmpty()) {
            types.add(Types.OBJECT);
        }
        return types;
    }

    private static @Nullable PyType metatype(@Nullable Object given, List<PyType> bases) {
        PyType best = given instanceof PyType type && type != Types.TYPE ? type : null;
        for (PyType base : bases) {
            PyType other = base.metatype();
            if (other == null || (best != null && best.isSubtypeOf(other))) {
                continue;
            }
            if (best != null && !other.isSubtypeOf(best)) {
                throw Errors.typeError("metaclass conflict: the metaclass of a derived class must be a (non-strict)"
                        + " subclass of the metaclasses of all its bases");
            }
            best = other;
        }
        return best;
    }

    /** Makes the class itself: what {@code type.__new__} does. */
    static PyType define(
            Interpreter in,
            String name,
            List<PyType> bases,
            @Nullable PyType metatype,
            Map<String, Object> namespace,
            Map<String, Object> keywords) {
        check(bases);
        Map<String, Object> content = new LinkedHashMap<>(namespace);
        if (content.get("__new__") instanceof PyFunction function) {
            content.put("__new__", new StaticMethod(function));
        }
        for (String implicit : List.of("__init_subclass__", "__class_getitem__")) {
            if (content.get(implicit) instanceof PyFunction function) {
                content.put(implicit, new ClassMethod(function));
            }
        }
        if (content.containsKey("__eq__") && !content.containsKey("__hash__")) {
            content.put("__hash__", lockstep.python.code.Singleton.NONE);
        }
        Object module = content.get("__module__");
        PyType type;
        try {
            SlotNames.declare(in, name, bases, content);
            type = PyType.define(name, module instanceof String text ? text : "builtins", bases, metatype, content);
        } catch (IllegalArgumentException conflict) {
            throw Errors.typeError("%s", String.valueOf(conflict.getMessage()));
        }
        content.forEach((key, value) -> {
            if (value instanceof PyInstance instance) {
                Object hook = instance.type().lookup("__set_name__");
                if (hook != null) {
                    in.call(new BoundMethod(value, hook), new Object[] {type, key});
                }
            }
        });
        initSubclass(in, type, keywords);
        return type;
    }

    private static void initSubclass(Interpreter in, PyType type, Map<String, Object> keywords) {
        Object hook = type.lookupAfter(type, "__init_subclass__");
        if (hook instanceof ClassMethod method) {
            Object[] arguments = Calls.prepend(type, keywords.values().toArray());
            Calls.nested(
                    in,
                    method.callable(),
                    arguments,
                    keywords.isEmpty() ? null : keywords.keySet().toArray(new String[0]));
        } else if (!keywords.isEmpty()) {
            throw Errors.typeError("%s.__init_subclass__() takes no keyword arguments", type.name());
        }
    }

    private static void check(List<PyType> bases) {
        PyType solid = null;
        for (PyType base : bases) {
            if (base == Types.BOOL || base == Types.NONE || base == Types.FUNCTION || base == Types.RANGE) {
                throw Errors.typeError("type '%s' is not an acceptable base type", base.name());
            }
            if (bases.indexOf(base) != bases.lastIndexOf(base)) {
                throw Errors.typeError("duplicate base class %s", base.name());
            }
            PyType own = solid(base);
            if (own == null) {
                continue;
            }
            if (solid != null && solid != own && !own.isSubtypeOf(solid) && !solid.isSubtypeOf(own)) {
                throw Errors.typeError("multiple bases have instance lay-out conflict");
            }
            solid = own;
        }
    }

    /** Returns the builtin type, other than {@code object}, that instances are made by, or null. */
    private static @Nullable PyType solid(PyType type) {
        for (PyType base : type.mro()) {
            if (base.isBuiltin()) {
                boolean exception = base.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION);
                return base == Types.OBJECT ? null : exception ? ExceptionTypes.BASE_EXCEPTION : base;
            }
        }
        return null;
    }
}
