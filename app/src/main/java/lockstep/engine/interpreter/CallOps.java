package lockstep.engine.interpreter;

import lockstep.engine.type.AttributeErrors;
import lockstep.engine.type.Attributes;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Types;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.BuiltinMethod;
import lockstep.engine.value.Delegate;
import lockstep.engine.value.OfOneType;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.Typed;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** The call instructions, where the loop has no shortcut. Stateless. */
final class CallOps {
    private CallOps() {}

    /** Where the result goes must be known before the call: a call that waits may be copied with its frames. */
    private static void prepare(Frame f, int destination, int next) {
        f.destination = destination;
        f.next = next;
    }

    static int callKeywords(Interpreter in, Frame f, int pc) {
        int[] code = f.code.code;
        int next = pc + 5 + code[pc + 4];
        prepare(f, code[pc + 1], next);
        String[] keywords = keywords(f, pc + 3);
        Object value = Calls.start(in, Cold.source(f, pc + 2), arguments(f, pc + 4, null), keywords);
        return Cold.store(in, f, value, code[pc + 1], next);
    }

    static int callMethodKeywords(Interpreter in, Frame f, int pc) {
        int next = pc + 6 + f.code.code[pc + 5];
        return method(in, f, pc, pc + 5, keywords(f, pc + 4), next);
    }

    private static int method(Interpreter in, Frame f, int pc, int at, String @Nullable [] keywords, int next) {
        prepare(f, f.code.code[pc + 1], next);
        return Cold.store(in, f, startMethod(in, f, pc, at, keywords), f.code.code[pc + 1], next);
    }

    /** Calls the method that the instruction names. @param at position of the count of arguments */
    static Object startMethod(Interpreter in, Frame f, int pc, int at, String @Nullable [] keywords) {
        int[] code = f.code.code;
        Object object = Cold.source(f, pc + 2);
        Object value;
        if (object instanceof PyInstance instance) {
            AttributeCache cache = Caching.find(f.code, pc, instance, f.code.names[code[pc + 3]]);
            value = cache != null && cache.method() != null
                    ? Calls.start(in, cache.method(), arguments(f, at, instance), keywords)
                    : viaAttribute(in, f, pc, object, at, keywords);
        } else if (hasOwnType(object)) {
            value = viaAttribute(in, f, pc, object, at, keywords);
        } else if (f.code.caches[pc] instanceof MethodCache cache && cache.receiver() == object.getClass()) {
            value = Calls.startBuiltin(in, cache.method(), arguments(f, at, object), keywords);
        } else {
            BuiltinMethod method = builtinMethod(f.code, pc, object);
            value = method == null
                    ? viaAttribute(in, f, pc, object, at, keywords)
                    : Calls.startBuiltin(in, method, arguments(f, at, object), keywords);
        }
        return value;
    }

    /** Does CHECK_METHOD. */
    static void checkMethod(Interpreter in, LinkedCode code, int pc, Object object) {
        String name = code.names[code.code[pc + 2]];
        if (object instanceof PyInstance instance) {
            if (Caching.find(code, pc, instance, name) == null
                    && instance.type().lookup(name) == null
                    && Attributes.find(in.thread, object, name) == null) {
                throw AttributeErrors.missing(object, name);
            }
            return;
        }
        if (code.caches[pc] instanceof MethodCache cache && cache.receiver() == object.getClass()) {
            return;
        }
        if (hasOwnType(object) || !(Types.of(object).lookup(name) instanceof BuiltinMethod method)) {
            if (Attributes.find(in.thread, object, name) == null) {
                throw AttributeErrors.missing(object, name);
            }
        } else if (!(object instanceof Singleton)) {
            code.caches[pc] = new MethodCache(object.getClass(), method);
        }
    }

    /** Whether other objects of its Java class may have another type. */
    private static boolean hasOwnType(Object object) {
        return object instanceof Typed && !(object instanceof OfOneType);
    }

    /** Returns the method of a builtin type that the call at the position means, and keeps it in the cache; or null. */
    static @Nullable BuiltinMethod builtinMethod(LinkedCode code, int pc, Object object) {
        if (hasOwnType(object)
                || object instanceof BoundMethod
                || object instanceof lockstep.engine.value.PyModule
                || object instanceof lockstep.engine.type.SuperProxy
                || !(Types.of(object).lookup(code.names[code.code[pc + 3]]) instanceof BuiltinMethod method)) {
            return null;
        }
        if (!(object instanceof Singleton)) {
            code.caches[pc] = new MethodCache(object.getClass(), method);
        }
        return method;
    }

    private static Object viaAttribute(
            Interpreter in, Frame f, int pc, Object object, int at, String @Nullable [] keywords) {
        String name = f.code.names[f.code.code[pc + 3]];
        Object callable = Attributes.find(in.thread, object, name);
        if (callable == null) {
            // A position within the instruction says that it was the attribute that failed, not the call.
            f.pc = pc + 1;
            throw AttributeErrors.missing(object, name);
        }
        if (callable instanceof Delegate call) {
            callable = Calls.nested(in, call.callable(), call.arguments(), null);
        }
        return Calls.start(in, callable, arguments(f, at, null), keywords);
    }

    static Object[] arguments(Frame f, int at, @Nullable Object self) {
        int count = f.code.code[at];
        Object[] arguments;
        int place = 0;
        if (self == null) {
            arguments = new Object[count];
        } else {
            arguments = new Object[count + 1];
            arguments[place++] = self;
        }
        for (int i = 1; i <= count; i++) {
            arguments[place++] = Cold.source(f, at + i);
        }
        return arguments;
    }

    static String[] keywords(Frame f, int at) {
        Object[] names = ((PyTuple) f.code.constants[f.code.code[at]]).items();
        return java.util.Arrays.copyOf(names, names.length, String[].class);
    }

    static int callSpread(Interpreter in, Frame f, int pc) {
        int[] code = f.code.code;
        prepare(f, code[pc + 1], pc + 5);
        Object callable = Cold.source(f, pc + 2);
        Object[] positional = Operations.spread(in, callable, Cold.source(f, pc + 3));
        Object value;
        if (Cold.source(f, pc + 4) instanceof PyDict named && named.size() > 0) {
            Object[] keys = named.keys();
            String[] keywords = new String[keys.length];
            Object[] all = java.util.Arrays.copyOf(positional, positional.length + keys.length);
            for (int i = 0; i < keys.length; i++) {
                if (!(keys[i] instanceof String text)) {
                    throw Errors.typeError("keywords must be strings");
                }
                keywords[i] = text;
                all[positional.length + i] = java.util.Objects.requireNonNull(named.get(in.thread, text));
            }
            value = Calls.start(in, callable, all, keywords);
        } else {
            value = Calls.start(in, callable, positional, null);
        }
        return Cold.store(in, f, value, code[pc + 1], pc + 5);
    }
}
