package lockstep.lab.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lockstep.engine.Limits;
import lockstep.engine.Outcome;
import lockstep.engine.Profile;
import lockstep.engine.RunListener.Stream;
import lockstep.engine.RunSpec;
import lockstep.engine.StartMethod;
import lockstep.engine.ThreadView;
import lockstep.engine.World;
import lockstep.engine.process.Launcher;
import lockstep.lab.Examination;
import lockstep.lab.LiveListener;
import lockstep.lab.Trial;
import lockstep.lab.TrialResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReserveTest {
    private static final List<String> WORDS = RunnerCommand.of(64, true);

    private final Launcher launcher = new Launcher();
    private final List<CompletableFuture<Process>> started = new ArrayList<>();
    private final Reserve reserve = new Reserve(words -> {
        CompletableFuture<Process> process = launcher.start(words, ProcessBuilder.Redirect.DISCARD);
        started.add(process);
        return process;
    });

    @AfterEach
    void end() {
        reserve.close();
        launcher.close();
    }

    @Test
    void keep_twice_startsOne() {
        reserve.keep(this, WORDS);
        reserve.keep(this, WORDS);
        assertEquals(1, started.size());
    }

    @Test
    void take_givesItOnce() throws Exception {
        reserve.keep(this, WORDS);
        CompletableFuture<RunnerProcess> taken = reserve.take(WORDS);
        assertNotNull(taken);
        assertNull(reserve.take(WORDS));
        taken.get().kill();
        started.get(0).get().waitFor();
    }

    @Test
    void take_ofOtherCommand_givesNothing() {
        reserve.keep(this, WORDS);
        assertNull(reserve.take(RunnerCommand.of(65, true)));
    }

    @Test
    void keep_afterItDied_startsAnother() throws Exception {
        reserve.keep(this, WORDS);
        Process first = started.get(0).get();
        first.destroyForcibly().waitFor();
        assertNull(reserve.take(WORDS));
        reserve.keep(this, WORDS);
        assertEquals(2, started.size());
    }

    @Test
    void leave_ofTheLastGuest_endsTheWaitingOne() throws Exception {
        reserve.keep("ann", WORDS);
        reserve.keep("bob", WORDS);
        Process waiting = started.get(0).get();
        reserve.leave("ann");
        assertTrue(waiting.isAlive(), "it still waits for bob");
        reserve.leave("bob");
        assertTrue(waiting.waitFor(30, TimeUnit.SECONDS));
    }

    @Test
    void close_endsTheWaitingOne() throws Exception {
        reserve.keep(this, WORDS);
        Process waiting = started.get(0).get();
        reserve.close();
        assertTrue(waiting.waitFor(30, TimeUnit.SECONDS));
        reserve.keep(this, WORDS);
        assertEquals(1, started.size());
    }

    @Test
    void preparedRunner_runsTheProgram(@TempDir Path data) throws Exception {
        try (RunnerLaboratory laboratory = new RunnerLaboratory(data)) {
            laboratory.prepare(this, 64);
            RunSpec spec = new RunSpec(
                    "hello.py",
                    "print('hello')\n",
                    Profile.PYTHON_3_13,
                    StartMethod.FORK,
                    Limits.standard().withMemoryMib(64),
                    World.open(),
                    1);
            TrialResult result = laboratory
                    .run(new Trial(spec, Examination.none()), new Unheard())
                    .result()
                    .get();
            assertEquals(Outcome.COMPLETED, result.ended().outcome());
            assertEquals("hello\n", result.output());
        }
    }

    private static final class Unheard implements LiveListener {
        @Override
        public void output(Stream stream, String text) {}

        @Override
        public void threads(List<ThreadView> threads) {}
    }
}
