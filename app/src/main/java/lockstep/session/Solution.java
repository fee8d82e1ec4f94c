package lockstep.session;

import java.util.List;
import lockstep.lab.MeasureRequest;
import lockstep.lab.Trial;
import lockstep.lesson.Challenge;
import lockstep.lesson.Experiments;
import lockstep.lesson.KnobValues;
import lockstep.lesson.Requirements;
import lockstep.lesson.Speed;
import lockstep.score.Rules;

/**
 * A challenge with knob values in it: what is run, measured and judged. Immutable.
 *
 * @param challenge the challenge
 * @param values a value for each knob
 */
record Solution(Challenge challenge, KnobValues values) {
    /** The real runs that decide whether it is right, in order. */
    List<Trial> trials(long seed) {
        return Experiments.trials(challenge, values, seed);
    }

    /** What tells its measurement from another's. */
    String key() {
        Speed speed = challenge.speed().orElseThrow();
        return challenge.id() + "\n" + speed.profile() + "\n"
                + challenge.fill(values).source();
    }

    /** The measurement that gives it stars. */
    MeasureRequest measurement(long seed) {
        return Experiments.measurement(challenge, values, seed).orElseThrow();
    }

    Rules rules() {
        Requirements requirements = challenge.requirements();
        return new Rules(
                challenge.speed().isPresent(),
                challenge.floor(),
                requirements.workers(),
                requirements.uses().contains(Requirements.Feature.LOCK),
                requirements.uses().contains(Requirements.Feature.THREAD),
                requirements.uses().contains(Requirements.Feature.PROCESS));
    }
}
