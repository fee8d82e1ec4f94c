package lockstep.session;

import java.util.List;

/**
 * A program to be broken.
 *
 * @param id the step's id
 * @param title its title
 * @param objective one sentence
 * @param program as it is stepped
 * @param expectation what should hold at the end; empty: nothing is said of it
 * @param goal the most switches that earn three stars; 0: the fewest that there are
 * @param hintsShown how many hints have been shown, from 0
 * @param hints how many there are
 * @param best the best stars so far, 0 to 3
 * @param points the best points so far
 * @param debrief what it was about, shown once broken; empty before
 */
public record BreakView(
        String id,
        String title,
        String objective,
        List<ProgramLine> program,
        String expectation,
        int goal,
        int hintsShown,
        int hints,
        int best,
        int points,
        String debrief) {
    public BreakView {
        program = List.copyOf(program);
    }
}
