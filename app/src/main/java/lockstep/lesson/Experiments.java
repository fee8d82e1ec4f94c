package lockstep.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lockstep.engine.Profile;
import lockstep.engine.RunSpec;
import lockstep.lab.Examination;
import lockstep.lab.ExploreRequest;
import lockstep.lab.MeasureRequest;
import lockstep.lab.Trial;

/** What a challenge asks of the laboratory, for given knob values. */
public final class Experiments {
    private Experiments() {}

    /**
     * Returns the real runs that judge a program right, each profile in turn.
     *
     * @param seed of the first run; later ones count upwards
     * @throws KnobException when the values do not make a program
     */
    public static List<Trial> trials(Challenge challenge, KnobValues values, long seed) {
        FilledProgram program = challenge.fill(values);
        Proof proof = challenge.proof();
        List<Trial> trials = new ArrayList<>();
        for (int round = 0; round < proof.repeat(); round++) {
            for (Profile profile : proof.profiles()) {
                RunSpec spec = challenge
                        .conditions()
                        .spec(program.fileName(), program.source(), profile, seed + trials.size());
                trials.add(new Trial(spec, proof.examination()));
            }
        }
        return trials;
    }

    /**
     * Returns the exploration of a challenge that has a claim.
     *
     * @throws KnobException when the values do not make a program
     */
    public static ExploreRequest exploration(Challenge challenge, KnobValues values) {
        return challenge.claim().orElseThrow().request(challenge.fillSmall(values));
    }

    /**
     * Returns what is to be measured; empty when speed does not count.
     *
     * @throws KnobException when the values do not make a program
     */
    public static Optional<MeasureRequest> measurement(Challenge challenge, KnobValues values, long seed) {
        return challenge
                .speed()
                .map(speed -> new MeasureRequest(
                        spec(challenge, speed, serialSource(challenge, speed), seed),
                        spec(
                                challenge,
                                speed,
                                challenge.fill(challenge.reference()).source(),
                                seed),
                        spec(challenge, speed, challenge.fill(values).source(), seed),
                        speed.examination(),
                        speed.protocol(),
                        speed.workload()));
    }

    private static RunSpec spec(Challenge challenge, Speed speed, String source, long seed) {
        return challenge.conditions().spec(challenge.program().fileName(), source, speed.profile(), seed);
    }

    /** Returns the text whose timed function does the work serially. */
    static String serialSource(Challenge challenge, Speed speed) {
        if (speed.serial() instanceof Serial.Knobs knobs) {
            return challenge.fill(knobs.values()).source();
        }
        Examination examination = speed.examination();
        String serial = ((Serial.Function) speed.serial()).name();
        return challenge.fill(challenge.reference()).source() + "\n\n" + examination.function() + " = " + serial + "\n";
    }
}
