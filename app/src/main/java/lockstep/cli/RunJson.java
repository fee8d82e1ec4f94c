package lockstep.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import lockstep.engine.RunSpec;
import lockstep.engine.race.Race;
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

    /**
     * Adds the data races that a run looked for.
     *
     * @param spec what was run
     * @param races those it has seen
     * @return the object
     */
    static ObjectNode races(ObjectNode object, RunSpec spec, List<Race> races) {
        List<String> lines = spec.source().lines().toList();
        ArrayNode all = object.putArray("races");
        for (Race race : races) {
            ObjectNode one = all.addObject().put("name", race.name());
            side(one.putObject("first"), race.earlier(), lines);
            side(one.putObject("second"), race.later(), lines);
        }
        return object;
    }

    private static void side(ObjectNode object, Race.Side side, List<String> lines) {
        object.put("thread", side.thread())
                .put("line", side.line())
                .put("text", RacesText.line(lines, side.line()))
                .put("access", side.write() ? "write" : "read");
    }
}
