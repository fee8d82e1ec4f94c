package lockstep.lesson;

import java.util.List;
import java.util.Optional;
import lockstep.engine.Profile;
import lockstep.python.compile.PythonCompiler;
import lockstep.python.source.PythonSyntaxError;

/**
 * A program whose holes are filled: exactly the text that is shown and run.
 *
 * @param fileName as shown in tracebacks
 * @param lines the text's lines
 * @param origins for each line, the template's line it came from, from 1
 * @param marks the lines that may be marked, in order
 * @param written the stretches that the learner writes, in order
 */
public record FilledProgram(
        String fileName, List<String> lines, List<Integer> origins, List<Mark> marks, List<Written> written) {
    public FilledProgram {
        lines = List.copyOf(lines);
        origins = List.copyOf(origins);
        marks = List.copyOf(marks);
        written = List.copyOf(written);
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

    /**
     * Lines that the learner writes.
     *
     * @param knob the knob they belong to
     * @param line the first one's place in the filled program, from 1
     * @param count how many there are, at least 1
     * @param indent columns before each of them
     */
    public record Written(String knob, int line, int count, int indent) {
        boolean covers(int number) {
            return number >= line && number < line + count;
        }
    }

    /** Whether the learner writes this line. */
    public boolean isWritten(int number) {
        return written.stream().anyMatch(stretch -> stretch.covers(number));
    }

    /** Returns why this is no program of Lockstep's Python; empty when it is one. */
    public Optional<SyntaxFault> fault() {
        try {
            PythonCompiler.compile(fileName, source(), Profile.PYTHON_3_13.polls());
            return Optional.empty();
        } catch (PythonSyntaxError e) {
            return Optional.of(new SyntaxFault(e.line(), e.column(), e.sentence(), e.hint()));
        }
    }

    /** Returns a program that has no holes. */
    public static FilledProgram plain(Template template) {
        List<Integer> origins = new java.util.ArrayList<>();
        for (int line = 1; line <= template.lines().size(); line++) {
            origins.add(line);
        }
        return new FilledProgram(template.fileName(), template.lines(), origins, List.of(), List.of());
    }

    /** Returns the text, each line ended. */
    public String source() {
        return String.join("\n", lines) + "\n";
    }
}
