package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs whose steps, told from memory, lead where they lead when each is taken anew. */
class KnownStepsTest {
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
                of("how many threads live", """
                        seen = []
                        def a(): seen.append(threading.active_count())
                        def b(): pass
                        """, "b, a;seen"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void steps_leadWhereTheyLeadWhenTakenAnew(String what, String program) throws Exception {
        for (Granularity grain : Granularity.values()) {
            Exploration anew = Explored.takenAnew(program, grain);
            Exploration known = Explored.of(program, grain);
            assertEquals(anew.verdict(), known.verdict());
            assertEquals(anew.states(), known.states());
            assertEquals(anew.steps(), known.steps());
            assertEquals(Explored.counts(anew), Explored.counts(known));
        }
    }
}
