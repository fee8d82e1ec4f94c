package lockstep.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A stretch of a template whose lines may be marked or written: what stands between {@code # begin knob} and {@code # end knob}.
 *
 * @param knob the knob it belongs to
 * @param firstLine the template's first line inside, from 1
 * @param lastLine the template's last line inside
 */
public record Region(String knob, int firstLine, int lastLine) {
    private static final Pattern BEGIN = Pattern.compile("\\s*# begin ([a-z][a-z0-9_-]*)\\s*");
    private static final Pattern END = Pattern.compile("\\s*# end ([a-z][a-z0-9_-]*)\\s*");

    /** Returns the regions of a template that have both ends, in order. */
    public static List<Region> of(Template template) {
        List<Region> regions = new ArrayList<>();
        String open = "";
        int first = 0;
        for (int line = 1; line <= template.lines().size(); line++) {
            String text = template.lines().get(line - 1);
            if (!beginning(text).isEmpty()) {
                open = beginning(text);
                first = line + 1;
            } else if (!open.isEmpty() && ending(text).equals(open)) {
                regions.add(new Region(open, first, line - 1));
                open = "";
            }
        }
        return regions;
    }

    /** Returns the knob whose region begins at this line of text; empty when none does. */
    public static String beginning(String text) {
        Matcher matcher = BEGIN.matcher(text);
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** Returns the knob whose region ends at this line of text; empty when none does. */
    public static String ending(String text) {
        Matcher matcher = END.matcher(text);
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** Returns how many lines may be marked: those that are neither blank nor a comment. */
    public int count(Template template) {
        int count = 0;
        for (int line = firstLine; line <= lastLine; line++) {
            count += markable(template.lines().get(line - 1)) ? 1 : 0;
        }
        return count;
    }

    /** Returns the number of a template's line inside the region, from 1; 0 when it may not be marked. */
    int numberOf(Template template, int line) {
        return markable(template.lines().get(line - 1)) ? new Region(knob, firstLine, line).count(template) : 0;
    }

    /** Returns how far its first line, {@code # begin}, is indented. */
    String indent(Template template) {
        return Wrapping.indent(template.lines().get(firstLine - 2));
    }

    /** Returns its lines as they stand in a template, seen from the region's indentation. */
    public String text(Template template) {
        String indent = indent(template);
        return template.lines().subList(firstLine - 1, lastLine).stream()
                .map(line -> line.startsWith(indent) ? line.substring(indent.length()) : line.stripLeading())
                .collect(Collectors.joining("\n"));
    }

    private static boolean markable(String text) {
        return !text.isBlank() && !text.strip().startsWith("#");
    }
}
