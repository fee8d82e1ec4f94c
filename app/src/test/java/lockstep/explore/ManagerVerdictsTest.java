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

/** Small programs of several processes with a manager whose verdicts are known. */
class ManagerVerdictsTest {
    private static final String TWO = """

            ps = [Process(target=f, args=(i,)) for i in range(2)]
            for p in ps: p.start()
            for p in ps: p.join()
            """;

    private static Arguments of(String what, Verdict verdict, String program, String... outcomes) {
        return Arguments.of(what, verdict, "from multiprocessing import *\n" + program, Set.of(outcomes));
    }

    static Stream<Arguments> programs() {
        return Stream.of(
                of("lost updates of a dict", Verdict.PROVED, """
                        d = Manager().dict(n=0)
                        def f(i): d['n'] += 1""" + TWO + "print(d)", "{'n': 1}", "{'n': 2}"),
                of("lost updates of a Value", Verdict.PROVED, """
                        v = Manager().Value('i', 0)
                        def f(i): v.value += 1""" + TWO + "print(v.value)", "1", "2"),
                of(
                        "lost updates of a Namespace",
                        Verdict.PROVED,
                        """
                        n = Manager().Namespace(x=0)
                        def f(i): n.x += 1""" + TWO + "print(n)",
                        "Namespace(x=1)",
                        "Namespace(x=2)"),
                of("updates under a lock", Verdict.PROVED, """
                        m = Manager(); d = m.dict(n=0); lock = m.Lock()
                        def f(i):
                            with lock: d['n'] += 1""" + TWO + "print(d['n'])", "2"),
                of("the order in a list", Verdict.PROVED, """
                        l = Manager().list()
                        def f(i): l.append(i)""" + TWO + "print(list(l))", "[0, 1]", "[1, 0]"),
                of("other keys", Verdict.PROVED, """
                        d = Manager().dict()
                        def f(i): d[i] = i""" + TWO + "print(sorted(d.items()))", "[(0, 0), (1, 1)]"),
                of("copies go in and out", Verdict.PROVED, """
                        m = Manager(); d = m.dict(); l = []
                        d['l'] = l
                        l.append(1)
                        d['l'].append(2)
                        d['in'] = m.list([3])
                        d['in'].append(4)
                        print(d['l'], list(d['in']))""", "[] [3, 4]"),
                of("two locks", Verdict.REFUTED, """
                        m = Manager(); a, b = m.Lock(), m.Lock()
                        def f(i):
                            one, other = (a, b) if i else (b, a)
                            with one:
                                with other: pass""" + TWO),
                of("a queue hands over at once", Verdict.PROVED, """
                        q = Manager().Queue()
                        def f(i): q.put(i); assert not q.empty()""" + TWO + "print(q.get(), q.get())", "0 1", "1 0"),
                of("a queue that is full", Verdict.PROVED, """
                        q = Manager().Queue(1)
                        def f(i): q.put(i)
                        ps = [Process(target=f, args=(i,)) for i in range(2)]
                        for p in ps: p.start()
                        print(sorted([q.get(), q.get()]))""", "[0, 1]"),
                of("a queue with work to be done", Verdict.PROVED, """
                        q = Manager().Queue(); v = Value('i', 0)
                        def f():
                            for _ in range(2): v.value += q.get(); q.task_done()
                        p = Process(target=f); p.start()
                        q.put(1); q.put(2); q.join()
                        print(v.value)
                        p.join()""", "3"),
                of("an event", Verdict.PROVED, """
                        m = Manager(); d = m.dict(); e = m.Event()
                        def f(i):
                            if i: d['x'] = 1; e.set()
                            else: e.wait(); assert d['x'] == 1""" + TWO),
                of("a condition", Verdict.PROVED, """
                        m = Manager(); l = m.list(); c = m.Condition()
                        def f(i):
                            with c:
                                if i: l.append(1); c.notify()
                                else:
                                    while not len(l): c.wait()""" + TWO),
                of(
                        "exceptions",
                        Verdict.PROVED,
                        """
                        m = Manager(); d = m.dict(); l = m.list(); lock = m.Lock()
                        for call in (lambda: d['x'], lambda: l[0], lambda: lock.release()):
                            try: call()
                            except Exception as e: print(repr(e))""",
                        "KeyError('x')\nIndexError('list index out of range')\nRuntimeError('release unlocked lock')"),
                of(
                        "the names of processes beside a manager",
                        Verdict.PROVED,
                        """
                        m = Manager(); l = m.list()
                        def f(i): l.append(current_process().name)""" + TWO + "print(sorted(l))",
                        "['Process-2', 'Process-3']"),
                of("the end of the program before a child", Verdict.REFUTED, """
                        m = Manager(); d = m.dict()
                        def f(): d['x'] = 1
                        Process(target=f).start()"""),
                of("what a pool's workers share", Verdict.PROVED, """
                        def f(d): d['n'] = d.get('n', 0) + 1
                        with Manager() as m, Pool(2) as p:
                            d = m.dict()
                            p.map(f, [d, d])
                            print(d['n'])""", "1", "2"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void verdict_isKnown(String what, Verdict verdict, String program, Set<String> outcomes) throws Exception {
        Exploration exploration = Explored.of(program);
        assertEquals(verdict, exploration.verdict(), exploration.reason());
        if (!outcomes.isEmpty()) {
            assertEquals(outcomes, Explored.outcomes(exploration));
        }
    }

    /** A child that writes after the program's end fails, one that is quicker does not. */
    @Test
    void endOfTheProgram_isAStep() throws Exception {
        Exploration exploration = Explored.of("""
                from multiprocessing import *
                m = Manager(); d = m.dict()
                def f(): d['x'] = 1
                Process(target=f).start()""");
        assertEquals(2, exploration.outcomes().size());
    }

    @Test
    void lostUpdate_isCountedAsThatOfAValueWithoutALock() throws Exception {
        Exploration exploration = Explored.of("""
                from multiprocessing import Process, Manager
                d = Manager().dict(n=0)
                def f(): d['n'] += 1
                a = Process(target=f); b = Process(target=f)
                a.start(); b.start(); a.join(); b.join()
                print(d['n'])""");
        assertEquals(Map.of("1\n", 9L, "2\n", 10L), Explored.counts(exploration));
        assertEquals(Set.of("d"), Set.copyOf(exploration.shared()));
    }

    static Stream<Arguments> undecided() {
        return Stream.of(
                of("a class of the program's", Verdict.UNDECIDED, """
                        from multiprocessing.managers import BaseManager
                        class C: pass
                        class M(BaseManager): pass
                        M.register('C', C)
                        with M() as m: m.C()""", "keeps as 'C'"),
                of("a pool in a manager", Verdict.UNDECIDED, "Manager().Pool(1)", "keeps as 'Pool'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("undecided")
    void verdict_isLeftOpenWithTheReason(String what, Verdict verdict, String program, Set<String> reason)
            throws Exception {
        Exploration exploration = Explored.of(program);
        assertEquals(verdict, exploration.verdict());
        assertTrue(exploration.reason().contains(reason.iterator().next()), exploration.reason());
    }
}
