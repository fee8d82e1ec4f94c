package lockstep.lab.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import lockstep.engine.Outcome;
import lockstep.explore.Exploration;
import lockstep.explore.ExploreLimits;
import lockstep.explore.ExploreProgress;
import lockstep.explore.Program;
import lockstep.explore.StepCommand;
import lockstep.explore.StepCommand.Kind;
import lockstep.explore.StepView;
import lockstep.explore.Verdict;
import lockstep.lab.ExploreRequest;
import lockstep.lab.ExploreResult;
import lockstep.lab.LiveExploration;
import lockstep.lab.LiveStepper;
import lockstep.lab.StepListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExploreInRunnerTest {
    private static final long HANG_SECONDS = 60;
    private static final ExploreLimits LIMITS = new ExploreLimits(100_000, Duration.ofSeconds(20), 64);

    private static final String LOST = """
            import threading

            counter = 0


            def work():
                global counter
                counter += 1


            threads = [threading.Thread(target=work) for _ in range(2)]
            for t in threads:
                t.start()
            for t in threads:
                t.join()
            """;

    private static final String LARGE = """
            import threading

            counter = 0


            def work():
                global counter
                for _ in range(20):
                    counter += 1


            threads = [threading.Thread(target=work) for _ in range(5)]
            for t in threads:
                t.start()
            for t in threads:
                t.join()
            """;

    @TempDir
    private Path data;

    private static ExploreRequest request(String text, ExploreLimits limits) {
        String expectation = text.equals(LARGE) ? "counter <= 100" : "counter == 2";
        return ExploreRequest.of(new Program("p.py", text, expectation, false, false), limits);
    }

    private static ExploreResult result(LiveExploration exploration) throws Exception {
        return exploration.result().get(HANG_SECONDS, TimeUnit.SECONDS);
    }

    /** Hears what comes, to be taken one after the other. */
    private static final class Ear implements StepListener {
        final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();

        @Override
        public void exploring(ExploreProgress progress) {
            // how many there are depends on the machine
        }

        @Override
        public void explored(ExploreResult result) {
            heard.add(result);
        }

        @Override
        public void viewed(StepView view) {
            heard.add(view);
        }

        @Override
        public void ended(String reason) {
            heard.add(reason);
        }

        <T> T next(Class<T> type) throws InterruptedException {
            return type.cast(heard.poll(HANG_SECONDS, TimeUnit.SECONDS));
        }
    }

    @Test
    void explore_refutesInARunnerProcess() throws Exception {
        try (RunnerLaboratory laboratory = new RunnerLaboratory(data)) {
            ExploreResult result = result(laboratory.explore(request(LOST, LIMITS), progress -> {}));
            Exploration found = result.exploration();
            assertNotNull(found);
            assertEquals(Verdict.REFUTED, found.verdict());
            assertNotNull(found.schedules());
            assertNotNull(found.witness());
        }
    }

    @Test
    void explore_again_isInTheSameProcessUntilTheLaboratoryCloses() throws Exception {
        List<ProcessHandle> first;
        try (RunnerLaboratory laboratory = new RunnerLaboratory(data)) {
            ExploreResult once = result(laboratory.explore(request(LOST, LIMITS), progress -> {}));
            first = ProcessHandle.current().descendants().toList();
            ExploreResult again = result(laboratory.explore(request(LOST, LIMITS), progress -> {}));
            assertEquals(first, ProcessHandle.current().descendants().toList());
            assertEquals(
                    Objects.requireNonNull(once.exploration()).outcomes(),
                    Objects.requireNonNull(again.exploration()).outcomes());
        }
        for (ProcessHandle each : first) {
            each.onExit().get(HANG_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Test
    void explore_afterOneThatWasCancelled_isInAnotherProcess() throws Exception {
        try (RunnerLaboratory laboratory = new RunnerLaboratory(data)) {
            BlockingQueue<ExploreProgress> told = new LinkedBlockingQueue<>();
            LiveExploration cancelled = laboratory.explore(request(LARGE, LIMITS), told::add);
            assertNotNull(told.poll(HANG_SECONDS, TimeUnit.SECONDS));
            cancelled.cancel();
            ExploreResult next = result(laboratory.explore(request(LOST, LIMITS), progress -> {}));
            assertEquals(Outcome.COMPLETED, next.outcome());
            assertEquals(Outcome.CANCELLED, result(cancelled).outcome());
        }
    }

    @Test
    void explore_expected_isDoneByTheProcessThatWaits() throws Exception {
        try (RunnerLaboratory laboratory = new RunnerLaboratory(data)) {
            laboratory.expect(this, ExploreLimits.standard());
            ExploreResult result = result(laboratory.explore(request(LOST, ExploreLimits.standard()), progress -> {}));
            assertNotNull(result.exploration(), result.message());
            assertEquals(Verdict.REFUTED, result.exploration().verdict());
        }
    }

    @Test
    void explore_textThatIsNoProgramIsAnOutcome() throws Exception {
        try (RunnerLaboratory laboratory = new RunnerLaboratory(data)) {
            ExploreResult result = result(laboratory.explore(request("def\n", LIMITS), progress -> {}));
            assertEquals(Outcome.FAILED, result.outcome());
            assertTrue(result.message().contains("line 1"), result.message());
        }
    }

    @Test
    void explore_tooManyStatesTellsHowFarItIsAndEnds() throws Exception {
        BlockingQueue<ExploreProgress> told = new LinkedBlockingQueue<>();
        try (RunnerLaboratory laboratory = new RunnerLaboratory(data)) {
            ExploreLimits limits = new ExploreLimits(1_000_000, Duration.ofSeconds(1), 64);
            ExploreResult result = result(laboratory.explore(request(LARGE, limits), told::add));
            Exploration found = result.exploration();
            assertNotNull(found);
            assertEquals(Verdict.UNDECIDED, found.verdict());
            assertTrue(told.stream().anyMatch(progress -> progress.states() > 0));
        }
    }

    @Test
    void explore_cancelledIsAnOutcome() throws Exception {
        try (RunnerLaboratory laboratory = new RunnerLaboratory(data)) {
            BlockingQueue<ExploreProgress> told = new LinkedBlockingQueue<>();
            ExploreLimits limits = new ExploreLimits(1_000_000, Duration.ofSeconds(60), 256);
            LiveExploration exploration = laboratory.explore(request(LARGE, limits), told::add);
            assertNotNull(told.poll(HANG_SECONDS, TimeUnit.SECONDS));
            exploration.cancel();
            assertEquals(Outcome.CANCELLED, result(exploration).outcome());
        }
    }

    @Test
    void step_commandsAreAnsweredByViews() throws Exception {
        try (RunnerLaboratory laboratory = new RunnerLaboratory(data)) {
            Ear ear = new Ear();
            LiveStepper stepper = laboratory.step(request(LOST, LIMITS), ear);
            stepper.command(StepCommand.of(Kind.STEP, 1)); // before anything is ready
            assertEquals(Outcome.COMPLETED, ear.next(ExploreResult.class).outcome());
            assertEquals(0, ear.next(StepView.class).position());
            assertEquals("A1", ear.next(StepView.class).schedule());
            stepper.command(StepCommand.of(Kind.UNDO));
            assertEquals(0, ear.next(StepView.class).position());
            stepper.close();
            assertEquals("", ear.next(String.class));
        }
    }
}
