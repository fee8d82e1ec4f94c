package lockstep.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import lockstep.engine.RunSpec;
import lockstep.lab.TrialResult;

/** What {@code run --json} says of a run. */
final class RunJson {
    private static final double NANOS_PER_SECOND = 1e9;

    private RunJson() {}

    /**
     * @param object from {@link JsonOutput#object()}
     * @param spec what was run
     * @param result what it showed
     * @return the object
     */
    static ObjectNode fill(ObjectNode object, RunSpec spec, TrialResult result) {
        object.put("outcome", result.ended().outcome().label())
                .put("status", result.ended().exitStatus())
                .put("message", result.ended().message())
                .put("file", spec.fileName())
                .put("profile", result.profile().label())
                .put("startMethod", spec.startMethod().label())
                .put("seconds", result.ended().wallNanos() / NANOS_PER_SECOND)
                .put("stdout", result.output())
                .put("stderr", result.errors());
        object.putObject("used")
                .put("threads", result.facts().threads())
                .put("processes", result.facts().processes())
                .put("lockAcquisitions", result.facts().lockAcquisitions());
        return object;
    }
}
