package lockstep.engine.builtin;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lockstep.engine.module.Environment;
import lockstep.engine.type.Attributes;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Hashes;
import lockstep.engine.type.Identity;
import lockstep.engine.type.InstanceChecks;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Iteration;
import lockstep.engine.type.Sorting;
import lockstep.engine.type.Types;
import lockstep.engine.type.Unboxed;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyType;
import lockstep.python.code.Singleton;

/** The functions about any object: its class, attributes, identity. */
final class ObjectFunctions {
    private ObjectFunctions() {}

    static void fill(PyModule module) {
        module.function(
                "isinstance(obj, class_or_tuple, /)",
                (context, arguments) -> InstanceChecks.isInstance(context, arguments[0], arguments[1]));
        module.function(
                "issubclass(kind, class_or_tuple, /)",
                (context, arguments) -> InstanceChecks.isSubclass(context, arguments[0], arguments[1]));
        module.function("callable(obj, /)", (context, arguments) -> Types.isCallable(arguments[0]));
        module.function("id(obj, /)", (context, arguments) -> {
            context.service(Environment.class).tellsWhatDiffers();
            return Ints.of(Identity.of(context, arguments[0]));
        });
        module.function("hash(obj, /)", (context, arguments) -> {
            if (!(Unboxed.of(arguments[0]) instanceof Number)) {
                context.service(Environment.class)
                        .tellsWhatDiffers(); // of a text CPython makes another one in each run
            }
            return Ints.of(Hashes.told(context, arguments[0]));
        });
        module.function("getattr(object, name, default=?, /)", (context, arguments) -> {
            String name = name(arguments[1]);
            if (arguments[2] == null) {
                return Attributes.get(context, arguments[0], name);
            }
            Object value = Attributes.getOrNull(context, arguments[0], name);
            return value == null ? arguments[2] : value;
        });
        module.function(
                "hasattr(obj, name, /)",
                (context, arguments) -> Attributes.getOrNull(context, arguments[0], name(arguments[1])) != null);
        module.function("setattr(obj, name, value, /)", (context, arguments) -> {
            Attributes.set(context, arguments[0], name(arguments[1]), arguments[2]);
            return Singleton.NONE;
        });
        module.function("delattr(obj, name, /)", (context, arguments) -> {
            Attributes.delete(context, arguments[0], name(arguments[1]));
            return Singleton.NONE;
        });
        module.function("vars(object, /)", (context, arguments) -> {
            Object dict = Attributes.getOrNull(context, arguments[0], "__dict__");
            if (dict == null) {
                throw Errors.typeError("vars() argument must have __dict__ attribute");
            }
            return dict;
        });
        module.function("dir(object, /)", (context, arguments) -> names(context, arguments[0]));
    }

    private static String name(Object value) {
        if (Unboxed.of(value) instanceof String name) {
            return name;
        }
        throw Errors.typeError("attribute name must be string, not '%s'", Types.nameOf(value));
    }

    private static Object names(Context context, Object object) {
        Object method = object instanceof PyInstance ? Attributes.special(context, object, "__dir__") : null;
        if (method != null) {
            PyList list = Iteration.toList(context, context.call(method));
            Object[] items = list.toArray();
            Sorting.sort(context, items, null, false);
            return context.heap().listOf(items, items.length);
        }
        Set<String> names = new TreeSet<>();
        if (object instanceof PyModule module) {
            names.addAll(module.content().keySet());
        } else {
            PyType type = object instanceof PyType cls ? cls : Types.of(object);
            type.mro().forEach(cls -> names.addAll(cls.ownAttributes().keySet()));
            if (object instanceof PyInstance instance) {
                Map<String, Object> own = instance.attributes();
                names.addAll(own.keySet());
            }
        }
        Object[] items = names.toArray();
        return context.heap().listOf(items, items.length);
    }
}
