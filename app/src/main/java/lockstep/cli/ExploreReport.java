package lockstep.cli;

import java.io.PrintWriter;
import lockstep.engine.Outcome;
import lockstep.explore.Exploration;
import lockstep.explore.Replayed;
import lockstep.lab.ExploreResult;

/**
 * Tells what an exploration found, as text or as one JSON object.
 *
 * @param out where results go
 * @param err where messages go
 * @param spurious whether waits could end by themselves, for the JSON object
 */
record ExploreReport(PrintWriter out, PrintWriter err, boolean json, boolean spurious) {
    /** @return the command's exit status */
    int print(ExploreResult result, SourceFile source) {
        Replayed replayed = result.replayed();
        if (replayed != null) {
            return print(replayed, source);
        }
        Exploration exploration = result.exploration();
        if (json) {
            JsonOutput output = new JsonOutput();
            var object = output.object()
                    .put("outcome", result.outcome().label())
                    .put("message", result.message())
                    .put("spurious", spurious);
            output.print(out, exploration == null ? object : ExploreJson.fill(object, source.name(), exploration));
        } else if (exploration != null) {
            new ExploreText(out, source.text()).print(source.name(), exploration);
        } else {
            err.println(result.message().startsWith("  File") ? result.message() : "lockstep: " + result.message());
        }
        if (exploration == null) {
            boolean noProgram = result.outcome() == Outcome.FAILED || result.outcome() == Outcome.UNSUPPORTED;
            return (noProgram
                            ? ExitCode.FAILED
                            : result.outcome() == Outcome.RUNNER_LOST ? ExitCode.INTERNAL : ExitCode.INCOMPLETE)
                    .status();
        }
        return switch (exploration.verdict()) {
            case PROVED -> (exploration.isProof() ? ExitCode.DONE : ExitCode.INCOMPLETE).status();
            case REFUTED -> ExitCode.FAILED.status();
            case UNDECIDED -> ExitCode.INCOMPLETE.status();
        };
    }

    private int print(Replayed replayed, SourceFile source) {
        if (json) {
            JsonOutput output = new JsonOutput();
            output.print(out, ExploreJson.fill(output.object().put("outcome", "completed"), source.name(), replayed));
        } else {
            new ExploreText(out, source.text()).print(source.name(), replayed);
        }
        if (!replayed.problem().isEmpty()) {
            if (!json) {
                err.println("lockstep: " + replayed.problem());
            }
            return ExitCode.WRONG_USE.status();
        }
        return (replayed.fails() ? ExitCode.FAILED : ExitCode.DONE).status();
    }
}
