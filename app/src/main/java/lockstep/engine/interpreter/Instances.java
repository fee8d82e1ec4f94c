package lockstep.engine.interpreter;

import lockstep.engine.type.Errors;
import lockstep.engine.type.ObjectMethods;
import lockstep.engine.type.Types;
import lockstep.engine.value.BuiltinFunction;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
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
            if (result != Singleton.NONE) {
                throw Errors.typeError("__init__() should return None, not '%s'", Types.nameOf(result));
            }
            return instance;
        }
    }

    private Instances() {}

    static Object make(Interpreter interpreter, PyType type, Object[] given, String @Nullable [] keywords) {
        PyType metatype = type.metatype();
        if (metatype != null && metatype.lookup("__call__") instanceof PyFunction call) {
            return Calls.startFunction(interpreter, call, Calls.prepend(type, given), keywords);
        }
        return makePlainly(interpreter, type, given, keywords);
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
                    && !maker.signature().parameters().contains("args");
            instance = ownArguments
                    ? Calls.startBuiltin(interpreter, maker, new Object[] {type}, null)
                    : Calls.startBuiltin(interpreter, maker, Calls.prepend(type, given), keywords);
            if (instance == Calls.PUSHED) {
                return instance;
            }
        } else {
            instance = Calls.nested(interpreter, plan.maker, Calls.prepend(type, given), keywords);
        }
        if (!(plan.initializer instanceof PyFunction initializer) || !Types.isInstance(instance, type)) {
            return instance;
        }
        Object pushed = Calls.startFunction(interpreter, initializer, Calls.prepend(instance, given), keywords);
        Frame frame = interpreter.top;
        if (pushed == Calls.PUSHED && frame != null) {
            frame.completion = new Initialized(instance);
        }
        return pushed;
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
