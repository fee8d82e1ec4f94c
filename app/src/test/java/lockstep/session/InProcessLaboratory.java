package lockstep.session;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import lockstep.engine.Ended;
import lockstep.engine.Outcome;
import lockstep.explore.Explorer;
import lockstep.explore.StepCommand;
import lockstep.explore.Stepper;
import lockstep.lab.CheckResult;
import lockstep.lab.ExploreListener;
import lockstep.lab.ExploreRequest;
import lockstep.lab.ExploreResult;
import lockstep.lab.Laboratory;
import lockstep.lab.LiveExploration;
import lockstep.lab.LiveListener;
import lockstep.lab.LiveMeasurement;
import lockstep.lab.LiveRun;
import lockstep.lab.LiveStepper;
import lockstep.lab.MeasureListener;
import lockstep.lab.MeasureRequest;
import lockstep.lab.RunFacts;
import lockstep.lab.StepListener;
import lockstep.lab.Trial;
import lockstep.lab.TrialResult;
import lockstep.python.source.PythonSyntaxError;

/** A laboratory that explores and steps on its caller's thread; every run is lucky. */
public final class InProcessLaboratory implements Laboratory {
    @Override
    public LiveExploration explore(ExploreRequest request, ExploreListener listener) {
        ExploreResult found = explored(new Explorer(request.program(), request.limits(), listener::exploring));
        CompletableFuture<ExploreResult> result = CompletableFuture.completedFuture(found);
        return new LiveExploration() {
            @Override
            public CompletableFuture<ExploreResult> result() {
                return result;
            }

            @Override
            public void cancel() {
                // it has ended
            }
        };
    }

    @Override
    public LiveStepper step(ExploreRequest request, StepListener listener) {
        Explorer explorer = new Explorer(request.program(), request.limits(), listener::exploring);
        listener.explored(explored(explorer));
        Stepper stepper = explorer.stepper();
        if (stepper == null) {
            throw new IllegalStateException("a program that cannot be stepped");
        }
        listener.viewed(stepper.view());
        return new LiveStepper() {
            @Override
            public void command(StepCommand command) {
                listener.viewed(stepper.perform(command));
            }

            @Override
            public void close() {
                listener.ended("");
            }
        };
    }

    private static ExploreResult explored(Explorer explorer) {
        try {
            return ExploreResult.of(explorer.explore());
        } catch (PythonSyntaxError error) {
            return ExploreResult.none(Outcome.FAILED, error.render());
        }
    }

    @Override
    public LiveRun run(Trial trial, LiveListener listener) {
        List<CheckResult> checks = trial.examination().checks().stream()
                .map(check -> new CheckResult(true, ""))
                .toList();
        CompletableFuture<TrialResult> result = CompletableFuture.completedFuture(new TrialResult(
                trial.spec().profile(),
                new Ended(Outcome.COMPLETED, 0, "", 1),
                "2\n",
                "",
                checks,
                new RunFacts(2, 0, 2)));
        return new LiveRun() {
            @Override
            public CompletableFuture<TrialResult> result() {
                return result;
            }

            @Override
            public void cancel() {
                // it has ended
            }
        };
    }

    @Override
    public LiveMeasurement measure(MeasureRequest request, MeasureListener listener) {
        throw new IllegalStateException("nothing is measured");
    }

    @Override
    public void prepare(Object guest, int memoryMib) {
        // there is no runner to wait
    }

    @Override
    public void leave(Object guest) {
        // nothing was kept
    }

    @Override
    public void close() {
        // nothing is open
    }
}
