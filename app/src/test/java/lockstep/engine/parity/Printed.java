package lockstep.engine.parity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a program printed and how it exited, freed of what may differ from run to run: paths, addresses, and the frames
 * of library modules in tracebacks. Immutable.
 *
 * @param out standard output
 * @param err standard error
 * @param status the exit status
 */
record Printed(String out, String err, int status) {
    private static final Pattern FRAME = Pattern.compile("^([ |+-]*)File \"([^\"]*)\"(, line .*)$");
    private static final Pattern ADDRESS = Pattern.compile("(?<= at )0x[0-9a-f]{6,}");
    private static final Pattern GROUP = Pattern.compile("^(?: +\\| )+");
    private static final Pattern HINT = Pattern.compile("^Hint: .*$");

    /** Returns the same, comparable. */
    Printed normal(String fileName, boolean sorted) {
        String plain = ADDRESS.matcher(out).replaceAll("0x");
        return new Printed(sorted ? sortLines(plain) : plain, normalTraceback(fileName), status);
    }

    private String normalTraceback(String fileName) {
        StringBuilder kept = new StringBuilder();
        boolean dropping = false;
        Pattern path = Pattern.compile("/\\S*/" + Pattern.quote(fileName));
        for (String full : err.lines().toList()) {
            String line = path.matcher(full).replaceAll(Matcher.quoteReplacement(fileName));
            Matcher frame = FRAME.matcher(line);
            if (frame.matches()) {
                dropping = !frame.group(2).endsWith(fileName);
                line = frame.group(1) + "File \"" + fileName + "\"" + frame.group(3);
            } else if (!GROUP.matcher(line).replaceFirst("").startsWith("    ")) {
                dropping = false;
            }
            if (!dropping && !HINT.matcher(line).matches()) {
                kept.append(ADDRESS.matcher(line).replaceAll("0x")).append('\n');
            }
        }
        return kept.toString();
    }

    private static String sortLines(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        Collections.sort(lines);
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
