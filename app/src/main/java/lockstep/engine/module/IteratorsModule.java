package lockstep.engine.module;

import lockstep.engine.type.Binary;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Index;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Iteration;
import lockstep.engine.type.NativeIterator;
import lockstep.engine.type.Text;
import lockstep.engine.type.Types;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyIterator;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeContent;
import org.jspecify.annotations.Nullable;

/** The part of {@code itertools} that is written in Java: what programs share between threads or use in hot loops. */
public final class IteratorsModule {
    private IteratorsModule() {}

    /** Makes the module {@code _itertools}. */
    public static PyModule create() {
        PyModule module = new PyModule("_itertools");
        module.set("count", Count.TYPE);
        module.set("repeat", Repeat.TYPE);
        module.set("chain", Chain.TYPE);
        return module;
    }

    /** {@code count(start, step)}. Thread-safe, so that it can number things for several threads. */
    private static final class Count extends NativeIterator {
        static final PyType TYPE = PyType.builtin("itertools", "count", Types.OBJECT, Count::fillType);
        private Object number;
        private final Object step;

        Count(Object start, Object step) {
            this.number = start;
            this.step = step;
        }

        private static void fillType(TypeContent content) {
            fill(content);
            content.constructor(
                    "count(cls, start=0, step=1)",
                    (context, arguments) -> new Count(number(arguments[1]), number(arguments[2])));
            content.method("__repr__(self, /)", (context, arguments) -> {
                Count count = (Count) arguments[0];
                String step = count.step.equals(1L) ? "" : ", " + Text.repr(context, count.step);
                return "count(" + Text.repr(context, count.number) + step + ")";
            });
        }

        private static Object number(Object given) {
            PyType type = Types.of(given);
            if (type.lookup("__index__") == null && type.lookup("__float__") == null && type.lookup("__add__") == null
                    || type.lookup("__contains__") != null) {
                throw Errors.typeError("a number is required");
            }
            return given;
        }

        @Override
        public synchronized Object next(Context context) {
            Object now = number;
            number = Binary.ADD.apply(context, now, step);
            return now;
        }

        @Override
        public PyType type() {
            return TYPE;
        }
    }

    /** {@code repeat(object, times)}. */
    private static final class Repeat extends NativeIterator {
        static final PyType TYPE = PyType.builtin("itertools", "repeat", Types.OBJECT, Repeat::fillType);
        private final Object item;
        private long left;

        Repeat(Object item, long times) {
            this.item = item;
            this.left = times;
        }

        private static void fillType(TypeContent content) {
            fill(content);
            content.constructor(
                    "repeat(cls, object, times=?)",
                    (context, arguments) -> new Repeat(
                            arguments[1],
                            arguments[2] == null ? Long.MAX_VALUE : Math.max(0, Index.of(context, arguments[2]))));
            content.method("__repr__(self, /)", (context, arguments) -> {
                Repeat repeat = (Repeat) arguments[0];
                String item = Text.repr(context, repeat.item);
                return repeat.left == Long.MAX_VALUE
                        ? "repeat(" + item + ")"
                        : "repeat(" + item + ", " + repeat.left + ")";
            });
            content.method("__len__(self, /)", (context, arguments) -> {
                Repeat repeat = (Repeat) arguments[0];
                if (repeat.left > Integer.MAX_VALUE) {
                    throw Errors.typeError("len() of unsized object");
                }
                return Ints.of(repeat.left);
            });
        }

        @Override
        public @Nullable Object next(Context context) {
            if (left <= 0) {
                return null;
            }
            left -= left == Long.MAX_VALUE ? 0 : 1;
            return item;
        }

        @Override
        public PyType type() {
            return TYPE;
        }
    }

    /** {@code chain(*iterables)}. */
    private static final class Chain extends NativeIterator {
        static final PyType TYPE = PyType.builtin("itertools", "chain", Types.OBJECT, Chain::fillType);
        private final PyIterator sources;
        private @Nullable PyIterator current;

        Chain(PyIterator sources) {
            this.sources = sources;
        }

        private static void fillType(TypeContent content) {
            fill(content);
            content.constructor("chain(cls, *args)", (context, arguments) -> {
                Object[] given = (Object[]) arguments[1];
                return new Chain(Iteration.of(context, context.heap().listOf(given, given.length)));
            });
            content.classMethod(
                    "from_iterable(cls, iterable, /)",
                    (context, arguments) -> new Chain(Iteration.of(context, arguments[1])));
        }

        @Override
        public Object source() {
            return new @Nullable Object[] {sources, current};
        }

        @Override
        public @Nullable Object next(Context context) {
            while (true) {
                PyIterator now = current;
                if (now == null) {
                    Object source = sources.next(context);
                    if (source == null) {
                        return null;
                    }
                    current = Iteration.of(context, source);
                    continue;
                }
                Object item = now.next(context);
                if (item != null) {
                    return item;
                }
                current = null;
            }
        }

        @Override
        public PyType type() {
            return TYPE;
        }
    }
}
