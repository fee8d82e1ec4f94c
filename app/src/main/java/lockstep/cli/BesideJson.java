package lockstep.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import lockstep.engine.RunSpec;
import lockstep.lab.beside.Comparison;
import lockstep.lab.beside.Timing;
import lockstep.lab.cpython.CPython;

/** What {@code run --beside --json} says: what {@code run --json} says, and how CPython did beside it. */
final class BesideJson {
    private BesideJson() {}

    static ObjectNode fill(ObjectNode object, RunSpec spec, Comparison comparison, CPython cpython) {
        RunJson.fill(object, spec, comparison.first().lockstep());
        ObjectNode beside = object.putObject("beside");
        BenchJson.put(beside, Optional.of(cpython));
        beside.put("status", comparison.first().cpython().status())
                .put("timedOut", comparison.first().cpython().timedOut())
                .put("stdout", comparison.first().cpython().out())
                .put("stderr", comparison.first().cpython().err())
                .put(
                        "outputs",
                        comparison.output().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("sameStatus", comparison.sameStatus());
        BenchJson.spread(beside, "lockstepSeconds", Optional.of(comparison.lockstepSeconds()));
        BenchJson.spread(beside, "lockstepCommandSeconds", Optional.of(comparison.lockstepCommandSeconds()));
        BenchJson.spread(beside, "cpythonSeconds", Optional.of(comparison.cpythonSeconds()));
        ArrayNode timings = beside.putArray("timings");
        for (Timing timing : comparison.timings()) {
            timings.addObject()
                    .put("words", timing.words())
                    .put("lockstep", timing.lockstep())
                    .put("cpython", timing.cpython());
        }
        ArrayNode contradictions = beside.putArray("contradictions");
        for (Comparison.Contradiction found : comparison.contradictions()) {
            contradictions.addArray().add(found.one().words()).add(found.other().words());
        }
        return object;
    }
}
