package lockstep.engine.interpreter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lockstep.engine.type.Conversions;
import lockstep.engine.type.Errors;
import lockstep.engine.type.ObjectMethods;
import lockstep.engine.type.Types;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.StaticMethod;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** Calls of classes. Stateless. */
final class Instances {
    /** How instances of a class are made. Immutable; kept with the class until it changes. */
    private record Plan(Object maker, Object initializer) {}

    /** Gives the instance instead of what {@code __init__} returned. */
    private record Initialized(Object instance) implements Completion {
        @Override
        public Object complete(Interpreter interpreter, @Nullable Frame caller, Object result) {
            return initialized(instance, result);
        }
    }

    private Instances() {}

    private static Object initialized(Object instance, Object result) {
        if (result != Singleton.NONE) {
            throw Errors.typeError("__init__() should return None, not '%s'", Types.nameOf(result));
        }
        return instance;
    }

    static Object make(Interpreter interpreter, PyType type, Object[] given, String @Nullable [] keywords) {
        if (type == Types.TYPE) {
            return ofType(interpreter, type, given, keywords);
        }
        if (given.length == 1 && keywords == null) {
            Object known = convert(interpreter, type, given[0]);
            if (known != null) {
                return known;
            }
        }
        PyType metatype = type.metatype();
        if (metatype != null && metatype.lookup("__call__") instanceof PyFunction call) {
            return Calls.startFunction(interpreter, call, Calls.prepend(type, given), keywords);
        }
        return makePlainly(interpreter, type, given, keywords);
    }

    /** Returns {@code type(value)} where that is a simple conversion, else null. */
    static @Nullable Object convert(Interpreter in, Object type, Object value) {
        Object known = Conversions.atOnce(type, value);
        if (known != null && in.thread.pollWanted()) {
            in.thread.poll();
        }
        return known;
    }

    /** As {@link #make}, past a {@code __call__} of the class's class ({@code type.__call__}). */
    static Object makePlainly(Interpreter interpreter, PyType type, Object[] given, String @Nullable [] keywords) {
        Plan plan = type.plan() instanceof Plan kept ? kept : plan(type);
        Object instance;
        if (plan.maker == ObjectMethods.NEW) {
            if (plan.initializer == ObjectMethods.INIT && given.length > 0) {
                throw Errors.typeError("%s() takes no arguments", type.name());
            }
            ObjectMethods.refuseAbstract(type);
            instance = new PyInstance(type);
        } else if (plan.maker instanceof BuiltinFunction maker) {
            boolean ownArguments = plan.initializer instanceof PyFunction
                    && !maker.signature().parameters().contains("args")
                    && (keywords != null || given.length >= maker.signature().size());
            if (ownArguments) {
                instance = Calls.startBuiltin(interpreter, maker, new Object[] {type}, null);
            } else if (plan.initializer instanceof PyFunction) {
                // what is given is __init__'s to go through
                instance = Calls.startItself(interpreter, maker, Calls.prepend(type, given), keywords);
            } else {
                instance = Calls.startBuiltin(interpreter, maker, Calls.prepend(type, given), keywords);
            }
            if (instance == Calls.PUSHED) {
                return instance;
            }
        } else {
            instance = Calls.nested(interpreter, plan.maker, Calls.prepend(type, given), keywords);
        }
        if (!(plan.initializer instanceof PyFunction initializer) || !Types.isInstance(instance, type)) {
            return instance;
        }
        Object[] all = Calls.prepend(instance, given);
        if (keywords == null
                && initializer.code() instanceof LinkedCode callee
                && callee.direct != null
                && callee.plainArguments == all.length) {
            int depth = HotCalls.depth(interpreter);
            return initialized(instance, HotCalls.python(interpreter, depth, initializer, callee, all));
        }
        Object pushed = Calls.startFunction(interpreter, initializer, all, keywords);
        Frame frame = interpreter.top;
        if (pushed == Calls.PUSHED && frame != null) {
            frame.complete(new Initialized(instance));
        }
        return pushed;
    }

    /** {@code type(x)}, {@code type(name, bases, namespace)}, and what metaclasses inherit of the latter. */
    static Object ofType(Interpreter interpreter, PyType metatype, Object[] given, String @Nullable [] keywords) {
        int count = given.length - (keywords == null ? 0 : keywords.length);
        if (count == 1 && keywords == null) {
            return Types.of(given[0]);
        }
        if (count != 3
                || !(given[0] instanceof String name)
                || !(given[1] instanceof PyTuple bases)
                || !(given[2] instanceof PyDict dict)) {
            throw Errors.typeError("type() takes 1 or 3 arguments");
        }
        Map<String, Object> rest = new LinkedHashMap<>();
        for (int i = 3; keywords != null && i < given.length; i++) {
            rest.put(keywords[i - 3], given[i]);
        }
        List<PyType> types = new ArrayList<>();
        for (Object base : bases.items()) {
            types.add((PyType) base);
        }
        if (types.isEmpty()) {
            types.add(Types.OBJECT);
        }
        Map<String, Object> namespace = Definitions.strings(interpreter, dict);
        namespace.putIfAbsent("__module__", moduleOf(interpreter));
        return ClassBuilder.define(interpreter, name, types, metatype == Types.TYPE ? null : metatype, namespace, rest);
    }

    private static Object moduleOf(Interpreter interpreter) {
        Frame frame = interpreter.top;
        Object name = frame == null ? null : frame.code.module().get("__name__");
        return name == null ? "builtins" : name;
    }

    private static Plan plan(PyType type) {
        Object stamp = type.stamp();
        Object maker = type.lookup("__new__");
        if (maker instanceof StaticMethod method) {
            maker = method.callable();
        }
        Object initializer = type.lookup("__init__");
        Plan plan = new Plan(
                maker == null ? ObjectMethods.NEW : maker, initializer == null ? ObjectMethods.INIT : initializer);
        if (type.stamp() == stamp) {
            type.plan(plan);
        }
        return plan;
    }
}
