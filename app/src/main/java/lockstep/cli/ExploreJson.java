package lockstep.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import lockstep.explore.Exploration;
import lockstep.explore.Replayed;
import lockstep.explore.Schedule;
import lockstep.explore.TodaysGil;
import lockstep.explore.TraceStep;
import lockstep.explore.Witness;
import org.jspecify.annotations.Nullable;

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
                .put("hiddenByGil", hidden(exploration.gil()))
                .put("proof", exploration.isProof())
                .put("chance", exploration.chance().kind().name().toLowerCase(Locale.ROOT))
                .put(
                        "seed",
                        exploration.chance().isFixed() ? exploration.chance().seed() : null)
                .put("input", exploration.readsInput() ? "empty" : null)
                .put("complete", exploration.isComplete())
                .put(
                        "coveredSwitches",
                        exploration.isComplete() || exploration.covered() < 0 ? null : exploration.covered())
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

    private static @Nullable Boolean hidden(TodaysGil gil) {
        return switch (gil) {
            case HIDES -> true;
            case BREAKS -> false;
            case UNKNOWN, NOT_ASKED -> null;
        };
    }

    private static void witness(ObjectNode object, Witness witness) {
        object.put("key", witness.schedule().text())
                .put("replayKey", witness.key())
                .put("switches", witness.switches())
                .put("loop", loop(witness.schedule().loop()))
                .put("shortest", witness.shortest())
                .put("end", witness.end());
        steps(object, witness.trace());
    }

    /** Adds what came of a schedule that was played again. @return the object */
    static ObjectNode fill(ObjectNode object, String file, Replayed replayed) {
        object.put("file", file)
                .put("replayKey", replayed.key())
                .put("switches", replayed.switches())
                .put("loop", loop(replayed.loop()))
                .put("end", replayed.end())
                .put("fails", replayed.fails())
                .put("stdout", replayed.output())
                .put("problem", replayed.problem());
        steps(object, replayed.trace());
        Replayed.Real real = replayed.real();
        if (real != null) {
            object.putObject("real")
                    .put("same", real.same())
                    .put("end", real.end())
                    .put("stdout", real.output())
                    .put("threads", real.threads())
                    .put("problem", real.problem());
        }
        return object;
    }

    /** Returns the number of steps before those that are taken for ever. */
    private static @Nullable Integer loop(int steps) {
        return steps < 0 ? null : steps;
    }

    private static void steps(ObjectNode object, List<TraceStep> trace) {
        ArrayNode steps = object.putArray("steps");
        for (TraceStep step : trace) {
            steps.addObject()
                    .put("thread", Schedule.letter(step.thread()))
                    .put("line", step.line())
                    .put("text", step.text());
        }
    }
}
