package lockstep.session;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import lockstep.engine.Outcome;
import lockstep.explore.Exploration;
import lockstep.explore.ExploreProgress;
import lockstep.explore.Verdict;
import lockstep.lab.ExploreRequest;
import lockstep.lab.ExploreResult;
import lockstep.lab.Laboratory;
import lockstep.lab.LiveExploration;
import lockstep.lesson.CodeKnob;
import lockstep.lesson.Ending;
import lockstep.lesson.Experiments;
import lockstep.progress.Attempt;
import lockstep.score.Hints;
import org.jspecify.annotations.Nullable;

/** One attempt at a challenge that is proved: its program is looked at over all interleavings. Thread-safe. */
final class ProofPlay implements Play {
    private static final int FULL_POINTS = 1000;
    private static final int FULL_STARS = 3;

    private final Solution solution;
    private final boolean stored;
    private final int hintsOpened;
    private final Laboratory laboratory;
    private final Memory memory;
    private final LongSupplier clockMillis;
    private final IntConsumer spare;
    private final AttemptListener listener;
    private final ExploreRequest request;
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private @Nullable LiveExploration exploration; // guarded by this
    private boolean cancelled; // guarded by this

    /** @param spare has a runner of so many MiB wait for the next exploration */
    ProofPlay(
            Solution solution,
            boolean stored,
            int hintsOpened,
            Laboratory laboratory,
            Memory memory,
            LongSupplier clockMillis,
            IntConsumer spare,
            AttemptListener listener) {
        this.solution = solution;
        this.stored = stored;
        this.hintsOpened = hintsOpened;
        this.laboratory = laboratory;
        this.memory = memory;
        this.clockMillis = clockMillis;
        this.spare = spare;
        this.listener = listener;
        this.request = Experiments.exploration(solution.challenge(), solution.values());
    }

    @Override
    public CompletableFuture<Void> over() {
        return over;
    }

    @Override
    public void begin() {
        listener.runStarted(1, 1, ExploreWords.CONDITIONS);
        LiveExploration started = laboratory.explore(request, this::exploring);
        // For the threads that are stepped where it is refuted.
        spare.accept(request.heapMib());
        synchronized (this) {
            exploration = started;
            if (cancelled) {
                started.cancel();
            }
        }
        started.result().thenAccept(this::decided);
    }

    private void exploring(ExploreProgress progress) {
        double share = progress.nanos() / (double) request.limits().timeout().toNanos();
        listener.measuring(ExploreWords.progress(progress), Math.min(1, share));
    }

    private void decided(ExploreResult result) {
        AttemptView view = view(result);
        listener.judged(view);
        listener.finished(view);
        over.complete(null);
    }

    private AttemptView view(ExploreResult result) {
        Exploration found = result.exploration();
        boolean proved = found != null && found.isProof();
        Ending ending = ending(result);
        List<String> reasons = found == null ? List.of(problem(result)) : ExploreWords.reasons(found);
        int points = proved ? Math.max(0, FULL_POINTS - Hints.cost(hintsOpened)) : 0;
        int stars = proved ? FULL_STARS : 0;
        boolean saved = stored && result.outcome() != Outcome.CANCELLED;
        if (saved) {
            saved = memory.add(new Attempt(
                    solution.challenge().id(),
                    new java.util.TreeMap<>(Map.copyOf(solution.values().values())),
                    ending.label(),
                    proved,
                    stars,
                    points,
                    0,
                    hintsOpened,
                    reasons,
                    clockMillis.getAsLong()));
        }
        return new AttemptView(
                solution.challenge().id(),
                result.outcome(),
                proved,
                false,
                false,
                found != null && !proved && found.verdict() != Verdict.REFUTED,
                found != null && found.verdict() == Verdict.REFUTED,
                stars,
                points,
                result.outcome() == Outcome.CANCELLED ? "Cancelled." : sentence(found, ending),
                reasons,
                null,
                next(found),
                saved);
    }

    /** The lesson's sentence speaks of orders; an error in lines that the learner wrote is another matter. */
    private String sentence(@Nullable Exploration found, Ending ending) {
        boolean written = solution.challenge().knobs().stream().anyMatch(CodeKnob.class::isInstance);
        return written && found != null && ExploreWords.isError(found)
                ? ExploreWords.ERROR_IN_LINES
                : solution.challenge().sentences().getOrDefault(ending, ExploreWords.verdict(found));
    }

    private String problem(ExploreResult result) {
        ProgramFault fault = Programs.fault(solution.challenge().fill(solution.values()));
        return fault == null ? result.message() : ExploreWords.sentence(fault.text());
    }

    private static String next(@Nullable Exploration found) {
        if (found == null || !found.isProof() && found.verdict() != Verdict.REFUTED) {
            return "Change the program, prove it again.";
        }
        return found.verdict() == Verdict.PROVED
                ? "Read the debrief, then go on."
                : "Watch it fail step by step, change the program, prove it again.";
    }

    private static Ending ending(ExploreResult result) {
        Exploration found = result.exploration();
        if (found == null) {
            boolean noProgram = result.outcome() == Outcome.FAILED || result.outcome() == Outcome.UNSUPPORTED;
            return noProgram ? Ending.FAILED : Ending.STOPPED;
        }
        return switch (found.verdict()) {
            case PROVED -> found.isProof() ? Ending.SOLVED : Ending.STOPPED;
            case REFUTED -> Ending.WRONG;
            case UNDECIDED -> Ending.STOPPED;
        };
    }

    @Override
    public void cancel() {
        cancelLive();
    }

    @Override
    public void cancelLive() {
        synchronized (this) {
            cancelled = true;
            if (exploration != null) {
                exploration.cancel();
            }
        }
    }
}
