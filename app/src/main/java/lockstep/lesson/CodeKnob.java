package lockstep.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines of the program that the learner writes. A value is their text, indented as seen from the region; it need not be
 * Python, so that what is half written can be kept.
 *
 * @param id the region it fills
 * @param label what it is, in a few words
 * @param start the lines that stand in the program
 * @param most how many lines there may be
 */
public record CodeKnob(String id, String label, String start, int most) implements Knob {
    /** Columns a line may have, its region's indentation not counted. */
    public static final int COLUMNS = 74;

    private static final String TAB = "    ";

    /** Returns the text with spaces for tabs and without blanks at the ends of lines or blank lines at its end. */
    @Override
    public String canonical(String value) {
        List<String> lines = new ArrayList<>();
        for (String line : value.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            String text = line.replace("\t", TAB).stripTrailing();
            if (text.length() > COLUMNS) {
                throw new KnobException(
                        "a line of `" + id + "` has " + text.length() + " columns; use at most " + COLUMNS);
            }
            text.chars().filter(CodeKnob::isRefused).findFirst().ifPresent(unit -> {
                throw new KnobException(String.format(
                        "`%s` has the character U+%04X; use those that every terminal shows alike", id, unit));
            });
            lines.add(text);
        }
        while (lines.size() > 1 && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        if (lines.size() > most) {
            throw new KnobException("`" + id + "` has " + lines.size() + " lines; use at most " + most);
        }
        return String.join("\n", lines);
    }

    private static boolean isRefused(int unit) {
        return Character.isISOControl(unit) || Character.isSurrogate((char) unit);
    }

    /** Returns nothing: what stands in the program and the reference are looked at anyway. */
    @Override
    public List<String> samples() {
        return List.of();
    }

    @Override
    public Optional<String> initial() {
        return Optional.of(start);
    }

    @Override
    public String range() {
        return "at most " + most + " lines of Python";
    }
}
