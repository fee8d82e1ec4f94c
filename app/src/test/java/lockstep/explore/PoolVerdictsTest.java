package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Small programs with pools of processes whose verdicts are known. */
class PoolVerdictsTest {
    private static Arguments of(String what, Verdict verdict, String program, String... outcomes) {
        String imports = """
                from multiprocessing import *
                from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, as_completed, wait
                """;
        return Arguments.of(what, verdict, imports + program, Set.of(outcomes));
    }

    static Stream<Arguments> programs() {
        return Stream.of(
                of("results of an executor", Verdict.PROVED, """
                        def f(x): return x * x
                        with ProcessPoolExecutor(2) as ex: print(list(ex.map(f, [1, 2])))""", "[1, 4]"),
                of("results of a pool", Verdict.PROVED, """
                        def f(x): return x * x
                        with Pool(2) as p: print(p.map(f, [1, 2]), p.starmap(pow, [(2, 3)]), p.apply(f, (3,)))""", "[1, 4] [8] 9"),
                of("what each worker has for itself", Verdict.PROVED, """
                        n = 0
                        def f(x):
                            global n
                            n += 1
                            return n
                        with Pool(2) as p: print(p.map(f, [1, 2, 3]), n)""", "[1, 2, 3] 0", "[1, 2, 1] 0", "[1, 1, 2] 0"),
                of("what workers begin with", Verdict.PROVED, """
                        n = 1
                        def f(x): return n + x
                        ex = ProcessPoolExecutor(1)
                        n = 2
                        a = ex.submit(f, 0)
                        n = 3
                        print(a.result(), ex.submit(f, 0).result())""", "2 2"),
                of("an initializer", Verdict.PROVED, """
                        def begin(x): global n; n = x
                        def f(x): return n + x
                        with Pool(2, begin, (5,)) as p: print(p.map(f, [1, 2]))""", "[6, 7]"),
                of("lost updates", Verdict.PROVED, """
                        v = Value('i', 0)
                        def f(x): v.value += 1
                        with Pool(2) as p: p.map(f, [1, 2])
                        print(v.value)""", "1", "2"),
                of("the order of getting done", Verdict.PROVED, """
                        def f(x): return x
                        with ProcessPoolExecutor(2) as ex:
                            for done in as_completed([ex.submit(f, 1), ex.submit(f, 2)]): print(done.result())""", "1\n2", "2\n1"),
                of("the order of getting done by one worker", Verdict.PROVED, """
                        def f(x): return x
                        with Pool(1) as p: print(list(p.imap_unordered(f, [1, 2])), list(p.imap(f, [1, 2])))""", "[1, 2] [1, 2]"),
                of("the first that is done", Verdict.PROVED, """
                        def f(x): return x
                        with ProcessPoolExecutor(2) as ex:
                            done, rest = wait([ex.submit(f, 1), ex.submit(f, 2)], return_when=FIRST_COMPLETED)
                            print(sorted(one.result() for one in done))""", "[1]", "[2]", "[1, 2]"),
                of("whether it is done", Verdict.PROVED, """
                        def f(x): return x
                        with ProcessPoolExecutor(1) as ex: print(ex.submit(f, 1).done())""", "True", "False"),
                of(
                        "a callback comes before the result of a pool",
                        Verdict.PROVED,
                        """
                        def f(x): return x
                        got = []
                        with Pool(2) as p:
                            rs = [p.apply_async(f, (i,), callback=got.append) for i in range(2)]
                            print([r.get() for r in rs], got)""",
                        "[0, 1] [0, 1]",
                        "[0, 1] [1, 0]"),
                of("a callback may come behind the result of a future", Verdict.PROVED, """
                        def f(x): return x
                        got = []
                        with ProcessPoolExecutor(1) as ex:
                            a = ex.submit(f, 1)
                            a.add_done_callback(lambda done: got.append(done.result()))
                            print(a.result(), got)
                        print(got)""", "1 []\n[1]", "1 [1]\n[1]"),
                of("a callback that waits for its own pool", Verdict.REFUTED, """
                        def f(x): return x
                        ex = ProcessPoolExecutor(1)
                        def more(done): ex.submit(f, 2).result()
                        a = ex.submit(f, 1)
                        a.add_done_callback(more)
                        a.exception()"""),
                of(
                        "exceptions of tasks",
                        Verdict.PROVED,
                        """
                        def f(x): return 1 // x
                        with Pool(2) as p:
                            try: p.map(f, [1, 0])
                            except ZeroDivisionError as e: print(e)
                        with ProcessPoolExecutor(1) as ex: print(repr(ex.submit(f, 0).exception()))""",
                        "integer division or modulo by zero\nZeroDivisionError('integer division or modulo by zero')"),
                of("an exception that nobody asks for", Verdict.PROVED, """
                        def f(x): return 1 // x
                        with ProcessPoolExecutor(2) as ex: ex.submit(f, 0); ex.submit(f, 1)
                        print('done')""", "done"),
                of("an exception that ends the program", Verdict.REFUTED, """
                        def f(x): return 1 // x
                        with Pool(2) as p: p.map(f, [1, 0])"""),
                of("what cannot be sent", Verdict.PROVED, """
                        def f(x): return lambda: x
                        with ProcessPoolExecutor(1) as ex:
                            for call in (f, lambda x: x):
                                try: ex.submit(call, 1).result()
                                except Exception as e: print('lambda' in str(e))""", "True\nTrue"),
                of("an argument that is changed behind the call", Verdict.PROVED, """
                        def f(box): return box
                        box = [0]
                        with ProcessPoolExecutor(1) as ex:
                            a = ex.submit(f, box)
                            box.append(1)
                            print(a.result())""", "[0]", "[0, 1]"),
                of("an object's attribute that is changed behind the call", Verdict.PROVED, """
                        class Box: n = 0
                        def f(boxes): return boxes[0].n
                        box = Box(); box.n = 1
                        with Pool(1) as p:
                            a = p.apply_async(f, ([box],))
                            box.n = 2
                            print(a.get())""", "1", "2"),
                of("a pool that is ended in its work", Verdict.PROVED, """
                        v = Value('i', 0)
                        def f(x): v.value = x
                        with Pool(1) as p: p.apply_async(f, (1,))
                        print(v.value)""", "0", "1"),
                of("a pool that is closed and joined", Verdict.PROVED, """
                        v = Value('i', 0)
                        def f(x): v.value = x
                        p = Pool(1); p.apply_async(f, (1,)); p.close(); p.join()
                        print(v.value)""", "1"),
                of("an executor that the program's end waits for", Verdict.PROVED, """
                        def f(x): print(x)
                        ProcessPoolExecutor(1).submit(f, 1)""", "1"),
                of("a result that comes too late", Verdict.PROVED, """
                        def f(x): return x
                        with Pool(1) as p:
                            a = p.apply_async(f, (1,))
                            try: print(a.get(timeout=1))
                            except TimeoutError: print('late', a.get())""", "1", "late 1"),
                of("tasks that wait for each other", Verdict.REFUTED, """
                        b = Barrier(2)
                        def f(x): b.wait()
                        ex = ProcessPoolExecutor(1)
                        wait([ex.submit(f, 1), ex.submit(f, 2)])"""),
                of("two pools", Verdict.PROVED, """
                        def f(x): return x + 1
                        with Pool(1) as p, ProcessPoolExecutor(1) as ex: print(ex.submit(f, p.apply(f, (1,))).result())""", "3"),
                of("chunks", Verdict.PROVED, """
                        def f(x, y): return x + y
                        with ProcessPoolExecutor(2) as ex: print(list(ex.map(f, [1, 2, 3], [1, 1, 1], chunksize=2)))
                        with Pool(1) as p: print(list(p.imap(abs, [-1, -2, -3], 2)))""", "[2, 3, 4]\n[1, 2, 3]"),
                of("a builtin as a task", Verdict.PROVED, """
                        with Pool(2) as p: p.map(print, [1, 2])""", "1\n2", "2\n1"),
                of("a builtin as what a process does", Verdict.PROVED, """
                        q = SimpleQueue()
                        p = Process(target=q.put, args=(1,)); p.start()
                        print(q.empty())""", "True", "False"));
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
                of("a worker that ends itself", Verdict.UNDECIDED, """
                        def f(x): raise SystemExit(x)
                        Pool(1).apply(f, (1,))""", "by SystemExit"),
                of("an initializer that fails", Verdict.UNDECIDED, """
                        def begin(): 1 / 0
                        ProcessPoolExecutor(1, initializer=begin).submit(print)""", "the initializer of a pool fails"),
                of("workers that are replaced", Verdict.UNDECIDED, """
                        Pool(1, maxtasksperchild=1)""", "maxtasksperchild"),
                of("whether a task runs", Verdict.UNDECIDED, """
                        ProcessPoolExecutor(1).submit(abs, 1).running()""", "is running"),
                of("a task that is cancelled on its way", Verdict.UNDECIDED, """
                        ex = ProcessPoolExecutor(1)
                        ex.submit(abs, 1); ex.submit(abs, 1).cancel()""", "on its way"),
                of("a pool in the hands of its workers", Verdict.UNDECIDED, """
                        def f(x): return ex.submit(abs, 1).result()
                        ex = ProcessPoolExecutor(1)
                        ex.submit(f, 1).result()""", "did not make it"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("undecided")
    void verdict_isLeftOpenWithTheReason(String what, Verdict verdict, String program, Set<String> reason)
            throws Exception {
        Exploration exploration = Explored.of(program);
        assertEquals(verdict, exploration.verdict());
        assertTrue(exploration.reason().contains(reason.iterator().next()), exploration.reason());
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "2, 1", "2, 3", "3, 2"})
    void schedules_areThoseOfWorkersThatTakeAndAnswer(int workers, int tasks) throws Exception {
        Exploration exploration = Explored.of("""
                from multiprocessing import Pool
                def f(x): return x
                with Pool(%d) as p: p.map(f, range(%d))""".formatted(workers, tasks));
        int[] idle = new int[workers];
        assertEquals(new Enumeration(tasks).count(0, 0, 0, idle), exploration.schedules());
    }

    /** Counts the schedules of a map: the program puts all tasks, waits for all answers, ends the pool, waits for its end. */
    private static final class Enumeration {
        private static final int ENDED = 2;

        private final int tasks;
        private final Map<String, BigInteger> known = new HashMap<>();

        Enumeration(int tasks) {
            this.tasks = tasks;
        }

        /** @param workers 0: waits for a task; 1: has one */
        BigInteger count(int main, int taken, int answered, int[] workers) {
            String key = main + " " + taken + " " + answered + Arrays.toString(workers);
            BigInteger sum = known.get(key);
            if (sum == null) {
                sum = main == 0 || (main == 1 && answered == tasks) || main == 2
                        ? count(main + 1, taken, answered, workers)
                        : BigInteger.ZERO;
                if (main == 3 && Arrays.stream(workers).allMatch(worker -> worker == ENDED)) {
                    sum = BigInteger.ONE;
                }
                for (int i = 0; i < workers.length; i++) {
                    int[] after = workers.clone();
                    after[i] = workers[i] == 1 ? 0 : taken < tasks ? 1 : ENDED;
                    boolean works = workers[i] == 1 || (workers[i] == 0 && main > 0 && (taken < tasks || main == 3));
                    if (works) {
                        sum = sum.add(count(main, taken + (after[i] == 1 ? 1 : 0), answered + workers[i], after));
                    }
                }
                known.put(key, sum);
            }
            return sum;
        }
    }

    @Test
    void witness_namesThePool() throws Exception {
        Exploration exploration = Explored.of("""
                from multiprocessing import Pool, Value
                v = Value('i', 0)
                def f(x): v.value += x
                with Pool(2) as pool: pool.map(f, [1, 1])
                assert v.value == 2""");
        assertEquals(Verdict.REFUTED, exploration.verdict());
        assertTrue(exploration.shared().contains("pool"), exploration.shared().toString());
        String texts = String.join(
                "; ",
                exploration.witness().trace().stream().map(TraceStep::text).toList());
        assertTrue(texts.contains("looks for a task"), texts);
        assertTrue(texts.contains("hands in its result"), texts);
    }
}
