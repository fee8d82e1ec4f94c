package lockstep.lesson;

import java.util.List;

/**
 * A Python program with holes. A hole is <code>{{knob}}</code> or <code>{{knob.part}}</code>; lines between
 * <code># begin knob</code> and <code># end knob</code> may be marked or written by the learner. Both are removed when the program
 * is filled; what is left is exactly what is shown and run.
 *
 * @param fileName as shown in tracebacks
 * @param lines the text's lines
 */
public record Template(String fileName, List<String> lines) {
    public Template {
        lines = List.copyOf(lines);
    }

    /** Returns the template of a file's text. */
    public static Template of(String fileName, String text) {
        return new Template(fileName, text.stripTrailing().lines().toList());
    }

    /**
     * Returns the ids of the knobs whose holes are in a line.
     *
     * @param line from 1
     */
    public List<String> knobs(int line) {
        return Filling.HOLE
                .matcher(lines.get(line - 1))
                .results()
                .map(hole -> hole.group(1))
                .distinct()
                .toList();
    }
}
