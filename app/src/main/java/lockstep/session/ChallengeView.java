package lockstep.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A challenge as it stands: with the learner's knobs in it.
 *
 * @param id the step's id
 * @param title its title
 * @param objective one sentence
 * @param conditions the run's header: profile, start method, web, cores
 * @param program the program as it will run
 * @param explored the program whose interleavings are looked at, where that is another one: the same at a smaller size
 * @param knobs in order
 * @param stars the stars in the learner's units, one sentence each, for example {@code "1.35x or more"}; the first is for
 *     a correct program
 * @param hintsShown how many hints have been shown, from 0
 * @param hints how many there are
 * @param best the best stars so far, 0 to 3
 * @param points the best points so far
 * @param debrief what it was about, shown once solved; empty before
 * @param proof whether no run decides, but looking at all interleavings
 * @param fault why what the learner has written is no program; null when it is one
 * @param earlier whether a reset brings back what the learner had written before the last one
 */
public record ChallengeView(
        String id,
        String title,
        String objective,
        String conditions,
        List<ProgramLine> program,
        List<ProgramLine> explored,
        List<KnobView> knobs,
        List<String> stars,
        int hintsShown,
        int hints,
        int best,
        int points,
        String debrief,
        boolean proof,
        @Nullable ProgramFault fault,
        boolean earlier) {
    public ChallengeView {
        program = List.copyOf(program);
        explored = List.copyOf(explored);
        knobs = List.copyOf(knobs);
        stars = List.copyOf(stars);
    }
}
