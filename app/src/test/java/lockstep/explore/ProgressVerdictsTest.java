package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that ask how far threads and futures are, which the ends of these change with no instruction of the program. */
class ProgressVerdictsTest {
    private static final String POOL = """
            from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, as_completed, wait
            log = []
            def f(i):
                log.append(i)
                return i
            """;

    private static Arguments of(String what, String program, String... outcomes) {
        return Arguments.of(what, "import threading\n" + program, Set.of(outcomes));
    }

    static Stream<Arguments> programs() {
        return Stream.of(
                of(
                        "what a thread did last is seen before its end",
                        """
                        log = []
                        t = threading.Thread(target=log.append, args=(1,)); t.start()
                        n = len(log); a = t.is_alive()
                        t.join(); print(n, a, t.is_alive())""",
                        "0 True False",
                        "0 False False",
                        "1 True False",
                        "1 False False"),
                of("the threads that live", """
                        t = threading.Thread(target=str); t.start()
                        n = threading.active_count(); k = len(threading.enumerate()); t.join()
                        print(n, k, threading.active_count())""", "2 2 1", "2 1 1", "1 1 1"),
                of(
                        "a thread that has left the list of threads may still be alive",
                        """
                        t = threading.Thread(target=str); t.start()
                        n = t in threading.enumerate(); a = t.is_alive(); t.join()
                        print(n, a)""",
                        "True True",
                        "True False",
                        "False True",
                        "False False"),
                of("a loop until a thread has ended", """
                        done = False
                        def f():
                            global done
                            done = True
                        t = threading.Thread(target=f); t.start()
                        while t.is_alive(): pass
                        print(done)""", "True"),
                of("what a thread is shown as", """
                        t = threading.Thread(target=str); t.start()
                        s = "stopped" in repr(t); t.join()
                        print(s, "stopped" in f"{t}")""", "True True", "False True"),
                of("a future is done behind what its task did", POOL + """
                        with ThreadPoolExecutor(1) as pool:
                            g = pool.submit(f, 1); n = len(log); d = g.done()
                        print(n, d)""", "0 False", "0 True", "1 False", "1 True"),
                of(
                        "a result that is on its way is told apart from others",
                        """
                        from concurrent.futures import ThreadPoolExecutor
                        n = 0
                        def f(): return n
                        with ThreadPoolExecutor(1) as pool:
                            g = pool.submit(f); n = 1; str(); d = g.done()
                        print(d, g.result())""",
                        "True 0",
                        "True 1",
                        "False 0",
                        "False 1"),
                of("a future that is cancelled before it runs, or not", POOL + """
                        with ThreadPoolExecutor(1) as pool:
                            g = pool.submit(f, 1); c = g.cancel()
                        print(c, log)""", "True []", "False [1]"),
                of("a callback is called once, by whoever comes last", POOL + """
                        called = []
                        with ThreadPoolExecutor(1) as pool:
                            pool.submit(f, 1).add_done_callback(lambda g: called.append(g.result()))
                        print(called)""", "[1]"),
                of("tasks may end in another order than that of what they did", POOL + """
                        with ThreadPoolExecutor(2) as pool:
                            fs = [pool.submit(f, i) for i in range(2)]
                            print(log == [g.result() for g in as_completed(fs)])""", "True", "False"),
                of("the first that is done, or both", POOL + """
                        with ThreadPoolExecutor(2) as pool:
                            fs = [pool.submit(f, i) for i in range(2)]
                            n = len(log); done, left = wait(fs, return_when=FIRST_COMPLETED)
                            print(n, len(done))""", "0 1", "0 2", "1 1", "1 2", "2 1", "2 2"),
                of("a result that is not there in time", POOL + """
                        with ThreadPoolExecutor(1) as pool:
                            g = pool.submit(f, 1); n = len(log)
                            try: print(n, g.result(timeout=1))
                            except TimeoutError: print(n, "late")""", "0 1", "1 1", "0 late", "1 late"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void progress_isSeenAtEachPoint(String what, String program, Set<String> outcomes) throws Exception {
        for (Granularity grain : Granularity.values()) {
            Exploration found = Explored.of(program, grain);
            Exploration anew = Explored.takenAnew(program, grain);

            assertEquals(Verdict.PROVED, found.verdict(), found.reason());
            assertEquals(outcomes, Explored.outcomes(found));
            assertEquals(Explored.counts(anew), Explored.counts(found));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                import threading
                log = []
                t = threading.Thread(target=log.append, args=(1,)); t.start()
                n = len(log); a = t.is_alive()
                t.join()
                assert not (n and a)""", POOL + """
                with ThreadPoolExecutor(1) as pool:
                    g = pool.submit(f, 1); n = len(log); d = g.done()
                assert d or not n"""})
    void witness_isPlayedOnRealThreads(String text) throws Exception {
        Exploration found = Explored.of(text);
        assertEquals(Verdict.REFUTED, found.verdict(), found.reason());
        String key = Objects.requireNonNull(found.witness()).key();

        Replayed replayed =
                new Explorer(Program.of("program.py", text), Explored.LIMITS).replay(ReplayKey.parse(key), true);

        assertTrue(replayed.fails());
        assertTrue(
                Objects.requireNonNull(replayed.real()).same(), replayed.real().toString());
    }

    @ParameterizedTest
    @MethodSource("counted")
    void schedules_countEndsAsSteps(String program, Map<String, Long> counts) throws Exception {
        assertEquals(counts, Explored.counts(Explored.of("import threading\n" + program)));
    }

    /** The thread leaves the list of threads and then ends: two steps, before, between or behind which the main thread asks. */
    static Stream<Arguments> counted() {
        return Stream.of(
                Arguments.of("""
                t = threading.Thread(target=str); t.start()
                a = t.is_alive(); t.join(); print(a)""", Map.of("True\n", 2L, "False\n", 1L)),
                Arguments.of("""
                t = threading.Thread(target=str); t.start()
                n = threading.active_count(); t.join(); print(n)""", Map.of("2\n", 1L, "1\n", 2L)));
    }
}
