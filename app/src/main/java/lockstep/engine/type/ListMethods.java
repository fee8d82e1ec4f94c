package lockstep.engine.type;

import lockstep.engine.value.Context;
import lockstep.engine.value.PyList;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;

/** The methods of {@code list}. */
final class ListMethods {
    private ListMethods() {}

    private static PyList self(Object[] arguments) {
        return arguments[0] instanceof PyList list ? list : Arguments.self(arguments, PyList.class, Types.LIST);
    }

    static void fill(TypeContent content) {
        Dunders.basics(content);
        Dunders.unhashable(content);
        Dunders.container(content);
        Dunders.items(content);
        Dunders.mutableItems(content);
        Dunders.operators(content, Binary.ADD, Binary.MULTIPLY);
        Dunders.generic(content);
        content.constructor("list(cls, *args, **kwargs)", (context, arguments) -> {
            Object[] given = (Object[]) arguments[1];
            if (!Construction.fillsItself(arguments[0])) {
                return Dunders.made(context, arguments[0], Types.LIST, Lists.of(context));
            }
            if (given.length > 1) {
                throw Errors.typeError("list expected at most 1 argument, got %d", given.length);
            }
            Construction.noKeywords("list", arguments[2]);
            PyList list = given.length == 0 ? Lists.of(context) : Iteration.toList(context, given[0]);
            return Dunders.made(context, arguments[0], Types.LIST, list);
        });
        content.method("__init__(self, iterable=?, /)", (context, arguments) -> {
            PyList list = self(arguments);
            list.clear();
            if (arguments[1] != null) {
                Lists.extend(context, list, arguments[1]);
            }
            return Singleton.NONE;
        });
        fillChanges(content);
        content.method("copy(self, /)", (context, arguments) -> Iteration.toList(context, self(arguments)));
        content.method("count(self, value, /)", (context, arguments) -> {
            long count = 0;
            for (Object item : self(arguments).toArray()) {
                if (Comparison.same(context, item, arguments[1])) {
                    count++;
                }
            }
            return Ints.of(count);
        });
        content.method("index(self, value, start=0, stop=9223372036854775807, /)", (context, arguments) -> {
            PyList list = self(arguments);
            int size = list.size();
            int from = cut(context, arguments[2], size);
            int to = cut(context, arguments[3], size);
            for (int i = from; i < to; i++) {
                Object item = list.get(i);
                if (item == null) {
                    break;
                }
                if (Comparison.same(context, item, arguments[1])) {
                    return Ints.of(i);
                }
            }
            throw Errors.valueError("%s is not in list", Text.repr(context, arguments[1]));
        });
        content.method("__reversed__(self, /)", (context, arguments) -> new Iterators.Reversed(self(arguments)));
    }

    private static void fillChanges(TypeContent content) {
        content.method("append(self, object, /)", (context, arguments) -> {
            self(arguments).append(arguments[1]);
            return Singleton.NONE;
        });
        content.method("extend(self, iterable, /)", (context, arguments) -> {
            Lists.extend(context, self(arguments), arguments[1]);
            return Singleton.NONE;
        });
        content.method("__iadd__(self, value, /)", (context, arguments) -> {
            Lists.extend(context, self(arguments), arguments[1]);
            return arguments[0];
        });
        content.method("insert(self, index, object, /)", (context, arguments) -> {
            self(arguments).insert(Index.size(context, arguments[1]), arguments[2]);
            return Singleton.NONE;
        });
        content.method("pop(self, index=-1, /)", (context, arguments) -> {
            PyList list = self(arguments);
            Object item = list.pop(Index.size(context, arguments[1]));
            if (item == null) {
                throw Errors.indexError(list.size() == 0 ? "pop from empty list" : "pop index out of range");
            }
            return item;
        });
        content.method("remove(self, value, /)", (context, arguments) -> {
            PyList list = self(arguments);
            for (int i = 0; ; i++) {
                Object item = list.get(i);
                if (item == null) {
                    throw Errors.valueError("list.remove(x): x not in list");
                }
                if (Comparison.same(context, item, arguments[1]) && list.removeAt(i, item)) {
                    return Singleton.NONE;
                }
            }
        });
        content.method("clear(self, /)", (context, arguments) -> {
            self(arguments).clear();
            return Singleton.NONE;
        });
        content.method("reverse(self, /)", (context, arguments) -> {
            self(arguments).reverse();
            return Singleton.NONE;
        });
        content.method("sort(self, *, key=None, reverse=False)", ListMethods::sort);
    }

    private static Object sort(Context context, Object[] arguments) {
        PyList list = self(arguments);
        boolean reverse = Operators.truth(context, arguments[2]);
        Object[] items = list.take();
        boolean untouched = false;
        try {
            Sorting.sort(context, items, arguments[1] == Singleton.NONE ? null : arguments[1], reverse);
        } finally {
            untouched = list.putBack(items);
        }
        if (!untouched) {
            throw Errors.valueError("list modified during sort");
        }
        return Singleton.NONE;
    }

    /** Returns an index as a place in a sequence of that size. */
    static int cut(Context context, Object index, int size) {
        long place = Index.bound(context, index, false);
        return (int) Math.max(0, Math.min(size, place < 0 ? place + size : place));
    }
}
