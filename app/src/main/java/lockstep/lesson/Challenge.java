package lockstep.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A program with holes and an objective. The learner sets the knobs; the filled program is run, judged and, where the
 * challenge has a {@code measure}, timed.
 *
 * @param id stable name
 * @param title as on the map
 * @param objective what must be reached, in one sentence
 * @param program the text with holes
 * @param knobs what the learner may set, in order on screen
 * @param conditions what the program runs under
 * @param proof how it is judged right
 * @param speed how it is timed; empty when only being right counts
 * @param requirements what the exercise is about
 * @param floor the least share of the full points that meets the objective, from 0 to 1; 0: being right is enough
 * @param chart the knob along the result's chart; empty: none
 * @param start what the learner begins with
 * @param startEnding how the start fails
 * @param reference the author's solution
 * @param hints clue, pointer and nearly the answer
 * @param sentences what is said at each ending
 * @param debrief shown once solved
 * @param claim what must hold in all interleavings beside the real runs; where {@code proof} asks for none, that alone decides
 */
public record Challenge(
        String id,
        String title,
        String objective,
        Template program,
        List<Knob> knobs,
        Conditions conditions,
        Proof proof,
        Optional<Speed> speed,
        Requirements requirements,
        double floor,
        String chart,
        KnobValues start,
        Ending startEnding,
        KnobValues reference,
        List<String> hints,
        Map<Ending, String> sentences,
        List<Page> debrief,
        Optional<Claim> claim)
        implements Step {
    public Challenge {
        knobs = List.copyOf(knobs);
        hints = List.copyOf(hints);
        sentences = Map.copyOf(sentences);
        debrief = List.copyOf(debrief);
    }

    @Override
    public String kind() {
        return isProof() ? "prove" : "challenge";
    }

    /** Whether no run decides, but looking at all interleavings. */
    public boolean isProof() {
        return claim.isPresent() && proof.repeat() == 0;
    }

    @Override
    public boolean scored() {
        return true;
    }

    /** Returns the knob with this id. */
    public Optional<Knob> knob(String knobId) {
        return knobs.stream().filter(knob -> knob.id().equals(knobId)).findFirst();
    }

    /**
     * Returns the program these values make at the size at which all interleavings are looked at.
     *
     * @throws KnobException when the values do not make a program, with words for the learner
     */
    public FilledProgram fillSmall(KnobValues values) {
        return Filling.fill(claim.flatMap(Claim::small).orElse(program), knobs, values);
    }

    /**
     * Returns the program these values make.
     *
     * @throws KnobException when the values do not make a program, with words for the learner
     */
    public FilledProgram fill(KnobValues values) {
        return Filling.fill(program, knobs, values);
    }
}
