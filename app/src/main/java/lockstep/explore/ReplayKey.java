package lockstep.explore;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names a schedule of a program in few letters that no shell takes for something else: {@code 3f9a2c-B3A4B1}. The part
 * before the dash tells the program's text and the conditions under which it was explored, the seed of its random numbers
 * among them where that is not the usual one: {@code 3f9a2cs7-B3A4B1}. Immutable.
 *
 * @param hash as {@link Conditions#hash} makes it
 * @param seed of the random numbers to which the program gives none; null: the key does not tell
 * @param schedule which thread takes each step
 */
public record ReplayKey(String hash, @Nullable Long seed, Schedule schedule) {
    /** Searches by switches do not come further. */
    private static final int MOST_SWITCHES = 200;

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{6})(?:s(m?)(\\d{1,19}))?-(\\S*)");

    /** @param seed null where the numbers make no difference */
    static ReplayKey of(String text, Conditions conditions, @Nullable Long seed, Schedule schedule) {
        Long told = seed == null || seed == Program.SEED ? null : seed;
        return new ReplayKey(conditions.hash(text), told, schedule);
    }

    /** Reads what {@link #text} wrote. @throws IllegalArgumentException when it is no key; says why */
    public static ReplayKey parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no key; one looks like 3f9a2c-B3A4B1, as a witness prints it");
        }
        String runs = matcher.group(4);
        return new ReplayKey(
                matcher.group(1),
                seed(text, matcher.group(2), matcher.group(3)),
                runs.isEmpty() ? new Schedule(List.of()) : Schedule.parse(runs));
    }

    private static @Nullable Long seed(String text, @Nullable String minus, @Nullable String digits) {
        if (minus == null || digits == null) {
            return null;
        }
        try {
            return Long.valueOf(minus.isEmpty() ? digits : "-" + digits);
        } catch (NumberFormatException tooLarge) {
            throw new IllegalArgumentException("'" + text + "' is no key: there is no seed " + digits, tooLarge);
        }
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
        String told = seed == null ? "" : seed < 0 ? "sm" + seed.toString().substring(1) : "s" + seed;
        return hash + told + "-" + schedule.key();
    }
}
