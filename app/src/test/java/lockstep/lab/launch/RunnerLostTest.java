package lockstep.lab.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import lockstep.engine.Limits;
import lockstep.engine.Outcome;
import lockstep.engine.Profile;
import lockstep.engine.RunSpec;
import lockstep.engine.StartMethod;
import lockstep.engine.World;
import lockstep.lab.Examination;
import lockstep.lab.LiveListener;
import lockstep.lab.LiveRun;
import lockstep.lab.Trial;
import lockstep.lab.TrialResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnerLostTest {
    private static final long HANG_SECONDS = 60;
    private static final String GREETS = "print('works')\n";
    private static final String WAITS = "print('ready', flush=True)\nwhile True:\n    pass\n";
    private static final String GROWS = "kept = []\nwhile True:\n    kept.append([0] * 1000000)\n";

    @TempDir
    private Path data;

    @Test
    void killedRunner_isAnOutcomeAndTheNextRunWorks() throws Exception {
        try (RunnerLaboratory laboratory = new RunnerLaboratory(data)) {
            CountDownLatch ready = new CountDownLatch(1);
            Set<ProcessHandle> before = children();
            LiveRun run = laboratory.run(trial(WAITS), (stream, text) -> ready.countDown());
            assertTrue(ready.await(HANG_SECONDS, TimeUnit.SECONDS));
            Set<ProcessHandle> started = children();
            started.removeAll(before);
            assertEquals(1, started.size());
            started.iterator().next().destroyForcibly();
            TrialResult lost = run.result().get(HANG_SECONDS, TimeUnit.SECONDS);
            assertEquals(Outcome.RUNNER_LOST, lost.ended().outcome());
            assertTrue(
                    lost.ended().message().contains("Run it again"),
                    lost.ended().message());
            assertWorks(laboratory);
        }
    }

    @Test
    void runnerOutOfMemory_isAnOutcomeAndTheNextRunWorks() throws Exception {
        try (RunnerLaboratory laboratory = new RunnerLaboratory(data)) {
            TrialResult result = run(laboratory, GROWS);
            assertEquals(Outcome.OUT_OF_MEMORY, result.ended().outcome());
            assertTrue(result.ended().message().contains("MiB"), result.ended().message());
            assertWorks(laboratory);
        }
    }

    private static void assertWorks(RunnerLaboratory laboratory) throws Exception {
        TrialResult next = run(laboratory, GREETS);
        assertEquals(Outcome.COMPLETED, next.ended().outcome());
        assertEquals("works\n", next.output());
    }

    private static TrialResult run(RunnerLaboratory laboratory, String source) throws Exception {
        LiveListener nobody = (stream, text) -> {};
        return laboratory.run(trial(source), nobody).result().get(HANG_SECONDS, TimeUnit.SECONDS);
    }

    private static Trial trial(String source) {
        Limits limits = Limits.standard().withTimeout(Duration.ofSeconds(30)).withMemoryMib(64);
        RunSpec spec = new RunSpec(
                "p.py", source, Profile.PYTHON_3_13, StartMethod.FORK, limits, new World(List.of(), false), 1);
        return new Trial(spec, Examination.none());
    }

    private static Set<ProcessHandle> children() {
        return new HashSet<>(ProcessHandle.current().children().toList());
    }
}
