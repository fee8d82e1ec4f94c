package lockstep.term;

import java.util.Locale;
import java.util.Map;

/**
 * What a terminal can show.
 *
 * @param colours whether the 16 colours may be used
 * @param bright whether the eight bright colours are told apart from the others
 * @param unicode whether characters outside ASCII may be sent
 */
public record Capabilities(boolean colours, boolean bright, boolean unicode) {
    /** A colour terminal with Unicode. */
    public static final Capabilities FULL = new Capabilities(true, true, true);

    /**
     * Tells what a terminal can show from what its environment says. Only names that are known count, so a client
     * decides nothing but its own looks.
     *
     * @param environment the variables of the process, or those an SSH client sent: {@code TERM}, {@code NO_COLOR},
     *     {@code LC_ALL}, {@code LC_CTYPE}, {@code LANG}
     * @param assumeUnicode what holds when no variable names a character set
     */
    public static Capabilities of(Map<String, String> environment, boolean assumeUnicode) {
        String type = environment.getOrDefault("TERM", "").toLowerCase(Locale.ROOT);
        boolean plain =
                type.startsWith("vt1") || type.startsWith("vt2") || type.endsWith("-mono") || type.endsWith("-m");
        boolean colours = !plain && environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean few = type.equals("linux") || type.equals("ansi") || type.equals("cygwin");
        return new Capabilities(colours, !few, !few && !plain && unicode(environment, assumeUnicode));
    }

    private static boolean unicode(Map<String, String> environment, boolean otherwise) {
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String value = environment.getOrDefault(name, "").toUpperCase(Locale.ROOT);
            if (!value.isEmpty()) {
                return value.contains("UTF-8") || value.contains("UTF8");
            }
        }
        return otherwise;
    }

    /** Whether a terminal of this type can hold the game: it must be able to move its cursor. */
    public static boolean canHoldScreens(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return !lower.isEmpty() && !lower.startsWith("dumb") && !lower.equals("unknown") && !lower.equals("emacs");
    }
}
