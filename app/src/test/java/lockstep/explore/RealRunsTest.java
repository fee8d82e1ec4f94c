package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lockstep.engine.Limits;
import lockstep.engine.Outcome;
import lockstep.engine.Profile;
import lockstep.engine.Run;
import lockstep.engine.RunListener;
import lockstep.engine.RunSpec;
import lockstep.engine.StartMethod;
import lockstep.engine.World;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever programs print in real runs, here and on CPython, is among the outcomes that exploring them finds. */
class RealRunsTest {
    private static final int RUNS = 200;
    private static final Duration HANG = Duration.ofSeconds(60);
    private static final String TWO = """
                ts = [threading.Thread(target=f, args=(i,)) for i in range(2)]
                for t in ts: t.start()
                for t in ts: t.join()
            """;

    /** Each defines main(), which prints one line. */
    static Stream<String> programs() {
        return Stream.of(
                """
                import threading, time
                def main():
                    n = 0
                    def f(i):
                        nonlocal n
                        v = n
                        time.sleep(0)
                        n = v + 1
                """ + TWO + "    print(n)\n",
                """
                import threading
                def main():
                    d = {}
                    def f(i):
                        for _ in range(2): d['k'] = d.get('k', 0) + 1
                """ + TWO + "    print(d)\n",
                """
                import threading
                def main():
                    log = []; s = threading.Semaphore(1)
                    def f(i):
                        with s: log.append(i)
                        log.append(i + 2)
                """ + TWO + "    print(log)\n",
                """
                import threading, queue
                def main():
                    q = queue.Queue(1); got = []
                    def f(i):
                        if i == 0:
                            for k in range(3): q.put(k)
                        else:
                            for k in range(3): got.append((q.get(), q.empty()))
                """ + TWO + "    print(got)\n",
                """
                import threading
                def main():
                    cond = threading.Condition(); items = []; log = []
                    def f(i):
                        with cond:
                            if i == 0:
                                while not items: cond.wait()
                                log.append(items.pop())
                            else:
                                items.append(i)
                                cond.notify()
                            log.append(i + 5)
                """ + TWO + "    print(log)\n",
                """
                from concurrent.futures import ThreadPoolExecutor, as_completed
                def main():
                    log = []
                    def f(k):
                        log.append(k)
                        return k
                    with ThreadPoolExecutor(2) as pool:
                        fs = [pool.submit(f, k) for k in (1, 2)]
                        done = [each.result() for each in as_completed(fs)]
                    print(log, sorted(done))
                """);
    }

    private static Set<String> explored(String program) throws Exception {
        Exploration exploration = Explored.of(program + "main()\n");
        assertEquals("", exploration.reason());
        return Explored.outcomes(exploration);
    }

    private static String often(String program) {
        return program + "for _ in range(" + RUNS + "): main()\n";
    }

    @ParameterizedTest
    @MethodSource("programs")
    void realRuns_showOnlyWhatIsExplored(String program) throws Exception {
        Set<String> explored = explored(program);
        for (Profile profile : new Profile[] {Profile.PYTHON_3_13, Profile.FREE_THREADED}) {
            StringBuffer out = new StringBuffer();
            RunSpec spec = new RunSpec(
                    "program.py",
                    often(program),
                    profile,
                    StartMethod.FORK,
                    Limits.standard().withTimeout(HANG),
                    World.open(),
                    1);
            try (Run run = new Run(spec, (stream, text) -> {
                if (stream == RunListener.Stream.OUT) {
                    out.append(text);
                }
            })) {
                assertEquals(Outcome.COMPLETED, run.execute().outcome());
            }
            assertAmong(explored, out.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void cpython_showsOnlyWhatIsExplored(String program) throws Exception {
        Path python = Path.of(System.getProperty(
                "fuzz.python", System.getProperty("user.home") + "/.pyenv/versions/3.13.0/bin/python3"));
        Assumptions.assumeTrue(Files.isExecutable(python), "SKIPPED: no CPython 3.13 at " + python);
        Process process = new ProcessBuilder(python.toString(), "-c", often(program))
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(HANG.toSeconds(), TimeUnit.SECONDS));
        assertAmong(explored(program), out);
    }

    private static void assertAmong(Set<String> explored, String out) {
        Set<String> more = new TreeSet<>(out.lines().toList());
        assertEquals(RUNS, out.lines().count());
        more.removeAll(explored);
        assertEquals(Set.of(), more, () -> "explored: " + explored);
    }
}
