package lockstep.lesson.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import lockstep.engine.Outcome;
import lockstep.explore.Exploration;
import lockstep.explore.Verdict;
import lockstep.explore.Witness;
import lockstep.lab.ExploreRequest;
import lockstep.lab.ExploreResult;
import lockstep.lesson.Break;
import lockstep.lesson.Challenge;
import lockstep.lesson.Experiments;
import lockstep.lesson.Knob;
import lockstep.lesson.KnobValues;
import org.jspecify.annotations.Nullable;

/** The rules for what exploring the programs of {@code break} and {@code prove} steps must show. */
final class ClaimRules {
    private final ProgramExplorer explorer;

    /** One exploration and what is wrong with what it found. */
    record Found(Function<ProgramExplorer, CompletableFuture<Optional<String>>> rule, String fix) {}

    ClaimRules(ProgramExplorer explorer) {
        this.explorer = explorer;
    }

    CompletableFuture<Optional<String>> check(Found found) {
        return found.rule().apply(explorer);
    }

    static Found breakable(Break step) {
        return found(
                step.request(),
                result -> {
                    Witness witness = witness(result);
                    if (witness == null) {
                        return Optional.of("it cannot be broken: " + told(result));
                    }
                    return step.switches() > 0 && witness.switches() > step.switches()
                            ? Optional.of("it takes " + witness.switches() + " switches to break it, and `switches` is "
                                    + step.switches())
                            : Optional.empty();
                },
                "mend the program, `expect` or `switches`");
    }

    static List<Found> provable(Challenge step) {
        List<Found> all = new ArrayList<>();
        all.addAll(refutedStart(step));
        all.addAll(provedReference(step));
        for (Knob knob : step.knobs()) {
            for (String value : knob.samples()) {
                KnobValues values = step.reference().with(step.knobs(), knob.id(), value);
                if (!values.equals(step.reference()) && !values.equals(step.start())) {
                    all.add(found(
                            Experiments.exploration(step, values),
                            result -> isProved(result) || witness(result) != null
                                    ? Optional.empty()
                                    : Optional.of(
                                            "with " + knob.id() + "=" + value + " nothing is decided: " + told(result)),
                            "make the program smaller, or mend that value"));
                }
            }
        }
        return all;
    }

    static List<Found> refutedStart(Challenge step) {
        return List.of(found(
                Experiments.exploration(step, step.start()),
                result -> witness(result) != null
                        ? Optional.empty()
                        : Optional.of("the start should be refuted: " + told(result)),
                "begin with something that some interleaving breaks"));
    }

    static List<Found> provedReference(Challenge step) {
        return List.of(found(
                Experiments.exploration(step, step.reference()),
                result -> isProved(result)
                        ? Optional.empty()
                        : Optional.of("the reference is not proved: " + told(result)),
                "mend the program, `expect` or the reference"));
    }

    private static Found found(ExploreRequest request, Function<ExploreResult, Optional<String>> rule, String fix) {
        return new Found(explorer -> explorer.explore(request).thenApply(rule), fix);
    }

    private static boolean isProved(ExploreResult result) {
        Exploration exploration = result.exploration();
        return exploration != null && exploration.isProof();
    }

    private static @Nullable Witness witness(ExploreResult result) {
        Exploration exploration = result.exploration();
        return exploration == null || exploration.verdict() != Verdict.REFUTED ? null : exploration.witness();
    }

    private static String told(ExploreResult result) {
        Exploration exploration = result.exploration();
        if (exploration == null) {
            return (result.outcome() == Outcome.FAILED ? "" : result.outcome().label() + ", ")
                    + result.message().strip();
        }
        String verdict = exploration.verdict().name().toLowerCase(java.util.Locale.ROOT);
        List<String> fixed = exploration.fixed();
        return verdict
                + (fixed.isEmpty() ? "" : " for " + String.join(" and ", fixed))
                + (exploration.reason().isEmpty() ? "" : ", " + exploration.reason());
    }
}
