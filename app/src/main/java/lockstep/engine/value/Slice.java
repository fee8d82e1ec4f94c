package lockstep.engine.value;

/** A slice object; each part may be {@code None}. */
public record Slice(Object start, Object stop, Object step) {
    /** A slice with known numbers, still to be fitted to a length. */
    public record Bounds(boolean hasStart, long start, boolean hasStop, long stop, long step) {
        /**
         * Fits it to a sequence as Python does.
         *
         * @return start, stop, step and how many items it has
         */
        public int[] of(int length) {
            boolean back = step < 0;
            long low = back ? -1 : 0;
            long high = back ? length - 1L : length;
            long first = hasStart ? fit(start, length, low, high) : back ? high : low;
            long end = hasStop ? fit(stop, length, low, high) : back ? low : high;
            long count;
            if (back) {
                count = end < first ? (first - end - 1) / -Math.max(step, -Integer.MAX_VALUE) + 1 : 0;
            } else {
                count = first < end ? (end - first - 1) / step + 1 : 0;
            }
            int stride = (int) Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, step));
            return new int[] {(int) first, (int) end, stride, (int) count};
        }

        private static long fit(long index, int length, long low, long high) {
            long place = index < 0 ? index + length : index;
            return Math.max(low, Math.min(high, place));
        }
    }
}
