package lockstep.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lockstep.engine.Ended;
import lockstep.engine.Outcome;
import lockstep.engine.Profile;
import lockstep.lab.Block;
import lockstep.lab.CheckResult;
import lockstep.lab.Measurement;
import lockstep.lab.Protocol;
import lockstep.lab.RunFacts;
import lockstep.lab.TrialResult;
import lockstep.lab.Triple;
import lockstep.lab.Workload;

/** Makes evidence for tests. */
final class Evidence {
    static final Rules FLOOR = new Rules(true, 0.5, 2, true, false, false);

    private Evidence() {}

    static TrialResult right() {
        return run(Outcome.COMPLETED, "", true, new RunFacts(4, 0, 100));
    }

    static TrialResult wrong(String sentence) {
        return run(Outcome.COMPLETED, sentence, false, new RunFacts(4, 0, 100));
    }

    static TrialResult ended(Outcome outcome) {
        return run(outcome, "", true, new RunFacts(4, 0, 100));
    }

    static TrialResult run(Outcome outcome, String sentence, boolean holds, RunFacts facts) {
        List<CheckResult> checks = outcome == Outcome.COMPLETED ? List.of(new CheckResult(holds, sentence)) : List.of();
        Ended ended = new Ended(outcome, outcome == Outcome.COMPLETED ? 0 : 1, "It ended: " + outcome.label(), 1);
        return new TrialResult(Profile.PYTHON_3_13, ended, "", "", checks, facts);
    }

    /**
     * @param reference true speedup of the reference
     * @param learner true speedup of the learner
     * @param noise standard deviation of each time, in parts of it
     */
    static Measurement measurement(Protocol protocol, double reference, double learner, double noise, int cores) {
        Random random = new Random(7);
        int perBlock = protocol == Protocol.SHORT ? 3 : 1;
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < (protocol == Protocol.SHORT ? 12 : 5); i++) {
            List<Triple> triples = new ArrayList<>();
            for (int j = 0; j < perBlock; j++) {
                triples.add(new Triple(
                        nanos(1, noise, random), nanos(reference, noise, random), nanos(learner, noise, random)));
            }
            blocks.add(new Block(triples, 0));
        }
        return new Measurement(Measurement.Status.CLEAN, "", protocol, Workload.CPU, blocks, 0, cores, cores, cores, 0);
    }

    private static long nanos(double speedup, double noise, Random random) {
        return Math.round(10_000_000 / speedup * (1 + noise * random.nextGaussian()));
    }

    static Measurement status(Measurement.Status status, String message) {
        return new Measurement(status, message, Protocol.SHORT, Workload.CPU, List.of(), 3, 1, 2, 2, 0);
    }
}
