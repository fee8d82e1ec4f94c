package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small programs of several processes whose verdicts are known. */
class ProcessVerdictsTest {
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
                of("a memory of its own", Verdict.PROVED, """
                        n = 0; box = []; shared = {'box': box}
                        class C: items = []
                        def f(i):
                            global n
                            n += 1
                            box.append(i)
                            C.items.append(i)
                            assert n == 1 and shared['box'] is box and len(box) == len(C.items) == 1""" + TWO + """
                        print(n, box, C.items)""", "0 [] []"),
                of("what a copy begins with", Verdict.PROVED, """
                        n = 0; v = Value('i', 0)
                        def f():
                            with v.get_lock(): v.value += n
                        ps = []
                        for n in (1, 2):
                            p = Process(target=f); p.start(); ps.append(p)
                        n = 5
                        for p in ps: p.join()
                        print(v.value, n)""", "3 5"),
                of("lost updates", Verdict.PROVED, """
                        v = Value('i', 0)
                        def f(i): v.value += 1""" + TWO + "print(v.value)", "1", "2"),
                of("the value's lock", Verdict.PROVED, """
                        v = Value('i', 0)
                        def f(i):
                            with v.get_lock(): v.value += 1""" + TWO + "print(v.value)", "2"),
                of("a value without a lock", Verdict.PROVED, """
                        v = Value('i', 0, lock=False)
                        def f(i): v.value += 1""" + TWO + "print(v.value)", "1", "2"),
                of("items of an array", Verdict.PROVED, """
                        a = Array('i', 2)
                        def f(i): a[i] += i + 1""" + TWO + "print(a[:])", "[1, 2]"),
                of("two locks", Verdict.REFUTED, """
                        a, b = Lock(), Lock()
                        def f(i):
                            one, other = (a, b) if i else (b, a)
                            with one:
                                with other: pass""" + TWO),
                of("two locks in order", Verdict.PROVED, """
                        a, b = Lock(), Lock()
                        def f(i):
                            with a:
                                with b: pass""" + TWO),
                of("an exception in a child", Verdict.REFUTED, """
                        def f(i): assert i == 0""" + TWO),
                of("exit codes", Verdict.PROVED, """
                        import sys
                        def f(i): sys.exit(i)""" + TWO + "print([p.exitcode for p in ps])", "[0, 1]"),
                of("a queue", Verdict.PROVED, """
                        q = Queue()
                        def f(i): q.put([i])""" + TWO + "print(sorted([q.get(), q.get()]))", "[[0], [1]]"),
                of("a queue that is asked too soon", Verdict.PROVED, """
                        import queue
                        q = Queue()
                        q.put(1)
                        try: print(q.get_nowait())
                        except queue.Empty: print('empty')""", "1", "empty"),
                of("puts in an order", Verdict.PROVED, """
                        q = Queue(); done = Event()
                        def f(i):
                            if i: done.wait()
                            q.put(i)
                            done.set()""" + TWO + "print(q.get(), q.get())", "0 1", "1 0"),
                of("a copy of what is put", Verdict.PROVED, """
                        q = SimpleQueue(); box = [0]
                        def f(i): q.put(box); box.append(i)
                        p = Process(target=f, args=(1,)); p.start()
                        got = q.get(); got.append(2)
                        p.join()
                        print(box, got)""", "[0] [0, 2]"),
                of("a full queue that is joined before it is emptied", Verdict.REFUTED, """
                        q = Queue(1)
                        def f(i): q.put(i)""" + TWO),
                of("both ends of a pipe", Verdict.PROVED, """
                        here, there = Pipe()
                        def f(i): there.send(there.recv() + 1)
                        p = Process(target=f, args=(0,)); p.start()
                        here.send(1)
                        print(here.recv())
                        p.join()""", "2"),
                of("the end of a pipe", Verdict.PROVED, """
                        here, there = Pipe(False)
                        def f(i): there.send(i)
                        p = Process(target=f, args=(0,)); p.start()
                        there.close()
                        print(here.recv())
                        try: here.recv()
                        except EOFError: print('end')
                        p.join()""", "0\nend"),
                of("an event", Verdict.PROVED, """
                        v = Value('i', 0, lock=False); e = Event()
                        def f(i):
                            if i: v.value = 1; e.set()
                            else: e.wait(); assert v.value == 1""" + TWO),
                of("a condition", Verdict.PROVED, """
                        v = Value('i', 0, lock=False); c = Condition()
                        def f(i):
                            with c:
                                if i: v.value = 1; c.notify()
                                else:
                                    while v.value == 0: c.wait()""" + TWO),
                of("a condition without a look", Verdict.REFUTED, """
                        c = Condition()
                        def f(i):
                            with c:
                                if i: c.notify()
                                else: c.wait()""" + TWO),
                of("a barrier", Verdict.PROVED, """
                        v = Value('i', 0); b = Barrier(2)
                        def f(i):
                            with v.get_lock(): v.value += 1
                            b.wait()
                            assert v.value == 2""" + TWO),
                of("a semaphore", Verdict.PROVED, """
                        v = Value('i', 0); s = Semaphore(1)
                        def f(i):
                            with s: v.value += 1""" + TWO + "print(v.value)", "2"),
                of("a queue that counts", Verdict.PROVED, """
                        q = JoinableQueue(); v = Value('i', 0)
                        def f():
                            for _ in range(2):
                                v.value += q.get(); q.task_done()
                        p = Process(target=f); p.start()
                        q.put(1); q.put(2); q.join()
                        print(v.value)
                        p.join()""", "3"),
                of("a process that is ended", Verdict.PROVED, """
                        v = Value('i', 0)
                        def f():
                            v.value = 1
                            v.value = 2
                        p = Process(target=f); p.start(); p.terminate(); p.join()
                        print(v.value, p.exitcode)""", "0 -15", "1 -15", "2 -15", "2 0"),
                of("a lock whose holder is ended", Verdict.REFUTED, """
                        lock = Lock()
                        def f():
                            with lock: pass
                        p = Process(target=f); p.start(); p.terminate(); p.join()
                        with lock: pass"""),
                of("a daemon", Verdict.PROVED, """
                        v = Value('i', 0)
                        def f():
                            while True: v.value = 1
                        Process(target=f, daemon=True).start()
                        print(v.value)""", "0", "1"),
                of("how far a process is", Verdict.PROVED, """
                        def f(): pass
                        p = Process(target=f); p.start()
                        print(p.exitcode)
                        p.join()""", "None", "0"),
                of(
                        "what the library keeps",
                        Verdict.PROVED,
                        """
                        import collections, dataclasses, enum, functools, os, random
                        P = collections.namedtuple('P', 'x y')
                        class Color(enum.Enum): RED = 1
                        @dataclasses.dataclass
                        class D: items: list
                        d = D([]); calls = []; q = SimpleQueue(); more = (i for i in range(9)); next(more)
                        @functools.lru_cache(None)
                        def square(n): calls.append(n); return n * n
                        square(2); random.seed(5)
                        def f():
                            d.items.append(square(2) + square(3))
                            os.environ['X'] = 'child'
                            q.put((d, calls, Color.RED is Color(1), next(more), parent_process().name))
                        p = Process(target=f); p.start(); p.join()
                        print(q.get(), d, calls, next(more), os.environ.get('X'))""",
                        "(D(items=[13]), [2, 3], True, 1, 'MainProcess') D(items=[]) [2] 1 None"),
                of("what the library compares by identity", Verdict.PROVED, """
                        import dataclasses
                        def f(): print(dataclasses.make_dataclass('P', ['x'])(1))
                        p = Process(target=f); p.start(); p.join()""", "P(x=1)"),
                of("a process of a process", Verdict.PROVED, """
                        v = Value('i', 0)
                        def g(): v.value += 1
                        def f(i):
                            p = Process(target=g); p.start(); p.join()""" + TWO + "print(v.value)", "1", "2"),
                of("threads in a process", Verdict.PROVED, """
                        import threading
                        q = SimpleQueue(); n = 0
                        def g():
                            global n
                            n += 1
                        def f():
                            ts = [threading.Thread(target=g) for _ in range(2)]
                            for t in ts: t.start()
                            for t in ts: t.join()
                            q.put(n)
                        p = Process(target=f); p.start(); p.join()
                        print(q.get(), n)""", "1 0", "2 0"));
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

    static Stream<Arguments> undecided() {
        return Stream.of(
                of("a signal that a process handles", Verdict.UNDECIDED, """
                        import signal
                        def f():
                            signal.signal(signal.SIGTERM, lambda number, frame: None)
                        p = Process(target=f); p.start(); p.terminate(); p.join()""", "a signal that it handles"),
                of("an interrupt", Verdict.UNDECIDED, """
                        import os, signal
                        def f(): pass
                        p = Process(target=f); p.start(); os.kill(p.pid, signal.SIGINT); p.join()""", "a signal that it handles"),
                of("a process beside threads", Verdict.UNDECIDED, """
                        import threading
                        lock = threading.Lock()
                        def f():
                            with lock: pass
                        threading.Thread(target=f).start()
                        Process(target=f).start()""", "while other threads run"),
                of("a class that keeps something, and no name", Verdict.UNDECIDED, """
                        def make():
                            class C: items = []
                            return C()
                        c = make()
                        Process(target=print).start()""", "the class C"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("undecided")
    void verdict_isLeftOpenWithTheReason(String what, Verdict verdict, String program, Set<String> reason)
            throws Exception {
        Exploration exploration = Explored.of(program);
        assertEquals(verdict, exploration.verdict());
        assertTrue(exploration.reason().contains(reason.iterator().next()), exploration.reason());
    }

    /** The same program with threads, and a value that is an object's. */
    @Test
    void counts_areThoseOfThreads() throws Exception {
        String work = """

                def f(i):
                    v.value += 1
                    with lock: w.value += 1
                    v.value += w.value
                ts = [make(target=f, args=(i,)) for i in range(2)]
                for t in ts: t.start()
                for t in ts: t.join()
                print(v.value, w.value)
                """;
        Exploration threads = Explored.of("""
                from threading import Thread as make, Lock
                class V: value = 0
                v = V(); w = V(); lock = Lock()""" + work);
        Exploration processes = Explored.of("""
                from multiprocessing import Process as make, Lock, Value
                v = Value('i', 0); w = Value('i', 0); lock = Lock()""" + work);
        assertEquals(Explored.counts(threads), Explored.counts(processes));
        assertEquals(threads.states(), processes.states());
        assertEquals(threads.steps(), processes.steps());
    }

    @Test
    void lostUpdate_isCounted() throws Exception {
        Exploration exploration = Explored.of("""
                from multiprocessing import Process, Value
                v = Value('i', 0)
                def f(): v.value += 1
                a = Process(target=f); b = Process(target=f)
                a.start(); b.start(); a.join(); b.join()
                print(v.value)""");
        assertEquals(Map.of("1\n", 9L, "2\n", 10L), Explored.counts(exploration));
        assertEquals(List.of(), exploration.races());
    }

    @Test
    void witness_namesProcessesAndWhatTheyShare() throws Exception {
        Exploration exploration = Explored.of("""
                from multiprocessing import Process, Value, Lock
                v = Value('i', 0); lock = Lock()
                def f():
                    n = v.value
                    with lock: v.value = n + 1
                a = Process(target=f, name='one'); b = Process(target=f)
                a.start(); b.start(); a.join(); b.join()
                assert v.value == 2""");
        Witness witness = exploration.witness();
        assertEquals(Verdict.REFUTED, exploration.verdict());
        assertEquals(TodaysGil.BREAKS, exploration.gil());
        String texts =
                String.join("; ", witness.trace().stream().map(TraceStep::text).toList());
        assertTrue(texts.contains("reads v.value: 0"), texts);
        assertTrue(texts.contains("takes lock"), texts);
        assertTrue(texts.contains("v.value = 1"), texts);
        Exploration child = Explored.of("""
                from multiprocessing import Process
                def f(): 1 / 0
                Process(target=f, name='one').start()""");
        assertTrue(
                child.witness().end().contains("in the process one (A)"),
                child.witness().end());
    }

    @Test
    void witness_canBePlayedAgain() throws Exception {
        Program program = Program.of("program.py", """
                from multiprocessing import Process, Value
                v = Value('i', 0)
                def f(): v.value += 1
                a = Process(target=f); b = Process(target=f)
                a.start(); b.start(); a.join(); b.join()
                assert v.value == 2""");
        Witness witness =
                new Explorer(program, ExploreLimits.standard()).explore().witness();
        Replayed replayed =
                new Explorer(program, ExploreLimits.standard()).replay(ReplayKey.parse(witness.key()), false);
        assertTrue(replayed.fails(), replayed.problem());
        assertEquals(witness.end(), replayed.end());
        assertTrue(new Explorer(program, ExploreLimits.standard())
                .replay(ReplayKey.parse(witness.key()), true)
                .real()
                .problem()
                .contains("real threads"));
    }
}
