package lockstep.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code lockstep run} on programs that are fine, wrong and hostile. */
class RunTest {
    private static final long HANG_SECONDS = 60;

    @TempDir
    Path home;

    private Game.Ended run(String program, String... options) throws Exception {
        List<String> args = new ArrayList<>(List.of("run", write(program)));
        args.addAll(List.of(options));
        return new Game(home).run(args.toArray(String[]::new));
    }

    private String write(String program) throws Exception {
        return Files.writeString(home.resolve("program.py"), program).toString();
    }

    @Test
    void run_passesBothStreamsAndTheStatusOn() throws Exception {
        Game.Ended ended = run("""
                import threading

                def work():
                    print("from a thread")

                thread = threading.Thread(target=work)
                thread.start()
                thread.join()
                raise SystemExit(7)
                """);
        assertEquals("from a thread\n", ended.out());
        assertEquals("", ended.err());
        assertEquals(7, ended.status());
    }

    @Test
    void run_uncaughtExceptionIsATracebackAndOne() throws Exception {
        Game.Ended ended = run("""
                print("before")
                def fail():
                    return {}["no"]
                fail()
                """);
        assertEquals(1, ended.status(), ended.err());
        assertEquals("before\n", ended.out());
        assertTrue(ended.err().startsWith("Traceback (most recent call last):\n"), ended.err());
        assertTrue(ended.err().contains("program.py\", line 3, in fail"), ended.err());
        assertTrue(ended.err().endsWith("KeyError: 'no'\n"), ended.err());
    }

    @Test
    void run_exceptionInAThreadIsToldAndZero() throws Exception {
        Game.Ended ended = run("""
                import threading

                def fail():
                    raise ValueError("in the thread")

                thread = threading.Thread(target=fail)
                thread.start()
                thread.join()
                print("after")
                """);
        assertEquals(0, ended.status(), ended.err());
        assertEquals("after\n", ended.out());
        assertTrue(ended.err().contains("ValueError: in the thread"), ended.err());
    }

    @ParameterizedTest
    @CsvSource({"print((), SyntaxError", "x = 3j, complex numbers are not part of Lockstep's Python"})
    void run_textThatCannotRunIsOneAndNamesTheLine(String program, String said) throws Exception {
        Game.Ended ended = run("x = 1\n" + program + "\n");
        assertEquals(1, ended.status(), ended.err());
        assertEquals("", ended.out());
        assertTrue(ended.err().contains(said), ended.err());
        assertTrue(ended.err().contains("line 2"), ended.err());
    }

    @Test
    void run_emptyProgramOnStandardInputIsFine() throws Exception {
        Game.Ended ended = new Game(home).run("run", "-");
        assertEquals(new Game.Ended(0, "", ""), ended);
    }

    /** Each ends with its name and its status within its limits, in one JSON object and nothing beside it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        while True: pass                                                              | timed-out          | 124
        x = [];\\nwhile True: x.append('a' * 1000 + str(len(x)))                       | out-of-memory      | 125
        import threading, time\\nwhile True: threading.Thread(target=time.sleep, args=(1000,)).start() | too-many-threads | 125
        while True: print('hello hello hello')                                        | too-much-output    | 125
        def f(n): return f(n + 1)\\nf(0)                                               | too-deep           | 1
        import threading\\nlock = threading.Lock()\\nlock.acquire()\\nlock.acquire()     | deadlocked         | 125
        """)
    void run_hostileProgramEndsByItsName(String program, String outcome, int status) throws Exception {
        String timeout = outcome.equals("timed-out") ? "1.5" : "100";
        Game.Ended ended = run(program.replace("\\n", "\n") + "\n", "--json", "--timeout", timeout, "--memory", "64");
        JsonNode json = new ObjectMapper().readTree(ended.out());
        assertEquals(outcome, json.get("outcome").asText(), json.get("message").asText());
        assertEquals(status, ended.status());
        assertEquals(status, json.get("status").asInt());
        assertEquals(1, json.get("schema").asInt());
        assertEquals("", ended.err());
    }

    @Test
    void run_imposedEndSaysWhy() throws Exception {
        Game.Ended ended = run("print('here')\nwhile True: pass\n", "--timeout", "1");
        assertEquals(124, ended.status(), ended.err());
        assertEquals("here\n", ended.out());
        assertTrue(ended.err().startsWith("lockstep: "), ended.err());
    }

    @Test
    void run_interruptLeavesNoProcess() throws Exception {
        String program = write("""
                import multiprocessing, time
                if __name__ == "__main__":
                    child = multiprocessing.Process(target=time.sleep, args=(1000,))
                    child.start()
                    print("ready")
                    time.sleep(1000)
                """);
        try (PtySession pty = PtySession.start(home, "run", program)) {
            pty.screen.await("ready");
            List<ProcessHandle> all =
                    ProcessHandle.of(pty.pid()).orElseThrow().descendants().toList();
            assertTrue(all.size() >= 2, "a runner and a child, not " + all);
            pty.type(Keys.CTRL_C);
            assertEquals(130, pty.awaitExit());
            for (ProcessHandle process : all) {
                process.onExit().get(HANG_SECONDS, TimeUnit.SECONDS);
            }
        }
    }
}
