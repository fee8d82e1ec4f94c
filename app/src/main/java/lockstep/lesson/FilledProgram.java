package lockstep.lesson;

import java.util.List;

/**
 * A program whose holes are filled: exactly the text that is shown and run.
 *
 * @param fileName as shown in tracebacks
 * @param lines the text's lines
 * @param origins for each line, the template's line it came from, from 1
 * @param marks the lines that may be marked, in order
 */
public record FilledProgram(String fileName, List<String> lines, List<Integer> origins, List<Mark> marks) {
    public FilledProgram {
        lines = List.copyOf(lines);
        origins = List.copyOf(origins);
        marks = List.copyOf(marks);
    }

    /**
     * A line the learner may mark.
     *
     * @param knob the knob it belongs to
     * @param number its number inside the region, from 1
     * @param line its place in the filled program, from 1
     * @param marked whether it is marked, or inside a block whose first line is marked
     */
    public record Mark(String knob, int number, int line, boolean marked) {}

    /** Returns a program that has no holes. */
    public static FilledProgram plain(Template template) {
        List<Integer> origins = new java.util.ArrayList<>();
        for (int line = 1; line <= template.lines().size(); line++) {
            origins.add(line);
        }
        return new FilledProgram(template.fileName(), template.lines(), origins, List.of());
    }

    /** Returns the text, each line ended. */
    public String source() {
        return String.join("\n", lines) + "\n";
    }
}
