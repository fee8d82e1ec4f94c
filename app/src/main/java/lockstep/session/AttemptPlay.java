package lockstep.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import lockstep.engine.Ended;
import lockstep.engine.Outcome;
import lockstep.engine.RunListener.Stream;
import lockstep.engine.ThreadView;
import lockstep.explore.Exploration;
import lockstep.lab.CheckResult;
import lockstep.lab.ExploreRequest;
import lockstep.lab.ExploreResult;
import lockstep.lab.Laboratory;
import lockstep.lab.LiveExploration;
import lockstep.lab.LiveListener;
import lockstep.lab.LiveMeasurement;
import lockstep.lab.LiveRun;
import lockstep.lab.Measurement;
import lockstep.lab.Trial;
import lockstep.lab.TrialResult;
import lockstep.lesson.Experiments;
import lockstep.progress.Attempt;
import lockstep.score.Judge;
import lockstep.score.Judgement;
import lockstep.score.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One attempt on its way: real runs one after the other until one goes wrong or all are right, the judgement, and where
 * speed counts the measurement. Goes on from the laboratory's callbacks; thread-safe.
 */
final class AttemptPlay implements Play {
    /** Refusals of a busy machine after which a right program is left at that. */
    static final int PATIENCE = 3;

    /** The exit status of a run that was ended from outside. */
    private static final int STOPPED = 125;

    /**
     * What an attempt needs of its session.
     *
     * @param spare has a runner of so many MiB wait for the next run
     */
    record Services(
            Laboratory laboratory,
            Memory memory,
            Figures figures,
            Refusals refusals,
            LongSupplier clockMillis,
            IntConsumer spare) {}

    private final Solution solution;
    private final boolean stored;
    private final int hintsOpened;
    private final Services services;
    private final AttemptListener listener;
    private final List<Trial> trials;
    private final List<TrialResult> results = new ArrayList<>();
    private final long seed;
    private @Nullable LiveRun run;
    private @Nullable LiveExploration exploration;
    private @Nullable LiveMeasurement measurement;
    private volatile String proof = "";
    private volatile String luck = "";
    private volatile boolean refuted;
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private boolean cancelled;

    /**
     * @param stored whether it counts for the learner
     * @param hintsOpened before the challenge was solved
     */
    AttemptPlay(Solution solution, boolean stored, int hintsOpened, Services services, AttemptListener listener) {
        this.solution = solution;
        this.stored = stored;
        this.hintsOpened = hintsOpened;
        this.services = services;
        this.listener = listener;
        this.seed = services.clockMillis().getAsLong();
        this.trials = solution.trials(seed);
    }

    @Override
    public CompletableFuture<Void> over() {
        return over;
    }

    @Override
    public void begin() {
        runNext();
    }

    private void runNext() {
        Trial trial = trials.get(results.size());
        listener.runStarted(
                results.size() + 1,
                trials.size(),
                Header.of(solution.challenge().conditions(), trial.spec().profile()));
        LiveRun started = services.laboratory().run(trial, new LiveListener() {
            @Override
            public void output(Stream stream, String text) {
                listener.output(stream, text);
            }

            @Override
            public void threads(List<ThreadView> threads) {
                listener.threads(threads);
            }
        });
        services.spare().accept(trial.spec().limits().memoryMib());
        synchronized (this) {
            run = started;
            if (cancelled) {
                started.cancel();
            }
        }
        started.result().thenAccept(this::runEnded);
    }

    private void runEnded(TrialResult result) {
        results.add(result);
        if (result.correct() && results.size() < trials.size()) {
            runNext();
            return;
        }
        boolean decided =
                result.ended().outcome() == Outcome.COMPLETED || result.ended().outcome() == Outcome.DEADLOCKED;
        if (decided && solution.challenge().claim().isPresent()) {
            explore(result.correct());
            return;
        }
        judge();
    }

    /** Looks at all interleavings: runs that were right may have been lucky, and of one that was not the shortest way is told. */
    private void explore(boolean right) {
        ExploreRequest request = Experiments.exploration(solution.challenge(), solution.values());
        double mostNanos = request.limits().timeout().toNanos();
        LiveExploration started = services.laboratory()
                .explore(
                        request,
                        progress -> listener.measuring(
                                ExploreWords.behindRuns(progress), Math.min(1, progress.nanos() / mostNanos)));
        if (!right) {
            // For the threads that are stepped.
            services.spare().accept(request.heapMib());
        }
        synchronized (this) {
            exploration = started;
            if (cancelled) {
                started.cancel();
            }
        }
        started.result().thenAccept(this::explored);
    }

    private void explored(ExploreResult result) {
        Exploration found = result.exploration();
        TrialResult last = results.get(results.size() - 1);
        refuted = found != null && found.verdict() == lockstep.explore.Verdict.REFUTED;
        if (found != null && refuted && !last.correct()) {
            proof = String.join(" ", ExploreWords.reasons(found));
        } else if (found != null && refuted) {
            // What an interleaving shows is evidence as a run's is.
            luck = "The runs were right by luck. " + String.join(" ", ExploreWords.reasons(found));
            results.add(new TrialResult(
                    last.profile(),
                    last.ended(),
                    last.output(),
                    last.errors(),
                    List.of(new CheckResult(false, luck)),
                    last.facts()));
        } else if (result.outcome() == Outcome.CANCELLED) {
            Ended ended = new Ended(Outcome.CANCELLED, STOPPED, result.message(), 0);
            results.add(new TrialResult(last.profile(), ended, last.output(), last.errors(), List.of(), last.facts()));
        } else if (found != null && last.correct()) {
            proof = found.verdict() == lockstep.explore.Verdict.PROVED
                    ? (found.isProof() ? "No interleaving fails. " : ExploreWords.verdict(found) + " ")
                            + String.join(" ", ExploreWords.reasons(found))
                    : "Whether some interleaving fails is not decided: " + found.reason() + ".";
        } else if (last.correct()) {
            proof = result.message();
        }
        judge();
    }

    private void judge() {
        Outcome ended = AttemptWords.outcome(results);
        Judgement judgement = Judge.judge(solution.rules(), results, hintsOpened);
        boolean measure = judgement.measurable() && ended != Outcome.CANCELLED;
        AttemptView view = view(judgement, measure, false, null, save(judgement, ended));
        listener.judged(view);
        if (!measure) {
            listener.finished(view);
            over.complete(null);
            return;
        }
        Optional<Measurement> recent = services.figures().recent(solution.key());
        if (recent.isPresent()) {
            measured(recent.get(), true);
        } else {
            measure();
        }
    }

    private void measure() {
        LiveMeasurement started = services.laboratory().measure(solution.measurement(seed), listener::measuring);
        synchronized (this) {
            measurement = started;
            if (cancelled) {
                started.cancel();
            }
        }
        started.result().thenAccept(taken -> measured(taken, false));
    }

    private void measured(Measurement taken, boolean reused) {
        Judgement judgement = Judge.judge(solution.rules(), results, taken, hintsOpened);
        boolean busy = taken.status() == Measurement.Status.BUSY;
        if (taken.status() == Measurement.Status.CLEAN) {
            services.figures().keep(solution.challenge().id(), solution.key(), taken);
            services.refusals().reset(solution.challenge().id());
        } else if (busy) {
            services.refusals().count(solution.challenge().id());
        }
        boolean saved = judgement.speed().isPresent() || judgement.verdict() != Verdict.RIGHT
                ? save(judgement, Outcome.COMPLETED)
                : stored;
        SpeedView speed = judgement
                .speed()
                .map(figures -> SpeedViews.of(
                        solution,
                        figures,
                        taken,
                        reused,
                        services.memory(),
                        services.clockMillis().getAsLong()))
                .orElse(null);
        listener.finished(view(judgement, false, busy, speed, saved));
        over.complete(null);
    }

    private boolean save(Judgement judgement, Outcome outcome) {
        if (!stored || outcome == Outcome.CANCELLED) {
            return false;
        }
        return services.memory()
                .add(new Attempt(
                        solution.challenge().id(),
                        solution.values().values(),
                        judgement.verdict().label(),
                        judgement.passed(),
                        judgement.stars(),
                        judgement.points(),
                        judgement
                                .speed()
                                .map(figures -> figures.learner().value())
                                .orElse(0.0),
                        hintsOpened,
                        reasons(judgement),
                        services.clockMillis().getAsLong()));
    }

    /** Where no run went wrong, no run is named. */
    private List<String> reasons(Judgement judgement) {
        return luck.isEmpty() ? judgement.reasons() : List.of(luck);
    }

    private AttemptView view(
            Judgement judgement, boolean scoring, boolean busy, @Nullable SpeedView speed, boolean saved) {
        Outcome outcome = AttemptWords.outcome(results);
        List<String> reasons = new ArrayList<>(reasons(judgement));
        if (!proof.isEmpty()) {
            reasons.add(proof);
        }
        String next = outcome == Outcome.CANCELLED
                ? ""
                : AttemptWords.next(
                        judgement,
                        busy,
                        services.refusals().count(solution.challenge().id(), 0));
        return new AttemptView(
                solution.challenge().id(),
                outcome,
                judgement.passed(),
                scoring,
                busy,
                judgement.undecided(),
                refuted && outcome != Outcome.CANCELLED,
                judgement.stars(),
                judgement.points(),
                outcome == Outcome.CANCELLED ? "Cancelled." : AttemptWords.verdict(solution, judgement, scoring),
                reasons,
                speed,
                next,
                saved);
    }

    @Override
    public void cancel() {
        cancelLive();
        synchronized (this) {
            if (measurement != null) {
                measurement.cancel();
            }
        }
    }

    @Override
    public void cancelLive() {
        synchronized (this) {
            cancelled = measurement == null;
            if (run != null) {
                run.cancel();
            }
            if (exploration != null) {
                exploration.cancel();
            }
        }
    }
}
