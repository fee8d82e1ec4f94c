package lockstep.engine.type;

import java.util.ArrayList;
import java.util.List;
import lockstep.engine.value.Context;
import lockstep.engine.value.Delegate;
import lockstep.engine.value.GenericAlias;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeAlias;
import lockstep.engine.value.TypeContent;
import lockstep.engine.value.TypeVariable;
import lockstep.engine.value.UnionType;
import lockstep.engine.value.Unplaced;
import lockstep.python.code.Singleton;

/** The types of what hints are made of at run time: {@code list[int]}, {@code int | None}, {@code T}. */
public final class HintTypes {
    public static final PyType GENERIC_ALIAS =
            PyType.builtin("types", "GenericAlias", Types.OBJECT, HintTypes::fillAlias);
    public static final PyType UNION = PyType.builtin("types", "UnionType", Types.OBJECT, HintTypes::fillUnion);
    private static final PyType TYPE_VARIABLE =
            PyType.builtin("typing", "TypeVar", Types.OBJECT, HintTypes::fillVariable);
    private static final PyType TYPE_VARIABLE_TUPLE =
            PyType.builtin("typing", "TypeVarTuple", Types.OBJECT, HintTypes::fillVariable);
    private static final PyType PARAMETERS =
            PyType.builtin("typing", "ParamSpec", Types.OBJECT, HintTypes::fillVariable);
    public static final PyType TYPE_ALIAS =
            PyType.builtin("typing", "TypeAliasType", Types.OBJECT, HintTypes::fillTypeAlias);

    private HintTypes() {}

    private static void fillAlias(TypeContent content) {
        content.constructor("GenericAlias(cls, origin, args, /)", (context, given) -> alias(given[1], given[2]));
        content.property("__origin__", (context, given) -> alias(given).origin())
                .property("__args__", (context, given) -> alias(given).arguments())
                .property("__parameters__", (context, given) -> new PyTuple())
                .method(
                        "__call__(self, /, *args, **kwargs)",
                        (context, given) ->
                                Attributes.callWith(context, alias(given).origin(), (Object[]) given[1], given[2]))
                .method(
                        "__mro_entries__(self, bases, /)",
                        (context, given) -> new PyTuple(alias(given).origin()))
                .method(
                        "__getitem__(self, item, /)",
                        (context, given) -> alias(alias(given).origin(), given[1]))
                .method(
                        "__getattr__(self, name, /)",
                        (context, given) ->
                                Attributes.get(context, alias(given).origin(), Arguments.attribute(given[1])));
        common(content);
    }

    private static void fillUnion(TypeContent content) {
        content.property("__args__", (context, given) -> ((UnionType) given[0]).members())
                .property("__parameters__", (context, given) -> new PyTuple());
        common(content);
    }

    private static void fillVariable(TypeContent content) {
        content.property("__name__", (context, given) -> ((TypeVariable) given[0]).name())
                .property("__bound__", (context, given) -> {
                    Object bound = ((TypeVariable) given[0]).bound();
                    return bound instanceof PyTuple ? Singleton.NONE : bound;
                })
                .property("__constraints__", (context, given) -> {
                    Object bound = ((TypeVariable) given[0]).bound();
                    return bound instanceof PyTuple ? bound : new PyTuple();
                })
                .property("__covariant__", (context, given) -> false)
                .property("__contravariant__", (context, given) -> false)
                .property("__infer_variance__", (context, given) -> true)
                .property("__parameters__", (context, given) -> new PyTuple(given[0]))
                .property("args", (context, given) -> part((TypeVariable) given[0], "args"))
                .property("kwargs", (context, given) -> part((TypeVariable) given[0], "kwargs"))
                .method("__iter__(self, /)", (context, given) -> unpacked(context, (TypeVariable) given[0]));
        common(content);
    }

    /** {@code P.args} and {@code P.kwargs}. */
    private static Object part(TypeVariable variable, String name) {
        if (variable.kind() != TypeVariable.PARAMETERS) {
            throw AttributeErrors.missing(variable, name);
        }
        return new TypeVariable(variable.name() + "." + name, 0, Singleton.NONE);
    }

    /** What a star before it stands for in a subscript. */
    private static Object unpacked(Context context, TypeVariable variable) {
        if (variable.kind() != TypeVariable.SEVERAL) {
            throw Errors.typeError("'%s' object is not iterable", Types.nameOf(variable));
        }
        Object star = new TypeVariable("typing.Unpack[" + variable.name() + "]", 0, Singleton.NONE);
        return Iteration.of(context, new PyTuple(star));
    }

    /** Returns the type of a type variable, by its kind. */
    static PyType of(TypeVariable variable) {
        return variable.kind() == TypeVariable.PARAMETERS
                ? PARAMETERS
                : variable.kind() == TypeVariable.SEVERAL ? TYPE_VARIABLE_TUPLE : TYPE_VARIABLE;
    }

    private static void fillTypeAlias(TypeContent content) {
        content.property("__name__", (context, given) -> ((TypeAlias) given[0]).name())
                .property("__type_params__", (context, given) -> ((TypeAlias) given[0]).parameters())
                .property("__value__", (context, given) -> new Delegate(((TypeAlias) given[0]).value()))
                .method("__getitem__(self, item, /)", (context, given) -> alias(given[0], given[1]));
        common(content);
    }

    private static void common(TypeContent content) {
        content.method("__repr__(self, /)", (context, given) -> repr(context, given[0]))
                .method("__or__(self, value, /)", (context, given) -> union(context, given[0], given[1]))
                .method("__ror__(self, value, /)", (context, given) -> union(context, given[1], given[0]))
                .method("__hash__(self, /)", (context, given) -> Ints.of(Hashes.told(context, hash(context, given[0]))))
                .method("__eq__(self, value, /)", (context, given) -> equal(context, given[0], given[1]));
    }

    private static GenericAlias alias(Object[] given) {
        return (GenericAlias) given[0];
    }

    /** Returns {@code origin[item]}. */
    public static GenericAlias alias(Object origin, Object item) {
        return new GenericAlias(origin, item instanceof PyTuple tuple ? tuple : new PyTuple(item));
    }

    /** Returns {@code a | b} of two hints, or NotImplemented when one cannot stand in a union. */
    public static Object union(Context context, Object a, Object b) {
        if (!isHint(a) || !isHint(b)) {
            return Singleton.NOT_IMPLEMENTED;
        }
        List<Object> members = new ArrayList<>();
        add(context, members, a);
        add(context, members, b);
        return members.size() == 1 ? members.get(0) : new UnionType(new PyTuple(members.toArray()));
    }

    private static boolean isHint(Object value) {
        return value == Singleton.NONE
                || value instanceof PyType
                || value instanceof GenericAlias
                || value instanceof UnionType
                || value instanceof TypeVariable
                || value instanceof TypeAlias;
    }

    private static void add(Context context, List<Object> members, Object hint) {
        if (hint instanceof UnionType union) {
            for (Object member : union.members().items()) {
                add(context, members, member);
            }
            return;
        }
        Object member = hint == Singleton.NONE ? Types.NONE : hint;
        for (Object other : members) {
            if (Comparison.same(context, other, member)) {
                return;
            }
        }
        members.add(member);
    }

    static long hash(Context context, Object value) {
        if (value instanceof GenericAlias alias) {
            long origin = Hashes.of(context, alias.origin());
            long hash = origin * 31 + Hashes.of(context, alias.arguments());
            return Unplaced.is(origin) ? Unplaced.of(hash) : hash;
        }
        if (value instanceof UnionType union) {
            long sum = 0;
            boolean unplaced = false;
            for (Object member : union.members().items()) {
                long hash = Hashes.of(context, member);
                unplaced |= Unplaced.is(hash);
                sum += hash;
            }
            return unplaced ? Unplaced.of(sum) : sum;
        }
        return Hashes.identity(context, value);
    }

    private static Object equal(Context context, Object a, Object b) {
        if (a instanceof GenericAlias one && b instanceof GenericAlias two) {
            return Comparison.same(context, one.origin(), two.origin())
                    && Comparison.same(context, one.arguments(), two.arguments());
        }
        if (a instanceof UnionType one && b instanceof UnionType two) {
            return one.members().size() == two.members().size() && holdsAll(context, one, two);
        }
        return a == b ? (Object) true : Singleton.NOT_IMPLEMENTED;
    }

    private static boolean holdsAll(Context context, UnionType one, UnionType two) {
        for (Object member : one.members().items()) {
            if (!Subscripts.contains(context, two.members(), member)) {
                return false;
            }
        }
        return true;
    }

    private static String repr(Context context, Object value) {
        StringBuilder text = new StringBuilder();
        if (value instanceof GenericAlias alias) {
            text.append(item(context, alias.origin())).append('[');
            String separator = "";
            for (Object argument : alias.arguments().items()) {
                text.append(separator).append(item(context, argument));
                separator = ", ";
            }
            return text.append(alias.arguments().size() == 0 ? "()]" : "]").toString();
        }
        if (value instanceof UnionType union) {
            String separator = "";
            for (Object member : union.members().items()) {
                text.append(separator).append(member == Types.NONE ? "None" : item(context, member));
                separator = " | ";
            }
            return text.toString();
        }
        return value instanceof TypeVariable variable ? variable.name() : ((TypeAlias) value).name();
    }

    private static String item(Context context, Object value) {
        if (value == Singleton.ELLIPSIS) {
            return "...";
        }
        if (value instanceof PyType type) {
            return type.displayName();
        }
        if (value instanceof PyList list) {
            List<String> parts = new ArrayList<>();
            for (Object part : list.toArray()) {
                parts.add(item(context, part));
            }
            return "[" + String.join(", ", parts) + "]";
        }
        return Text.repr(context, value);
    }
}
