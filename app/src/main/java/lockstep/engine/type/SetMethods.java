package lockstep.engine.type;

import lockstep.engine.value.Context;
import lockstep.engine.value.PyFrozenSet;
import lockstep.engine.value.PySet;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;

/** The methods of {@code set} and {@code frozenset}. */
final class SetMethods {
    private SetMethods() {}

    private static PySet self(Object[] arguments) {
        return arguments[0] instanceof PySet set ? set : Arguments.self(arguments, PySet.class, Types.SET);
    }

    static void fill(TypeContent content) {
        fillShared(content);
        Dunders.unhashable(content);
        content.constructor("set(cls, *args, **kwargs)", (context, arguments) -> {
            Object[] given = (Object[]) arguments[1];
            PySet set = context.heap().set();
            if (!Construction.fillsItself(arguments[0])) {
                return Dunders.made(context, arguments[0], Types.SET, set);
            }
            if (given.length > 1) {
                throw Errors.typeError("set expected at most 1 argument, got %d", given.length);
            }
            Construction.noKeywords("set", arguments[2]);
            if (given.length == 1) {
                SetAlgebra.update(context, set, given[0]);
            }
            return Dunders.made(context, arguments[0], Types.SET, set);
        });
        content.method("__init__(self, iterable=?, /)", (context, arguments) -> {
            PySet set = self(arguments);
            set.clear();
            if (arguments[1] != null) {
                SetAlgebra.update(context, set, arguments[1]);
            }
            return Singleton.NONE;
        });
        fillChanges(content);
        fillUpdates(content);
    }

    static void fillFrozen(TypeContent content) {
        fillShared(content);
        Dunders.hash(content);
        content.constructor("frozenset(cls, iterable=?, /)", (context, arguments) -> {
            if (arguments[0] == Types.FROZENSET && arguments[1] instanceof PyFrozenSet same) {
                return same;
            }
            PyFrozenSet set = new PyFrozenSet();
            if (arguments[1] != null) {
                SetAlgebra.update(context, set, arguments[1]);
            }
            return Dunders.made(context, arguments[0], Types.FROZENSET, set);
        });
    }

    private static void fillShared(TypeContent content) {
        Dunders.basics(content);
        Dunders.container(content);
        Dunders.operators(content, Binary.AND, Binary.OR, Binary.SUBTRACT, Binary.XOR);
        Dunders.generic(content);
        content.method("copy(self, /)", (context, arguments) -> SetAlgebra.copy(context, self(arguments)));
        content.method("union(self, *others)", (context, arguments) -> {
            PySet result = SetAlgebra.copy(context, self(arguments));
            for (Object other : (Object[]) arguments[1]) {
                SetAlgebra.update(context, result, other);
            }
            return result;
        });
        content.method("intersection(self, *others)", (context, arguments) -> {
            PySet result = self(arguments);
            Object[] others = (Object[]) arguments[1];
            for (Object other : others) {
                result = SetAlgebra.intersection(context, result, other);
            }
            return others.length == 0 ? SetAlgebra.copy(context, result) : result;
        });
        content.method("difference(self, *others)", (context, arguments) -> {
            PySet result = self(arguments);
            Object[] others = (Object[]) arguments[1];
            if (others.length == 0) {
                return SetAlgebra.copy(context, result);
            }
            result = SetAlgebra.difference(context, result, others[0]);
            for (int i = 1; i < others.length; i++) {
                SetAlgebra.remove(context, result, others[i]);
            }
            return result;
        });
        content.method(
                "symmetric_difference(self, other, /)",
                (context, arguments) -> SetAlgebra.symmetricDifference(context, self(arguments), arguments[1]));
        content.method(
                "issubset(self, other, /)",
                (context, arguments) ->
                        SetAlgebra.isSubset(context, self(arguments), SetAlgebra.asSet(context, arguments[1])));
        content.method(
                "issuperset(self, other, /)",
                (context, arguments) ->
                        SetAlgebra.isSubset(context, SetAlgebra.asSet(context, arguments[1]), self(arguments)));
        content.method(
                "isdisjoint(self, other, /)",
                (context, arguments) -> SetAlgebra.intersection(context, self(arguments), arguments[1])
                                .size()
                        == 0);
    }

    private static void fillChanges(TypeContent content) {
        content.method("add(self, object, /)", (context, arguments) -> {
            self(arguments).add(context, arguments[1]);
            return Singleton.NONE;
        });
        content.method("discard(self, object, /)", (context, arguments) -> {
            self(arguments).remove(context, key(context, arguments[1]));
            return Singleton.NONE;
        });
        content.method("remove(self, object, /)", (context, arguments) -> {
            if (!self(arguments).remove(context, key(context, arguments[1]))) {
                throw Errors.keyError(arguments[1]);
            }
            return Singleton.NONE;
        });
        content.method("pop(self, /)", (context, arguments) -> {
            Object item = self(arguments).pop();
            if (item == null) {
                throw Errors.keyError("pop from an empty set");
            }
            return item;
        });
        content.method("clear(self, /)", (context, arguments) -> {
            self(arguments).clear();
            return Singleton.NONE;
        });
    }

    private static void fillUpdates(TypeContent content) {
        content.method("update(self, *others)", (context, arguments) -> {
            for (Object other : (Object[]) arguments[1]) {
                SetAlgebra.update(context, self(arguments), other);
            }
            return Singleton.NONE;
        });
        content.method("intersection_update(self, *others)", (context, arguments) -> {
            PySet set = self(arguments);
            for (Object other : (Object[]) arguments[1]) {
                set.takeOver(SetAlgebra.intersection(context, set, other));
            }
            return Singleton.NONE;
        });
        content.method("difference_update(self, *others)", (context, arguments) -> {
            for (Object other : (Object[]) arguments[1]) {
                SetAlgebra.remove(context, self(arguments), other);
            }
            return Singleton.NONE;
        });
        content.method("symmetric_difference_update(self, other, /)", (context, arguments) -> {
            SetAlgebra.toggle(context, self(arguments), SetAlgebra.asSet(context, arguments[1]));
            return Singleton.NONE;
        });
        for (Binary operator : new Binary[] {Binary.AND, Binary.OR, Binary.SUBTRACT, Binary.XOR}) {
            content.method(operator.inPlaceMethod() + "(self, value, /)", (context, arguments) -> {
                if (!(Unboxed.of(arguments[1]) instanceof PySet other)) {
                    return Singleton.NOT_IMPLEMENTED;
                }
                SetAlgebra.applyInPlace(context, operator, self(arguments), other);
                return arguments[0];
            });
        }
    }

    /** What is looked for: a set that cannot be an item stands for its frozen copy. */
    private static Object key(Context context, Object value) {
        return value instanceof PySet set && SetAlgebra.isMutable(set) ? frozen(context, set) : value;
    }

    /** Returns a frozen copy. */
    static PyFrozenSet frozen(Context context, PySet set) {
        PyFrozenSet copy = new PyFrozenSet();
        copy.addAll(context, set);
        return copy;
    }
}
