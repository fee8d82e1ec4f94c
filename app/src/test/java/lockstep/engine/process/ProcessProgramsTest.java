package lockstep.engine.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lockstep.engine.Ended;
import lockstep.engine.Limits;
import lockstep.engine.Outcome;
import lockstep.engine.Profile;
import lockstep.engine.Run;
import lockstep.engine.RunListener;
import lockstep.engine.RunSpec;
import lockstep.engine.StartMethod;
import lockstep.engine.WebHost;
import lockstep.engine.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole programs with processes; what they print was printed by CPython 3.13. */
@Timeout(180)
class ProcessProgramsTest {
    private static final Limits LIMITS = Limits.standard().withTimeout(Duration.ofSeconds(120));

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder err = new StringBuilder();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "executor_of_processes",
                "fork_copies_what_the_parent_had",
                "pickle_refuses_what_cannot_travel",
                "pool_map_and_friends",
                "process_exception_prints_traceback_and_exits_1",
                "process_grandchild",
                "process_left_alone_at_exit",
                "process_own_memory",
                "process_start_and_join",
                "process_subclass_run",
                "process_terminate_and_kill",
                "queue_pipe_and_locks",
                "signal_handler_raises_when_granted",
                "spawn_with_guard",
                "spawn_without_guard"
            })
    void program_printsWhatCPythonPrints(String name) throws IOException {
        Ended ended = run(resource(name + ".py"), Profile.PYTHON_3_13, LIMITS, World.open());
        assertEquals(resource(name + ".out"), out.toString(), err::toString);
        assertEquals(Outcome.COMPLETED, ended.outcome(), ended::message);
    }

    @Test
    void freeThreaded_forksToo() throws IOException {
        Ended ended = run(resource("process_own_memory.py"), Profile.FREE_THREADED, LIMITS, World.open());
        assertEquals(resource("process_own_memory.out"), out.toString(), err::toString);
        assertEquals(0, ended.exitStatus());
    }

    @Test
    void exceptionInChild_isPrintedAsCPythonDoes() throws IOException {
        run(resource("process_exception_prints_traceback_and_exits_1.py"), Profile.PYTHON_3_13, LIMITS, World.open());
        String text = err.toString();
        assertTrue(text.startsWith("Process Process-1:\nTraceback (most recent call last):\n"), text);
        assertTrue(text.contains("ValueError: no luck\n"), text);
        assertTrue(text.contains("words\n"), text);
    }

    @Test
    void missingGuard_saysSoInTheChild() throws IOException {
        run(resource("spawn_without_guard.py"), Profile.PYTHON_3_13, LIMITS, World.open());
        assertTrue(
                err.toString().contains("if __name__ == '__main__':\n                freeze_support()"),
                err.toString());
    }

    @Test
    void processesWithoutEnd_areANamedOutcome() {
        Limits few = new Limits(Duration.ofSeconds(120), 128, 100, 3, 1 << 20, 1000);
        Ended ended = run(
                "import multiprocessing, time\nwhile True:\n    multiprocessing.Process(target=time.sleep, args=(60,)).start()\n",
                Profile.PYTHON_3_13,
                few,
                World.open());
        assertEquals(Outcome.TOO_MANY_PROCESSES, ended.outcome());
        assertTrue(ended.message().contains("__name__ == \"__main__\""), ended.message());
    }

    @Test
    void end_leavesNoProcessBehind() {
        Set<ProcessHandle> before = ProcessHandle.current().descendants().collect(Collectors.toSet());
        run(
                "import multiprocessing, os\n"
                        + "def forever():\n    while True:\n        pass\n"
                        + "p = multiprocessing.Process(target=forever)\np.start()\nprint(p.pid, flush=True)\n1 / 0\n",
                Profile.PYTHON_3_13,
                LIMITS.withTimeout(Duration.ofSeconds(5)),
                World.open());
        assertFalse(out.toString().isBlank(), "it started none");
        assertEquals(
                List.of(),
                ProcessHandle.current()
                        .descendants()
                        .filter(handle -> !before.contains(handle) && handle.isAlive())
                        .toList());
    }

    @Test
    void web_isOneForAllProcesses() {
        World world = new World(List.of(new WebHost("shop.example", 50, 0, 0, 1, 80)), false);
        Ended ended = run("""
                import requests
                from multiprocessing import Pool

                def get(n):
                    return requests.get("http://shop.example/items/%d" % n).status_code

                if __name__ == "__main__":
                    response = requests.get("http://shop.example/items/1")
                    print(response, len(response.text), response.ok)
                    with Pool(2) as pool:
                        print(pool.map(get, range(4)))
                    try:
                        requests.get("http://other.example/")
                    except requests.exceptions.ConnectionError as error:
                        print("Failed to resolve 'other.example'" in str(error))
                    try:
                        requests.get("http://shop.example/", timeout=0.001)
                    except requests.Timeout as error:
                        print(error)
                """, Profile.PYTHON_3_13, LIMITS, world);
        assertEquals(
                "<Response [200]> 80 True\n[200, 200, 200, 200]\nTrue\n"
                        + "HTTPConnectionPool(host='shop.example', port=80): Read timed out. (read timeout=0.001)\n",
                out.toString(),
                err::toString);
        assertEquals(0, ended.exitStatus());
    }

    private Ended run(String source, Profile profile, Limits limits, World world) {
        RunSpec spec = new RunSpec("program.py", source, profile, StartMethod.FORK, limits, world, 1);
        RunListener listener = (stream, text) -> {
            synchronized (out) {
                (stream == RunListener.Stream.OUT ? out : err).append(text);
            }
        };
        try (Run run = new Run(spec, listener)) {
            return run.execute();
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ProcessProgramsTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
