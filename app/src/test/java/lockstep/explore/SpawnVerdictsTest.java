package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs whose processes run the module anew: what is known of them, and that nothing else differs from forked ones. */
class SpawnVerdictsTest {
    private static final String IMPORTS = "import multiprocessing as mp, os, random, threading, time\n";

    private static final String TWO = """

            if __name__ == '__main__':
                mp.set_start_method('METHOD')
            SHARES
                ps = [mp.Process(target=f, args=(i, ARGS)) for i in range(2)]
                for p in ps: p.start()
                for p in ps: p.join()
            """;

    private static Arguments of(String what, Verdict verdict, String program, String... outcomes) {
        return Arguments.of(what, verdict, IMPORTS + program, Set.of(outcomes));
    }

    private static String two(String function, String shares, String arguments, String end) {
        return function + TWO.replace("SHARES", "    " + shares).replace("ARGS", arguments) + "    " + end;
    }

    static Stream<Arguments> programs() {
        return Stream.of(
                of("names are what the module makes them", Verdict.PROVED, """
                        n = 1; print('import')
                        def f(q):
                            global n
                            n += 1
                            q.put((__name__, n))
                        if __name__ == '__main__':
                            n = 5; mp.set_start_method('METHOD')
                            q = mp.SimpleQueue(); p = mp.Process(target=f, args=(q,)); p.start(); p.join()
                            print(q.get(), n)""", "import\nimport\n('__mp_main__', 2) 5"),
                of("what is changed behind the start is not seen", Verdict.PROVED, """
                        def f(items, q): q.put(items)
                        if __name__ == '__main__':
                            items = [1]; q = mp.get_context('METHOD').SimpleQueue()
                            p = mp.get_context('METHOD').Process(target=f, args=(items, q)); p.start()
                            items.append(2); p.join()
                            print(q.get(), items)""", "[1] [1, 2]"),
                of("a lock made by the module is another one in each process", Verdict.PROVED, """
                        lock = mp.Lock()
                        def f(v):
                            with lock: v.value += 1
                        if __name__ == '__main__':
                            mp.set_start_method('METHOD'); v = mp.RawValue('i', 0)
                            ps = [mp.Process(target=f, args=(v,)) for _ in range(2)]
                            for p in ps: p.start()
                            for p in ps: p.join()
                            print(v.value)""", "1", "2"),
                of("no guard", Verdict.REFUTED, """
                        def f(): pass
                        mp.set_start_method('METHOD', force=True)
                        p = mp.Process(target=f); p.start(); p.join()
                        print(p.exitcode)"""),
                of("no guard around a pool", Verdict.REFUTED, """
                        mp.set_start_method('METHOD', force=True)
                        with mp.Pool(2) as pool: pool.map(abs, [1])"""),
                of("no guard around an executor", Verdict.REFUTED, """
                        from concurrent.futures import ProcessPoolExecutor
                        with ProcessPoolExecutor(1, mp.get_context('METHOD')) as pool: print(pool.submit(abs, 1).result())"""),
                of("a module that fails where it is not the main one", Verdict.REFUTED, """
                        def f(): pass
                        if __name__ != '__main__': raise ValueError('not here')
                        p = mp.get_context('METHOD').Process(target=f); p.start(); p.join()
                        assert p.exitcode == 1"""),
                of("what cannot be pickled", Verdict.PROVED, """
                        if __name__ == '__main__':
                            try: mp.get_context('METHOD').Process(target=lambda: 1).start()
                            except Exception as e: print(type(e).__name__)""", "PicklingError"),
                of("a lock of threads cannot be given", Verdict.PROVED, """
                        def f(lock): pass
                        if __name__ == '__main__':
                            try: mp.get_context('METHOD').Process(target=f, args=(threading.Lock(),)).start()
                            except TypeError as e: print(e)""", "cannot pickle '_thread.lock' object"),
                of("while other threads run", Verdict.PROVED, """
                        def f(q): q.put(1)
                        if __name__ == '__main__':
                            n = 0
                            def g():
                                global n
                                n += 1
                            t = threading.Thread(target=g); t.start()
                            q = mp.get_context('METHOD').SimpleQueue()
                            p = mp.get_context('METHOD').Process(target=f, args=(q,)); p.start()
                            p.join(); t.join(); print(q.get(), n)""", "1 1"),
                of("surroundings", Verdict.PROVED, """
                        def f(q):
                            q.put((os.environ.get('X'), mp.current_process().name, mp.parent_process().name,
                                mp.get_start_method(), mp.active_children(), threading.active_count()))
                        if __name__ == '__main__':
                            os.environ['X'] = 'given'; mp.set_start_method('METHOD')
                            q = mp.SimpleQueue(); p = mp.Process(target=f, args=(q,)); p.start(); p.join()
                            print(q.get())""", "('given', 'Process-1', 'MainProcess', 'METHOD', [], 1)"),
                of("a process of a process", Verdict.PROVED, """
                        def g(v): v.value += 1
                        def f(v):
                            p = mp.Process(target=g, args=(v,)); p.start(); p.join()
                            v.value += 1
                        if __name__ == '__main__':
                            mp.set_start_method('METHOD'); v = mp.Value('i', 0)
                            p = mp.Process(target=f, args=(v,)); p.start(); p.join(); print(v.value)""", "2"),
                of("the end of a pipe that nobody else has", Verdict.PROVED, """
                        def f(c): c.send(1)
                        if __name__ == '__main__':
                            c = mp.get_context('METHOD'); a, b = c.Pipe(False)
                            p = c.Process(target=f, args=(b,)); p.start(); b.close()
                            print(a.recv())
                            try: a.recv()
                            except EOFError: print('end')""", "1\nend"),
                of("tasks of an executor", Verdict.PROVED, """
                        from concurrent.futures import ProcessPoolExecutor
                        n = 0
                        def f(i):
                            global n
                            n += 1
                            return i, n
                        if __name__ == '__main__':
                            n = 7
                            with ProcessPoolExecutor(2, mp.get_context('METHOD')) as pool: print(list(pool.map(f, 'ab')))""", "[('a', 1), ('b', 1)]", "[('a', 1), ('b', 2)]"),
                of("tasks of a pool with an initializer", Verdict.PROVED, """
                        n = 0
                        def begin(start):
                            global n
                            n = start
                        def f(i):
                            global n
                            n += 1
                            return n
                        if __name__ == '__main__':
                            n = 7
                            with mp.get_context('METHOD').Pool(2, begin, (3,)) as pool: print(sorted(pool.map(f, [0, 0], 1)))""", "[4, 4]", "[4, 5]"),
                of(
                        "classes",
                        Verdict.PROVED,
                        """
                        import dataclasses, enum
                        class Color(enum.Enum): RED = 1
                        class C:
                            made = 0; all = []
                            def __init__(self): C.made += 1; C.all.append(C.made)
                        @dataclasses.dataclass
                        class P: x: int
                        keep = C(); origin = P(0)
                        def f(p, q):
                            C(); origin.x += 1
                            q.put((C.made, C.all, p, isinstance(p, P), Color.RED, origin.x))
                        if __name__ == '__main__':
                            C.made = 10; mp.set_start_method('METHOD'); q = mp.SimpleQueue()
                            for i in range(2):
                                p = mp.Process(target=f, args=(P(i), q)); p.start(); p.join()
                                a = q.get(); print(a, a[4] is Color.RED, isinstance(a[2], P), C.made, C.all, origin.x)""",
                        "(2, [1, 2], P(x=0), True, <Color.RED: 1>, 1) True True 10 [1] 0\n"
                                + "(2, [1, 2], P(x=1), True, <Color.RED: 1>, 1) True True 10 [1] 0"),
                of("a class of processes", Verdict.PROVED, """
                        class Worker(mp.Process):
                            def __init__(self, v): super().__init__(); self.v = v
                            def run(self): self.v.value += 1
                        if __name__ == '__main__':
                            mp.set_start_method('METHOD', force=True); v = mp.Value('i', 0)
                            ps = [Worker(v), Worker(v)]
                            for p in ps: p.start()
                            for p in ps: p.join()
                            print(v.value)""", "1", "2"),
                of("an exception of the program's", Verdict.PROVED, """
                        from concurrent.futures import ProcessPoolExecutor
                        class Full(Exception): pass
                        def f(n): raise Full(n)
                        if __name__ == '__main__':
                            with ProcessPoolExecutor(1, mp.get_context('METHOD')) as pool:
                                try: pool.submit(f, 3).result()
                                except Full as e: print('full', e)""", "full 3"),
                of("numbers of its own", Verdict.PROVED, """
                        def f(q): q.put(random.random())
                        if __name__ == '__main__':
                            random.seed(9); c = mp.get_context('METHOD'); q = c.SimpleQueue()
                            ps = [c.Process(target=f, args=(q,)) for _ in range(2)]
                            for p in ps: p.start()
                            for p in ps: p.join()
                            a, b, own = q.get(), q.get(), random.random()
                            print(a != b, a != own, b != own)""", "True True True"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void verdict_isKnown(String what, Verdict verdict, String program, Set<String> outcomes) throws Exception {
        for (String method : new String[] {"spawn", "forkserver"}) {
            for (Granularity grain : Granularity.values()) {
                String text = program.replace("METHOD", method);
                Exploration known = Explored.of(text, grain);
                assertEquals(verdict, known.verdict(), known.reason());
                if (!outcomes.isEmpty()) {
                    Set<String> expected = new java.util.TreeSet<>();
                    outcomes.forEach(outcome -> expected.add(outcome.replace("METHOD", method)));
                    assertEquals(expected, Explored.outcomes(known));
                }
            }
        }
    }

    static Stream<String> alike() {
        return Stream.of(
                two("def f(i, v): v.value += 1", "v = mp.Value('i', 0)", "v", "print(v.value)"),
                two(
                        "def f(i, v, l):\n    with l: v.value += 1",
                        "v = mp.RawValue('i', 0); l = mp.Lock()",
                        "v, l",
                        "print(v.value)"),
                two(
                        "def f(i, a, b):\n    with (a, b)[i], (b, a)[i]: pass",
                        "a, b = mp.Lock(), mp.Lock()",
                        "a, b",
                        "print()"),
                two("def f(i, q): q.put(i)", "q = mp.Queue(1)", "q", "print(q.get(), q.get())")
                        .replace("for p in ps: p.join()", "pass"),
                two(
                        "def f(i, e, q):\n    if i: e.set()\n    else: e.wait()\n    q.put(i)",
                        "e = mp.Event(); q = mp.SimpleQueue()",
                        "e, q",
                        "print(q.get())"),
                two("def f(i, b): b.wait(); print(i)", "b = mp.Barrier(2)", "b", "print('end')"),
                two("def f(i, d): d['n'] = d.get('n', 0) + 1", "m = mp.Manager(); d = m.dict()", "d", "print(d['n'])"));
    }

    /** Where a module only defines functions, a process that runs it anew does what a copy of its parent does. */
    @ParameterizedTest
    @MethodSource("alike")
    void spawned_hasTheSchedulesOfForked(String program) throws Exception {
        for (Granularity grain : Granularity.values()) {
            Exploration forked = Explored.of(IMPORTS + program.replace("METHOD", "fork"), grain);
            Exploration spawned = Explored.of(IMPORTS + program.replace("METHOD", "spawn"), grain);
            assertEquals(forked.verdict(), spawned.verdict(), spawned.reason());
            assertEquals(forked.states(), spawned.states());
            assertEquals(forked.schedules(), spawned.schedules());
            assertEquals(counts(forked), counts(spawned));
        }
    }

    private static Map<String, Long> counts(Exploration exploration) {
        return Explored.counts(exploration);
    }

    @Test
    void missingGuard_isToldInASentence() throws Exception {
        Exploration exploration = Explored.of(IMPORTS + """
                def f(): pass
                p = mp.get_context('spawn').Process(target=f); p.start(); p.join()""");
        assertEquals(
                "RuntimeError: An attempt has been made to start a new process before the current process has finished its"
                        + " bootstrapping phase in line 3, in the process SpawnProcess-1 (A)",
                exploration.reason());
    }

    /** Where a module makes classes, it may do nothing else that processes tell apart. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "print('import')",
                "lock = mp.Lock()",
                "def g(): return os.getpid()\npid = g()",
                "def g(): print(1)\ng()",
                "name = mp.current_process().name",
                "x = random.random()",
                "t = threading.Thread(target=print); t.start(); t.join()",
                "class D:\n    class E:\n        items = []",
            })
    void moduleThatMakesClassesAndMore_isUndecided(String more) throws Exception {
        Exploration exploration = Explored.of(IMPORTS + "class C: pass\n" + more + """

                def f(): pass
                if __name__ == '__main__':
                    p = mp.get_context('spawn').Process(target=f); p.start(); p.join()""");
        assertEquals(Verdict.UNDECIDED, exploration.verdict());
        assertTrue(exploration.reason().contains("class"), exploration.reason());
    }

    @Test
    void changedLibrary_isUndecided() throws Exception {
        Exploration exploration = Explored.of(IMPORTS + """
                import json
                def f(): pass
                if __name__ == '__main__':
                    json.dumps = print
                    p = mp.get_context('spawn').Process(target=f); p.start(); p.join()""");
        assertEquals(Verdict.UNDECIDED, exploration.verdict());
        assertTrue(exploration.reason().contains("what the library is made of"), exploration.reason());
    }

    @Test
    void witness_isPlayedAgain() throws Exception {
        Program program = Program.of(
                "program.py",
                IMPORTS
                        + two("def f(i, v): v.value += 1", "v = mp.Value('i', 0)", "v", "assert v.value == 2")
                                .replace("METHOD", "spawn"));
        Witness witness = new Explorer(program, Explored.LIMITS).explore().witness();
        String key = java.util.Objects.requireNonNull(witness).key();
        Replayed replayed = new Explorer(program, Explored.LIMITS).replay(ReplayKey.parse(key), false);
        assertEquals("", replayed.problem());
        assertTrue(replayed.fails());
    }
}
