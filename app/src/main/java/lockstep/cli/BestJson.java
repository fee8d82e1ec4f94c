package lockstep.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import lockstep.progress.Best;
import org.jspecify.annotations.Nullable;

/** How the best of a learner's attempts at a step stands in JSON. */
final class BestJson {
    private BestJson() {}

    /** Puts the field {@code best}: an object, or null where the step was never tried. */
    static void put(ObjectNode step, @Nullable Best best) {
        if (best == null) {
            step.putNull("best");
            return;
        }
        step.putObject("best")
                .put("passed", best.passed())
                .put("stars", best.stars())
                .put("points", best.points())
                .put("attempts", best.attempts());
    }
}
