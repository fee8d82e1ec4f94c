package lockstep.session;

import java.util.List;

/**
 * A line of a program as it will run, and what the learner may do with it.
 *
 * @param number its number in the program that runs, from 1
 * @param text without the line end
 * @param mark the number by which {@link Session#mark} knows it, from 1; 0: it cannot be marked
 * @param marked whether the learner has marked it
 * @param filled whether a knob made or changed it
 * @param written whether the learner writes it
 * @param knobs ids of those that fill it
 */
public record ProgramLine(
        int number, String text, int mark, boolean marked, boolean filled, boolean written, List<String> knobs) {
    public ProgramLine {
        knobs = List.copyOf(knobs);
    }

    /** A line that nobody writes. */
    public ProgramLine(int number, String text, int mark, boolean marked, boolean filled) {
        this(number, text, mark, marked, filled, false, List.of());
    }
}
