package lockstep.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import lockstep.explore.Exploration;
import lockstep.explore.Schedule;
import lockstep.explore.TraceStep;
import lockstep.explore.Witness;

/** What {@code explore --json} says of an exploration. */
final class ExploreJson {
    private static final double NANOS_PER_SECOND = 1e9;

    private ExploreJson() {}

    /**
     * @param object from {@link JsonOutput#object()}
     * @return the object
     */
    static ObjectNode fill(ObjectNode object, String file, Exploration exploration) {
        object.put("verdict", exploration.verdict().name().toLowerCase(Locale.ROOT))
                .put("reason", exploration.reason())
                .put("hiddenByGil", exploration.hiddenByGil())
                .put("file", file)
                .put(
                        "schedules",
                        exploration.schedules() == null
                                ? null
                                : exploration.schedules().toString())
                .put("unbounded", exploration.unbounded())
                .put("states", exploration.states())
                .put("steps", exploration.steps())
                .put("seconds", exploration.nanos() / NANOS_PER_SECOND);
        ArrayNode outcomes = object.putArray("outcomes");
        for (Exploration.Outcome outcome : exploration.outcomes()) {
            outcomes.addObject()
                    .put("text", outcome.text())
                    .put("good", outcome.good())
                    .put(
                            "schedules",
                            outcome.schedules() == null
                                    ? null
                                    : outcome.schedules().toString());
        }
        Witness witness = exploration.witness();
        if (witness != null) {
            witness(object.putObject("witness"), witness);
        }
        exploration.shared().forEach(object.putArray("shared")::add);
        exploration.races().forEach(object.putArray("races")::add);
        exploration.neverReached().forEach(object.putArray("neverReached")::add);
        return object;
    }

    private static void witness(ObjectNode object, Witness witness) {
        object.put("key", witness.schedule().text())
                .put("switches", witness.switches())
                .put("end", witness.end());
        ArrayNode steps = object.putArray("steps");
        for (TraceStep step : witness.trace()) {
            steps.addObject()
                    .put("thread", Schedule.letter(step.thread()))
                    .put("line", step.line())
                    .put("text", step.text());
        }
    }
}
