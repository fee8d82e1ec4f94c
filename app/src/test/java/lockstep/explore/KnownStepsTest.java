package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs whose steps, told from memory, lead where they lead when each is taken anew. */
class KnownStepsTest {
    private static final int SAMPLE = 100;
    private static final int MOST_STATES = 5_000;

    private static Arguments of(String what, String functions, String program) {
        return Arguments.of(
                what, "import threading\n" + functions + """

                ts = [threading.Thread(target=f) for f in (%s)]
                for t in ts: t.start()
                for t in ts: t.join()
                print(%s)
                """.formatted(program.split(";")[0], program.split(";")[1]));
    }

    static Stream<Arguments> programs() {
        return Stream.of(
                of("a store of what is there already, or of something else", """
                        n = 0; seen = []
                        def a():
                            global n
                            n = 1
                        def b():
                            global n
                            n = 2
                            seen.append(n)
                        """, "a, a, b;n, seen"),
                of("a store over an object that only the name held", """
                        box = None
                        def a():
                            global box
                            box = [1]
                        def b():
                            global box
                            box = 5
                        def c():
                            global box
                            box = box and {2: box}
                        """, "a, b, b, c;box"),
                of("a store of an object over a number, and over another object", """
                        box = 0
                        def a():
                            global box
                            box = 1
                        def b():
                            global box
                            box = ['b']
                        """, "a, b, b;box"),
                of("a store over one of two names for an object", """
                        one = two = None
                        def a():
                            global one, two
                            one = two = []
                        def b():
                            global one
                            one = 0
                        def c():
                            if one is not None and one is two: two.append('same')
                        """, "a, b, c;one, two"),
                of("a store into what a function has captured", """
                        def make():
                            x = 0
                            def put():
                                nonlocal x
                                x = 1
                            def other():
                                nonlocal x
                                x = [2]
                            def get(): seen.append(x)
                            return put, other, get
                        seen = []
                        put, other, get = make()
                        """, "put, other, get;seen"),
                of("a name that is not there yet, and is deleted again", """
                        seen = []
                        def a():
                            global n
                            n = 1
                        def b():
                            global n
                            try: del n
                            except NameError: seen.append('no')
                        """, "a, a, b;seen, 'n' in globals()"),
                of("a look and a store in one step", """
                        n = 0
                        def a():
                            global n
                            with lock:
                                m = n
                                n = m + 1
                                n = n * 2
                        lock = threading.Lock()
                        """, "a, a, a;n"),
                of("a condition and a store behind it", """
                        n = 0; done = False
                        def a():
                            global done
                            done = n == 0
                        def b():
                            global n
                            n = 1
                            if done: n = 2
                        """, "a, b, b;n, done"),
                of("threads that are started by threads", """
                        n = 0
                        def work():
                            global n
                            n = n + 1
                        def a():
                            t = threading.Thread(target=work); t.start()
                            work()
                            t.join()
                        """, "a, a;n"),
                of("the same exception on its way in two threads", """
                        seen = []
                        def a():
                            try: raise ValueError(1)
                            except ValueError as error: seen.append(error.args)
                        """, "a, a;seen"),
                of("a dict that grows while another thread walks over it", """
                        d = {}; seen = []
                        def a(): d[2] = a
                        def b(): seen.append(sorted(map(str, d)))
                        """, "a, b, b;len(d)"),
                Arguments.of("which future a thread waits for", """
                        import threading
                        from concurrent.futures import ThreadPoolExecutor
                        n = 0
                        def leaf():
                            global n
                            n = n + 1
                        def a(): print('a')
                        def b():
                            t = threading.Thread(target=leaf); t.start(); t.join()
                            print('b' if n else 'c')
                        with ThreadPoolExecutor(2) as pool:
                            fs = [pool.submit(f) for f in (a, b)]
                            for f in fs: f.result()
                        """),
                of("how many threads live", """
                        seen = []
                        def a(): seen.append(threading.active_count())
                        def b(): pass
                        """, "b, a;seen"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void steps_leadWhereTheyLeadWhenTakenAnew(String what, String program) throws Exception {
        assertAlike(program, ExploreLimits.standard());
    }

    /** {@code mvn -Pfuzz -pl app test} looks at {@code -Dfuzz.toys} of them from {@code -Dfuzz.seed} on. */
    @Test
    void stepsOfRandomPrograms_leadWhereTheyLeadWhenTakenAnew() throws Exception {
        long seed = Long.getLong("fuzz.seed", 1L) * 1_000_003;
        for (int i = 0; i < Integer.getInteger("fuzz.toys", SAMPLE); i++) {
            assertAlike(StatementWriter.write(seed + i), new ExploreLimits(MOST_STATES, Duration.ofMinutes(1), 512));
        }
    }

    private static void assertAlike(String program, ExploreLimits limits) throws Exception {
        for (Granularity grain : Granularity.values()) {
            Exploration known = new Explorer(Program.of("program.py", program), limits).explore(grain);
            Explorer explorer = new Explorer(Program.of("program.py", program), limits);
            explorer.takeStepsAnew();
            Exploration anew = explorer.explore(grain);
            assertEquals(anew.verdict(), known.verdict(), program);
            if (anew.verdict() != Verdict.UNDECIDED) {
                assertEquals(anew.states(), known.states(), program);
                assertEquals(anew.steps(), known.steps(), program);
                assertEquals(anew.schedules(), known.schedules(), program);
                assertEquals(Explored.counts(anew), Explored.counts(known), program);
            }
        }
    }
}
