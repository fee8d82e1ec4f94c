package lockstep.lesson;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which lines of a region move into a wrapping statement. A line that opens a
 * statement with a block takes the whole statement along. A run of
 * covered lines is opened again where the indentation falls below that of the run's first line, since one statement
 * cannot hold the end of a block and what follows it.
 */
final class Wrapping {
    private static final Pattern CLAUSE = Pattern.compile("(else|elif|except|finally)\\b.*");

    private final Set<Integer> covered = new HashSet<>();
    private final Set<Integer> opening = new HashSet<>();

    private Wrapping() {}

    static Wrapping of(Template template, Region region, List<Integer> marked) {
        Wrapping wrapping = new Wrapping();
        Set<Integer> numbers = new HashSet<>(marked);
        String block = null;
        for (int line = region.firstLine(); line <= region.lastLine(); line++) {
            String text = template.lines().get(line - 1);
            if (block != null && !text.isBlank() && endsBlock(text, block)) {
                block = null;
            }
            int number = region.numberOf(template, line);
            if (block != null || number > 0 && numbers.contains(number)) {
                wrapping.covered.add(line);
                if (block == null && text.strip().endsWith(":")) {
                    block = indent(text);
                }
            }
        }
        wrapping.open(template, region);
        return wrapping;
    }

    private static boolean endsBlock(String text, String block) {
        boolean furtherClause =
                indent(text).equals(block) && CLAUSE.matcher(text.strip()).matches();
        return indent(text).length() <= block.length() && !furtherClause;
    }

    private void open(Template template, Region region) {
        String run = null;
        for (int line = region.firstLine(); line <= region.lastLine(); line++) {
            String text = template.lines().get(line - 1);
            if (text.isBlank()) {
                continue;
            }
            if (!covered.contains(line)) {
                run = null;
            } else if (run == null || indent(text).length() < run.length()) {
                if (CLAUSE.matcher(text.strip()).matches()) {
                    throw new KnobException("`" + text.strip()
                            + "` cannot be guarded without the statement it belongs to; mark that line too");
                }
                run = indent(text);
                opening.add(line);
            }
        }
    }

    boolean covers(int line) {
        return covered.contains(line);
    }

    boolean opensAt(int line) {
        return opening.contains(line);
    }

    static String indent(String text) {
        return text.substring(0, text.length() - text.stripLeading().length());
    }
}
