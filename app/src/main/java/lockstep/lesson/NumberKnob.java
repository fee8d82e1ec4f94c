package lockstep.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A whole number.
 *
 * @param id the hole it fills
 * @param label what it is, in a few words
 * @param min smallest value
 * @param max largest value
 * @param step distance between values, counted from {@code min}
 */
public record NumberKnob(String id, String label, long min, long max, long step) implements Knob {
    private static final int FEW_VALUES = 8;

    @Override
    public String canonical(String value) {
        long number;
        try {
            number = Long.parseLong(value.strip());
        } catch (NumberFormatException e) {
            throw new KnobException(id, value, range());
        }
        if (number < min || number > max || (number - min) % step != 0) {
            throw new KnobException(id, value, range());
        }
        return Long.toString(number);
    }

    /** Returns every value when there are few, else the ends and powers of two between them. */
    @Override
    public List<String> samples() {
        TreeSet<Long> values = new TreeSet<>(List.of(min, max - (max - min) % step));
        boolean few = (max - min) / step < FEW_VALUES;
        for (long value = min; value <= max; value = few ? value + step : Math.max(value + step, value * 2)) {
            values.add(value - (value - min) % step);
        }
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(Long.toString(value)));
        return texts;
    }

    @Override
    public String range() {
        return "a number from " + min + " to " + max + (step == 1 ? "" : " in steps of " + step);
    }
}
