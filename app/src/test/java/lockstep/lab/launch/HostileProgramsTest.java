package lockstep.lab.launch;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lockstep.engine.Ended;
import lockstep.engine.Limits;
import lockstep.engine.Profile;
import lockstep.engine.Run;
import lockstep.engine.RunListener;
import lockstep.engine.RunSpec;
import lockstep.engine.StartMethod;
import lockstep.engine.World;
import lockstep.lab.Examination;
import lockstep.lab.LiveListener;
import lockstep.lab.Trial;
import lockstep.lab.TrialResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that reach for the host, or for more than they may have. Each ends as it says it will, within its limit, and
 * never with an error of Lockstep's own; the process that started them stays small.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileProgramsTest {
    private static final int AT_LEAST = 60;
    private static final int AT_ONCE = 2;
    private static final long HANG_SECONDS = 60;
    private static final long BOUND_BYTES = 96L << 20;
    private static final Pattern INTERNAL =
            Pattern.compile("Lockstep itself failed|java\\.[a-z]|\\.java:\\d|lockstep\\.engine");

    private final ExecutorService runs = Executors.newFixedThreadPool(AT_ONCE);
    private RunnerLaboratory laboratory;
    private long usedBefore;

    private record End(Ended ended, String output, String errors) {}

    @BeforeAll
    void begin(@TempDir Path data) {
        laboratory = new RunnerLaboratory(data);
        usedBefore = used();
    }

    @AfterAll
    void end() {
        laboratory.close();
        runs.shutdownNow();
    }

    @Test
    void programs_areNotFewerThanPromised() throws IOException {
        assertTrue(HostileProgram.all().size() >= AT_LEAST);
    }

    @TestFactory
    Stream<DynamicTest> program_endsAsNamed() throws IOException {
        List<HostileProgram> programs = HostileProgram.all();
        Map<HostileProgram, CompletableFuture<End>> ends = new HashMap<>();
        for (HostileProgram program : programs) {
            ends.put(
                    program,
                    CompletableFuture.supplyAsync(() -> program.apart() ? apart(program) : here(program), runs));
        }
        Stream<DynamicTest> tests = programs.stream()
                .map(program -> dynamicTest(program.name(), () -> holds(program, await(ends.get(program)))));
        return Stream.concat(tests, Stream.of(dynamicTest("the parent stays small", this::isSmall)));
    }

    private static End await(@Nullable CompletableFuture<End> end) throws Exception {
        return Objects.requireNonNull(end).get(HANG_SECONDS, TimeUnit.SECONDS);
    }

    private void isSmall() {
        long grown = used() - usedBefore;
        assertTrue(grown < BOUND_BYTES, () -> "grown by " + grown + " bytes");
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void holds(HostileProgram program, End end) {
        Ended ended = end.ended;
        String said = ended.message() + "\n" + end.errors;
        assertAll(
                () -> assertEquals(program.outcome(), ended.outcome().label(), said),
                () -> assertTrue(said.contains(program.text()), said),
                () -> assertFalse(INTERNAL.matcher(said + end.output).find(), said));
    }

    private static RunSpec spec(HostileProgram program) {
        Limits limits = new Limits(program.limit(), 64, 200, 3, 1 << 20, 1_000);
        World world = new World(List.of(), false);
        return new RunSpec(
                program.name() + ".py", program.source(), Profile.PYTHON_3_13, StartMethod.FORK, limits, world, 1);
    }

    private static End here(HostileProgram program) {
        StringBuffer out = new StringBuffer();
        StringBuffer err = new StringBuffer();
        try (Run run =
                new Run(spec(program), (stream, text) -> (stream == RunListener.Stream.OUT ? out : err).append(text))) {
            Ended ended = run.execute();
            return new End(ended, out.toString(), err.toString());
        }
    }

    private End apart(HostileProgram program) {
        LiveListener nobody = (stream, text) -> {};
        TrialResult result = laboratory
                .run(new Trial(spec(program), Examination.none()), nobody)
                .result()
                .join();
        return new End(result.ended(), result.output(), result.errors());
    }
}
