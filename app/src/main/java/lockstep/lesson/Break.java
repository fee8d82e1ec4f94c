package lockstep.lesson;

import java.util.List;
import lockstep.lab.ExploreRequest;

/**
 * A program that the learner makes fail by saying which thread goes on. Any true failure counts.
 *
 * @param id stable name
 * @param title as on the map
 * @param objective what must be reached, in one sentence
 * @param program the text, without holes
 * @param claim what should not hold
 * @param switches the most switches that earn three stars; 0: the fewest that there are
 * @param hints three, or none
 * @param debrief shown once it is broken
 */
public record Break(
        String id,
        String title,
        String objective,
        Template program,
        Claim claim,
        int switches,
        List<String> hints,
        List<Page> debrief)
        implements Step {
    public Break {
        hints = List.copyOf(hints);
        debrief = List.copyOf(debrief);
    }

    @Override
    public String kind() {
        return "break";
    }

    @Override
    public boolean scored() {
        return true;
    }

    /** Returns the program as it is shown and stepped. */
    public FilledProgram filled() {
        return FilledProgram.plain(program);
    }

    /** Returns the exploration that comes before the first step. */
    public ExploreRequest request() {
        return claim.request(filled());
    }
}
