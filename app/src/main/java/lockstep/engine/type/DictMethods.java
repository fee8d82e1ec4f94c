package lockstep.engine.type;

import java.util.Map;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyIterator;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** The methods of {@code dict} and of its views. */
final class DictMethods {
    private DictMethods() {}

    private static PyDict self(Object[] arguments) {
        return arguments[0] instanceof PyDict dict ? dict : Arguments.self(arguments, PyDict.class, Types.DICT);
    }

    static void fill(TypeContent content) {
        Dunders.basics(content);
        Dunders.unhashable(content);
        Dunders.container(content);
        Dunders.mutableItems(content);
        Dunders.operators(content, Binary.OR);
        Dunders.generic(content);
        content.method("__getitem__(self, key, /)", DictMethods::item);
        content.constructor("dict(cls, *args, **kwargs)", (context, arguments) -> {
            PyDict dict = context.heap().dict();
            if (Construction.fillsItself(arguments[0])) {
                update(context, dict, (Object[]) arguments[1], arguments[2], "dict");
            }
            return Dunders.made(context, arguments[0], Types.DICT, dict);
        });
        content.method("__init__(self, /, *args, **kwargs)", (context, arguments) -> {
            update(context, self(arguments), (Object[]) arguments[1], arguments[2], "dict");
            return Singleton.NONE;
        });
        content.classMethod("fromkeys(cls, iterable, value=None, /)", (context, arguments) -> {
            Object made = arguments[0] == Types.DICT ? context.heap().dict() : context.call(arguments[0]);
            PyIterator iterator = Iteration.of(context, arguments[1]);
            for (Object key = iterator.next(context); key != null; key = iterator.next(context)) {
                Subscripts.set(context, made, key, arguments[2]);
            }
            return made;
        });
        fillReads(content);
        fillChanges(content);
    }

    private static Object item(Context context, Object[] arguments) {
        PyDict dict = self(arguments);
        Object value = dict.get(context, arguments[1]);
        if (value != null) {
            return value;
        }
        if (arguments[0] != dict && Types.of(arguments[0]).lookup("__missing__") != null) {
            Object missing = java.util.Objects.requireNonNull(Attributes.special(context, arguments[0], "__missing__"));
            return context.call(missing, arguments[1]);
        }
        throw Errors.keyError(arguments[1]);
    }

    private static void update(
            Context context, PyDict dict, Object[] positional, @Nullable Object keywords, String name) {
        if (positional.length > 1) {
            throw Errors.typeError("%s expected at most 1 argument, got %d", name, positional.length);
        }
        if (positional.length == 1) {
            Dicts.update(context, dict, positional[0]);
        }
        if (keywords instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                dict.put(context, entry.getKey(), entry.getValue());
            }
        }
    }

    private static void fillReads(TypeContent content) {
        content.method("get(self, key, default=None, /)", (context, arguments) -> {
            Object value = self(arguments).get(context, arguments[1]);
            return value == null ? arguments[2] : value;
        });
        content.method("keys(self, /)", (context, arguments) -> new DictView(self(arguments), DictView.Part.KEYS));
        content.method("values(self, /)", (context, arguments) -> new DictView(self(arguments), DictView.Part.VALUES));
        content.method("items(self, /)", (context, arguments) -> new DictView(self(arguments), DictView.Part.ITEMS));
        content.method("copy(self, /)", (context, arguments) -> Dicts.copy(context, self(arguments)));
        content.method(
                "__reversed__(self, /)",
                (context, arguments) -> reversed(self(arguments).keys()));
    }

    private static void fillChanges(TypeContent content) {
        content.method("setdefault(self, key, default=None, /)", (context, arguments) -> {
            Object value = self(arguments).putIfAbsent(context, arguments[1], arguments[2]);
            return value == null ? arguments[2] : value;
        });
        content.method("pop(self, key, default=?, /)", (context, arguments) -> {
            PyDict dict = self(arguments);
            Object value = dict.size() == 0 ? null : dict.remove(context, arguments[1]);
            if (value != null) {
                return value;
            }
            if (arguments[2] == null) {
                throw Errors.keyError(arguments[1]);
            }
            return arguments[2];
        });
        content.method("popitem(self, /)", (context, arguments) -> {
            Object[] entry = self(arguments).popLast();
            if (entry == null) {
                throw Errors.keyError("popitem(): dictionary is empty");
            }
            return new PyTuple(entry);
        });
        content.method("update(self, /, *args, **kwargs)", (context, arguments) -> {
            update(context, self(arguments), (Object[]) arguments[1], arguments[2], "update");
            return Singleton.NONE;
        });
        content.method("__ior__(self, value, /)", (context, arguments) -> {
            Dicts.update(context, self(arguments), arguments[1]);
            return arguments[0];
        });
        content.method("clear(self, /)", (context, arguments) -> {
            self(arguments).clear();
            return Singleton.NONE;
        });
    }

    private static Object reversed(Object[] items) {
        for (int i = 0, j = items.length - 1; i < j; i++, j--) {
            Object item = items[i];
            items[i] = items[j];
            items[j] = item;
        }
        return new Iterators.OfKeys(items);
    }

    static void fillView(TypeContent content, boolean setLike) {
        Dunders.container(content);
        content.method(
                "__len__(self, /)",
                (context, arguments) -> Ints.of(((DictView) arguments[0]).dict().size()));
        content.method(
                "__reversed__(self, /)", (context, arguments) -> reversed(Iteration.toArray(context, arguments[0])));
        if (!setLike) {
            return;
        }
        Dunders.operators(content, Binary.AND, Binary.OR, Binary.SUBTRACT, Binary.XOR);
        for (Comparison comparison : Comparison.values()) {
            content.method(
                    comparison.method() + "(self, value, /)",
                    (context, arguments) -> ViewAlgebra.compare(context, comparison, arguments[0], arguments[1]));
        }
        content.method(
                "isdisjoint(self, other, /)",
                (context, arguments) -> ViewAlgebra.isDisjoint(context, arguments[0], arguments[1]));
    }

    static boolean viewContains(Context context, DictView view, Object item) {
        switch (view.part()) {
            case KEYS:
                return view.dict().get(context, item) != null;
            case ITEMS:
                if (!(item instanceof PyTuple pair) || pair.size() != 2) {
                    return false;
                }
                Object value = view.dict().get(context, pair.get(0));
                return value != null && Comparison.same(context, value, pair.get(1));
            default:
                for (Object other : view.dict().values()) {
                    if (Comparison.same(context, other, item)) {
                        return true;
                    }
                }
                return false;
        }
    }
}
