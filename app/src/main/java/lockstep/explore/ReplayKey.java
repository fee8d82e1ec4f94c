package lockstep.explore;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names a schedule of a program in few letters that no shell takes for something else: {@code 3f9a2c-B3A4B1}. The part
 * before the dash tells the program's text and the conditions under which it was explored. Immutable.
 *
 * @param hash as {@link Conditions#hash} makes it
 * @param schedule which thread takes each step
 */
public record ReplayKey(String hash, Schedule schedule) {
    /** Searches by switches do not come further. */
    private static final int MOST_SWITCHES = 200;

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{6})-(\\S*)");

    static ReplayKey of(String text, Conditions conditions, Schedule schedule) {
        return new ReplayKey(conditions.hash(text), schedule);
    }

    /** Reads what {@link #text} wrote. @throws IllegalArgumentException when it is no key; says why */
    public static ReplayKey parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no key; one looks like 3f9a2c-B3A4B1, as a witness prints it");
        }
        String runs = matcher.group(2);
        return new ReplayKey(matcher.group(1), runs.isEmpty() ? new Schedule(List.of()) : Schedule.parse(runs));
    }

    /** Returns how the program was explored, or null: the key is of another text. */
    @Nullable
    Conditions conditions(String program) {
        for (Conditions each : Conditions.all(Math.min(MOST_SWITCHES, schedule.changes()))) {
            if (each.hash(program).equals(hash)) {
                return each;
            }
        }
        return null;
    }

    /** Whether the key is of this text. */
    public boolean isOf(String program) {
        return conditions(program) != null;
    }

    /** Returns the key in one word. */
    public String text() {
        return hash + "-" + schedule.key();
    }
}
