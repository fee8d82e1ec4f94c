package lockstep.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import lockstep.explore.Exploration;
import lockstep.explore.ExploreProgress;
import lockstep.explore.Schedule;
import lockstep.explore.StepCommand;
import lockstep.explore.StepView;
import lockstep.explore.Witness;
import lockstep.lab.ExploreRequest;
import lockstep.lab.ExploreResult;
import lockstep.lab.Laboratory;
import lockstep.lab.LiveStepper;
import lockstep.lab.StepListener;
import lockstep.lesson.Break;
import lockstep.progress.Attempt;
import lockstep.score.BreakScore;
import org.jspecify.annotations.Nullable;

/**
 * A program being stepped. Where the step is to break it, the first failure that the learner's own schedule reaches is an
 * attempt; a schedule that was given to be watched is none until the learner begins anew. Thread-safe.
 */
final class SteppingPlay implements Stepping {
    /** What it needs of its session. */
    record Services(Laboratory laboratory, Memory memory, LongSupplier clockMillis) {}

    private final Optional<Break> task;
    private final int hintsOpened;
    private final Services services;
    private final SteppingListener listener;
    private final LiveStepper stepper;
    private @Nullable Witness witness; // guarded by this
    private boolean watched; // guarded by this
    private boolean failing; // guarded by this

    /** @param task what is to be broken; empty when it is only looked at */
    SteppingPlay(
            Optional<Break> task,
            ExploreRequest request,
            int hintsOpened,
            Services services,
            SteppingListener listener,
            Runnable whenOver) {
        this.task = task;
        this.hintsOpened = hintsOpened;
        this.services = services;
        this.listener = listener;
        this.stepper = services.laboratory().step(request, new StepListener() {
            @Override
            public void exploring(ExploreProgress progress) {
                listener.exploring(ExploreWords.progress(progress));
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
                whenOver.run();
                listener.ended(reason);
            }
        });
    }

    private void heard(ExploreResult result) {
        Exploration found = result.exploration();
        Witness shortest = found == null ? null : found.witness();
        synchronized (this) {
            witness = shortest;
        }
        String why = found == null
                ? result.message()
                : found.reason().isEmpty() ? ExploreWords.verdict(found) : ExploreWords.sentence(found.reason());
        if (found != null && !found.fixed().isEmpty()) {
            why += " " + String.join(" ", ExploreWords.fixed(found));
        }
        listener.explored(why, shortest == null ? "" : shortest.schedule().text());
    }

    private void seen(StepView view) {
        listener.viewed(view);
        boolean first;
        Witness shortest;
        synchronized (this) {
            boolean fails = !view.failure().isEmpty();
            first = fails && !failing && !watched;
            failing = fails;
            shortest = witness;
        }
        if (first && task.isPresent()) {
            listener.broken(broken(task.get(), view, shortest));
        }
    }

    private Broken broken(Break step, StepView view, @Nullable Witness shortest) {
        List<Integer> taken = view.position() == 0
                ? List.of()
                : Schedule.parse(view.schedule()).steps().subList(0, view.position());
        String schedule = new Schedule(taken).text();
        Effort effort = Effort.of(schedule, view.switches());
        int fewest = shortest == null
                ? effort.count()
                : Effort.of(shortest.schedule().text(), shortest.switches()).count();
        BreakScore score = BreakScore.of(effort.count(), Math.max(step.switches(), fewest), hintsOpened);
        boolean saved = services.memory()
                .add(new Attempt(
                        step.id(),
                        Map.of("schedule", schedule),
                        "broken",
                        true,
                        score.stars(),
                        score.points(),
                        0,
                        hintsOpened,
                        List.of(ExploreWords.sentence(view.failure())),
                        services.clockMillis().getAsLong()));
        int before = Math.max(0, view.position() - view.traceStart());
        return new Broken(
                step.id(),
                view.failure(),
                schedule,
                effort.count(),
                effort.ofTasks(),
                view.trace().subList(0, Math.min(before, view.trace().size())),
                shortest == null ? "" : shortest.schedule().text(),
                fewest,
                shortest == null ? List.of() : shortest.trace(),
                shortest == null ? "" : shortest.end(),
                score.stars(),
                score.points(),
                saved);
    }

    @Override
    public void command(StepCommand command) {
        synchronized (this) {
            if (command.kind() == StepCommand.Kind.PLAY) {
                watched = true;
            } else if (command.kind() == StepCommand.Kind.RESET) {
                watched = false;
            }
        }
        stepper.command(command);
    }

    @Override
    public void cancel() {
        stepper.close();
    }
}
