package lockstep.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import lockstep.engine.RunListener;
import lockstep.session.AttemptListener;
import lockstep.session.AttemptView;
import lockstep.session.SpeedView;

/** Tells how an attempt goes on, and its result: as lines, or as one JSON object. Called by one thread at a time. */
final class AttemptReport implements AttemptListener {
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean json;
    private final CompletableFuture<AttemptView> finished = new CompletableFuture<>();
    private String phase = "";

    AttemptReport(PrintWriter out, PrintWriter err, boolean json) {
        this.out = out;
        this.err = err;
        this.json = json;
    }

    @Override
    public void runStarted(int number, int of, String conditions) {
        say("run " + number + " of " + of + ": " + conditions);
    }

    @Override
    public void output(RunListener.Stream stream, String text) {
        // The programs of challenges print little; what counts of it is in the reasons.
    }

    @Override
    public void measuring(String doing, double done) {
        if (!doing.equals(phase)) {
            phase = doing;
            say(doing);
        }
    }

    @Override
    public void judged(AttemptView result) {
        if (result.scoring()) {
            say("right; now its speed");
        }
    }

    @Override
    public void finished(AttemptView result) {
        finished.complete(result);
    }

    private void say(String line) {
        if (!json) {
            err.println("  " + line);
            err.flush();
        }
    }

    /** Waits for the end, and prints the result. */
    AttemptView result() {
        AttemptView result = finished.join();
        if (json) {
            JsonOutput output = new JsonOutput();
            output.print(out, fill(output.object(), result));
        } else {
            print(result);
        }
        return result;
    }

    private void print(AttemptView result) {
        out.println(result.verdict());
        result.reasons().forEach(reason -> out.println("  " + reason));
        String passed = result.passed() ? "passed" : "not passed";
        out.println(Words.stars(result.stars()) + "  " + Words.count(result.points(), "point") + ", " + passed
                + (result.saved() ? "" : ", not stored"));
        if (result.speed() != null) {
            out.println(result.speed().labelled());
        }
        if (!result.next().isEmpty()) {
            out.println(result.next());
        }
        out.flush();
    }

    static ObjectNode fill(ObjectNode object, AttemptView result) {
        object.put("outcome", result.outcome().label())
                .put("id", result.id())
                .put("passed", result.passed())
                .put("stars", result.stars())
                .put("points", result.points())
                .put("busy", result.busy())
                .put("undecided", result.undecided())
                .put("saved", result.saved())
                .put("verdict", result.verdict());
        SpeedView speed = result.speed();
        if (speed == null) {
            object.putNull("measurement");
        } else {
            object.putObject("measurement")
                    .put("speedup", rounded(speed.overSerial()))
                    .put("low", rounded(speed.low()))
                    .put("high", rounded(speed.high()))
                    .put("referenceSpeedup", rounded(speed.referenceOverSerial()))
                    .put("note", speed.labelled());
        }
        ArrayNode reasons = object.putArray("reasons");
        result.reasons().forEach(reasons::add);
        return object.put("next", result.next());
    }

    private static double rounded(double ratio) {
        return Double.isFinite(ratio) ? Double.parseDouble(String.format(Locale.ROOT, "%.4f", ratio)) : 0;
    }
}
