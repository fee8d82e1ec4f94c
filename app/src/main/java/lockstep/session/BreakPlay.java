package lockstep.session;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import lockstep.engine.Outcome;
import lockstep.explore.Exploration;
import lockstep.explore.ExploreProgress;
import lockstep.explore.Schedule;
import lockstep.explore.StepCommand;
import lockstep.explore.StepView;
import lockstep.explore.Witness;
import lockstep.lab.ExploreResult;
import lockstep.lab.LiveStepper;
import lockstep.lab.StepListener;
import lockstep.lesson.Break;
import lockstep.progress.Attempt;
import lockstep.score.BreakScore;
import org.jspecify.annotations.Nullable;

/** One attempt at breaking a program with a schedule that is given as a whole. Thread-safe. */
final class BreakPlay implements Play {
    private final Break step;
    private final String schedule;
    private final boolean shortest;
    private final boolean stored;
    private final int hintsOpened;
    private final SteppingPlay.Services services;
    private final AttemptListener listener;
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private @Nullable LiveStepper stepper; // guarded by this
    private @Nullable Witness witness; // guarded by this
    private boolean played; // guarded by this
    private int views; // guarded by this
    private boolean cancelled; // guarded by this

    /**
     * @param schedule as schedules are written; empty: no step at all
     * @param shortest whether the shortest schedule is played instead
     */
    BreakPlay(
            Break step,
            String schedule,
            boolean shortest,
            boolean stored,
            int hintsOpened,
            SteppingPlay.Services services,
            AttemptListener listener) {
        this.step = step;
        this.schedule = schedule;
        this.shortest = shortest;
        this.stored = stored;
        this.hintsOpened = hintsOpened;
        this.services = services;
        this.listener = listener;
    }

    @Override
    public CompletableFuture<Void> over() {
        return over;
    }

    @Override
    public void begin() {
        listener.runStarted(1, 1, ExploreWords.CONDITIONS);
        LiveStepper started = services.laboratory().step(step.request(), new StepListener() {
            @Override
            public void exploring(ExploreProgress progress) {
                listener.measuring(ExploreWords.progress(progress), 0);
            }

            @Override
            public void explored(ExploreResult result) {
                heard(result);
            }

            @Override
            public void viewed(StepView view) {
                seen(view);
            }

            @Override
            public void ended(String reason) {
                if (!over.isDone()) {
                    finish(view(Outcome.RUNNER_LOST, false, 0, 0, reason, List.of(), false));
                }
            }
        });
        synchronized (this) {
            stepper = started;
        }
        playOrEnd();
    }

    private void heard(ExploreResult result) {
        Exploration found = result.exploration();
        synchronized (this) {
            witness = found == null ? null : found.witness();
        }
        if (found == null) {
            finish(view(result.outcome(), false, 0, 0, "It could not be explored.", List.of(result.message()), false));
        } else if (shortest && found.witness() == null) {
            finish(view(
                    Outcome.COMPLETED, false, 0, 0, ExploreWords.verdict(found), ExploreWords.reasons(found), false));
        }
    }

    /** Plays the schedule once the runner is there and has said what the shortest one is. */
    private void playOrEnd() {
        LiveStepper running;
        String wanted;
        synchronized (this) {
            running = stepper;
            if (running == null || over.isDone()) {
                return;
            }
            if (cancelled) {
                running.close();
                return;
            }
            if (shortest && witness == null || played) {
                return;
            }
            played = true;
            wanted = shortest && witness != null ? witness.schedule().text() : schedule;
        }
        running.command(new StepCommand(StepCommand.Kind.PLAY, Integer.MAX_VALUE, wanted));
    }

    private void seen(StepView view) {
        boolean first;
        Witness known;
        synchronized (this) {
            first = views++ == 0;
            known = witness;
        }
        if (first) {
            playOrEnd();
            return;
        }
        if (!over.isDone()) {
            judge(view, known);
        }
    }

    private void judge(StepView view, @Nullable Witness known) {
        boolean broken = !view.failure().isEmpty();
        Effort effort = Effort.of(view.schedule(), view.switches());
        int fewest = known == null
                ? effort.count()
                : Effort.of(known.schedule().text(), known.switches()).count();
        BreakScore score = broken
                ? BreakScore.of(effort.count(), Math.max(step.switches(), fewest), hintsOpened)
                : new BreakScore(0, 0);
        String took = "The schedule " + view.schedule() + " has " + effort.words() + ".";
        List<String> reasons = broken
                ? List.of(ExploreWords.sentence(view.failure()), took)
                : List.of(view.message().isEmpty() ? "Nothing is wrong where it ends." : view.message());
        boolean saved = stored
                && services.memory()
                        .add(new Attempt(
                                step.id(),
                                Map.of("schedule", view.schedule()),
                                broken ? "broken" : "wrong",
                                broken,
                                score.stars(),
                                score.points(),
                                0,
                                hintsOpened,
                                reasons,
                                services.clockMillis().getAsLong()));
        String verdict = broken ? "Broken." : "This schedule does not break it.";
        finish(view(Outcome.COMPLETED, broken, score.stars(), score.points(), verdict, reasons, saved));
        cancelLive();
    }

    private AttemptView view(
            Outcome outcome,
            boolean passed,
            int stars,
            int points,
            String verdict,
            List<String> reasons,
            boolean saved) {
        String next = passed ? "Read the debrief, then go on." : "Step it by hand: lockstep play.";
        return new AttemptView(
                step.id(), outcome, passed, false, false, false, false, stars, points, verdict, reasons, null, next,
                saved);
    }

    private void finish(AttemptView view) {
        listener.judged(view);
        listener.finished(view);
        over.complete(null);
    }

    /** Returns the schedule of given values. @throws KnobException when there is none, or it is not one */
    static String schedule(Configuration configuration) throws KnobException {
        if (configuration.kind() != Configuration.Kind.GIVEN) {
            return "";
        }
        String given = configuration.values().get("schedule");
        if (given == null || configuration.values().size() != 1) {
            throw new KnobException("A program to be broken takes a schedule, for example --set schedule='A1 M1 B2'.");
        }
        try {
            return Schedule.parse(given).text();
        } catch (IllegalArgumentException none) {
            throw new KnobException(String.valueOf(none.getMessage()));
        }
    }

    @Override
    public void cancel() {
        cancelLive();
    }

    @Override
    public void cancelLive() {
        synchronized (this) {
            cancelled = true;
            if (stepper != null) {
                stepper.close();
            }
        }
    }
}
