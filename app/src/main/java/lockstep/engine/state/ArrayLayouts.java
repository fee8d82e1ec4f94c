package lockstep.engine.state;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Arrays by their items. */
final class ArrayLayouts {
    private ArrayLayouts() {}

    static Layout of(Class<?> type) {
        return type.getComponentType().isPrimitive() ? new Primitives(type) : new References();
    }

    private static final class References extends Layout {
        @Override
        Content save(Object object, @Nullable Content before) {
            @Nullable Object[] items = (@Nullable Object[]) object;
            return before != null && before.holds(items)
                    ? before
                    : Content.of(Arrays.copyOf(items, items.length, Object[].class));
        }

        @Override
        void restore(Object object, Content content) {
            System.arraycopy(content.parts(), 0, object, 0, content.parts().length);
        }
    }

    private static final class Primitives extends Layout {
        private final Class<?> type;

        Primitives(Class<?> type) {
            this.type = type;
        }

        @Override
        Content save(Object object, @Nullable Content before) {
            if (before != null && object instanceof int[] whole && isUnchanged(whole, before.numbers())) {
                return before;
            }
            long[] numbers = new long[java.lang.reflect.Array.getLength(object)];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = get(object, i);
            }
            return before != null && before.holds(numbers) ? before : new Content(Content.NO_PARTS, numbers);
        }

        /** Where a generator of random numbers is takes some hundreds of numbers, which each state is asked for. */
        private static boolean isUnchanged(int[] now, long[] before) {
            for (int i = 0; i < now.length; i++) {
                if (now[i] != before[i]) {
                    return false;
                }
            }
            return now.length == before.length;
        }

        private long get(Object array, int at) {
            if (type == int[].class) {
                return ((int[]) array)[at];
            } else if (type == long[].class) {
                return ((long[]) array)[at];
            } else if (type == byte[].class) {
                return ((byte[]) array)[at];
            } else if (type == boolean[].class) {
                return ((boolean[]) array)[at] ? 1 : 0;
            } else if (type == char[].class) {
                return ((char[]) array)[at];
            }
            return Double.doubleToRawLongBits(((double[]) array)[at]);
        }

        @Override
        void restore(Object object, Content content) {
            long[] numbers = content.numbers();
            for (int at = 0; at < numbers.length; at++) {
                long number = numbers[at];
                if (type == int[].class) {
                    ((int[]) object)[at] = (int) number;
                } else if (type == long[].class) {
                    ((long[]) object)[at] = number;
                } else if (type == byte[].class) {
                    ((byte[]) object)[at] = (byte) number;
                } else if (type == boolean[].class) {
                    ((boolean[]) object)[at] = number != 0;
                } else if (type == char[].class) {
                    ((char[]) object)[at] = (char) number;
                } else {
                    ((double[]) Objects.requireNonNull(object))[at] = Double.longBitsToDouble(number);
                }
            }
        }
    }
}
