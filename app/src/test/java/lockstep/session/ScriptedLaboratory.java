package lockstep.session;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import lockstep.engine.Ended;
import lockstep.engine.Outcome;
import lockstep.engine.RunListener.Stream;
import lockstep.explore.Chance;
import lockstep.explore.Exploration;
import lockstep.explore.Schedule;
import lockstep.explore.TodaysGil;
import lockstep.explore.Verdict;
import lockstep.explore.Witness;
import lockstep.lab.Block;
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
import lockstep.lab.Measurement;
import lockstep.lab.Measurement.Status;
import lockstep.lab.Protocol;
import lockstep.lab.RunFacts;
import lockstep.lab.StepListener;
import lockstep.lab.Trial;
import lockstep.lab.TrialResult;
import lockstep.lab.Triple;
import lockstep.lab.Workload;

/** A laboratory that runs nothing: every run is right unless something else was scripted for it. */
final class ScriptedLaboratory implements Laboratory {
    final List<Trial> trials = new ArrayList<>();
    final List<MeasureRequest> measurements = new ArrayList<>();
    final Set<Object> guests = new HashSet<>();
    final Deque<TrialResult> scriptedResults = new ArrayDeque<>();
    final Deque<Measurement> scriptedMeasurements = new ArrayDeque<>();

    final List<ExploreRequest> explored = new ArrayList<>();
    final Deque<ExploreResult> scriptedExplorations = new ArrayDeque<>();

    /** When set, a run stays under way until it is cancelled. */
    boolean hold;

    static TrialResult wrong(Trial trial, String sentence) {
        return result(trial, Outcome.COMPLETED, List.of(new CheckResult(false, sentence)));
    }

    static TrialResult result(Trial trial, Outcome outcome, List<CheckResult> checks) {
        return new TrialResult(
                trial.spec().profile(),
                new Ended(outcome, outcome == Outcome.COMPLETED ? 0 : 125, "It ended.", 1),
                "one\nlast line\n",
                "",
                checks,
                new RunFacts(4, 0, 100));
    }

    static Measurement clean(long serialNanos, long referenceNanos, long learnerNanos, long takenAtMillis) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Triple triple = new Triple(serialNanos + i, referenceNanos + i, learnerNanos + i);
            blocks.add(new Block(List.of(triple, triple), 0));
        }
        return new Measurement(Status.CLEAN, "", Protocol.SHORT, Workload.CPU, blocks, 0, 1.9, 1.9, 2, takenAtMillis);
    }

    static Measurement busy() {
        return new Measurement(
                Status.BUSY, "The machine is busy.", Protocol.SHORT, Workload.CPU, List.of(), 3, 1, 1.9, 2, 0);
    }

    static ExploreResult proved() {
        return ExploreResult.of(new Exploration(
                Verdict.PROVED,
                "",
                BigInteger.TEN,
                false,
                12,
                14,
                2,
                1,
                List.of(),
                null,
                TodaysGil.NOT_ASKED,
                Exploration.ALL,
                List.of(),
                List.of(),
                new TreeSet<>(),
                Chance.NONE,
                false));
    }

    static ExploreResult refuted() {
        return ExploreResult.of(new Exploration(
                Verdict.REFUTED,
                "an update is lost",
                BigInteger.TEN,
                false,
                12,
                14,
                2,
                1,
                List.of(),
                new Witness("0123ab-A1B4A3", Schedule.parse("A1 B4 A3"), 2, List.of(), "an update is lost", true),
                TodaysGil.BREAKS,
                Exploration.ALL,
                List.of(),
                List.of(),
                new TreeSet<>(),
                Chance.NONE,
                false));
    }

    @Override
    public LiveRun run(Trial trial, LiveListener listener) {
        trials.add(trial);
        CompletableFuture<TrialResult> result = new CompletableFuture<>();
        if (!hold) {
            listener.output(Stream.OUT, "one\nlast line\n");
            TrialResult scripted = scriptedResults.poll();
            List<CheckResult> holding = trial.examination().checks().stream()
                    .map(check -> new CheckResult(true, ""))
                    .toList();
            result.complete(scripted != null ? scripted : result(trial, Outcome.COMPLETED, holding));
        }
        return new LiveRun() {
            @Override
            public CompletableFuture<TrialResult> result() {
                return result;
            }

            @Override
            public void cancel() {
                result.complete(ScriptedLaboratory.result(trial, Outcome.CANCELLED, List.of()));
            }
        };
    }

    @Override
    public LiveStepper step(ExploreRequest request, StepListener listener) {
        throw new IllegalStateException("nothing is stepped");
    }

    @Override
    public LiveExploration explore(ExploreRequest request, ExploreListener listener) {
        explored.add(request);
        ExploreResult scripted = scriptedExplorations.poll();
        CompletableFuture<ExploreResult> result =
                CompletableFuture.completedFuture(scripted != null ? scripted : proved());
        return new LiveExploration() {
            @Override
            public CompletableFuture<ExploreResult> result() {
                return result;
            }

            @Override
            public void cancel() {
                throw new IllegalStateException("a finished exploration is not cancelled");
            }
        };
    }

    @Override
    public void prepare(Object guest, int memoryMib) {
        guests.add(guest);
    }

    @Override
    public void leave(Object guest) {
        guests.remove(guest);
    }

    @Override
    public LiveMeasurement measure(MeasureRequest request, MeasureListener listener) {
        measurements.add(request);
        listener.progress("measuring", 1);
        CompletableFuture<Measurement> result = CompletableFuture.completedFuture(scriptedMeasurements.remove());
        return new LiveMeasurement() {
            @Override
            public CompletableFuture<Measurement> result() {
                return result;
            }

            @Override
            public void cancel() {
                throw new IllegalStateException("a finished measurement is not cancelled");
            }
        };
    }

    @Override
    public void close() {
        hold = false;
    }
}
