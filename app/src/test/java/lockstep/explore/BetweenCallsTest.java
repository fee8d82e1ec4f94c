package lockstep.explore;

import static lockstep.explore.Explored.TWO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Library code, and generators, in the middle of which another thread may come. */
class BetweenCallsTest {
    private static final String CACHED = """
            import functools
            calls = []; out = [0, 0]
            @functools.lru_cache(SIZE)
            def g(x):
                calls.append(x)
                return len(calls)
            def f(i): out[i] = g(1)""" + TWO;

    private static final String COPIED = """
            import copy
            d = {'a': [], 'b': []}; out = []
            def f(i):
                if i: d['a'].append(1); d['b'].append(2)
                else: out.append(copy.deepcopy(d))""" + TWO;

    private static Arguments of(String what, String program, String... outcomes) {
        return Arguments.of(what, "import threading\n" + program, Set.of(outcomes));
    }

    static Stream<Arguments> programs() {
        String told = "print(out, calls, g.cache_info().misses)";
        return Stream.of(
                of(
                        "a cache that two look into before one keeps its result",
                        CACHED.replace("SIZE", "None") + told,
                        "[1, 1] [1] 1",
                        "[1, 2] [1, 1] 2",
                        "[2, 1] [1, 1] 2",
                        "[2, 2] [1, 1] 2"),
                of(
                        "a small cache",
                        CACHED.replace("SIZE", "1") + told,
                        "[1, 1] [1] 1",
                        "[1, 2] [1, 1] 2",
                        "[2, 1] [1, 1] 2",
                        "[2, 2] [1, 1] 2"),
                of(
                        "a cache of what is made",
                        """
                        import functools
                        @functools.cache
                        def made(): return []
                        got = [0, 0]
                        def f(i): got[i] = made()""" + TWO + "print(got[0] is got[1], made() in (got[0], got[1]))",
                        "True True",
                        "False True"),
                of("a cache that is filled before", """
                        import functools
                        @functools.cache
                        def g(x): return x
                        g(1)
                        def f(i): assert g(1) == 1""" + TWO + "print(g.cache_info().hits)", "2"),
                of(
                        "a cache in which all is found, and which forgets the oldest later",
                        """
                        import functools
                        made = []
                        @functools.lru_cache(5)
                        def g(x): made.append(x)
                        for n in range(4): g(n)
                        def f(i):
                            g(2 * i)
                            g(2 * i + 1)""" + TWO + """

                        for n in range(4, 7): g(n)
                        made.clear()
                        g(1); g(3)
                        print(made)""",
                        "[1]",
                        "[3]",
                        "[]"),
                of(
                        "a cached property",
                        """
                        import functools
                        class C:
                            @functools.cached_property
                            def p(self): made.append(1); return len(made)
                        made = []; c = C(); out = [0, 0]
                        def f(i): out[i] = c.p""" + TWO + "print(out, made, c.p)",
                        "[1, 1] [1] 1",
                        "[1, 2] [1, 1] 1",
                        "[1, 2] [1, 1] 2",
                        "[2, 1] [1, 1] 1",
                        "[2, 1] [1, 1] 2",
                        "[2, 2] [1, 1] 2"),
                of(
                        "a deep copy of what is changed meanwhile",
                        COPIED + "print(*out)",
                        "{'a': [], 'b': []}",
                        "{'a': [1], 'b': []}",
                        "{'a': [], 'b': [2]}",
                        "{'a': [1], 'b': [2]}"),
                of("a deep copy of a list of numbers", """
                        import copy
                        numbers = [0, 0]
                        def f(i):
                            if i: numbers[0] = 1; numbers[1] = 1
                            else: print(copy.deepcopy(numbers))""" + TWO, "[0, 0]", "[0, 1]", "[1, 0]", "[1, 1]"),
                of("a deep copy of an object", """
                        import copy
                        class P: pass
                        p = P(); p.a = p.b = 0
                        def f(i):
                            if i: p.a = 1; p.b = 1
                            else:
                                made = copy.deepcopy(p)
                                print(made.a, made.b)""" + TWO, "0 0", "0 1", "1 0", "1 1"),
                of("a deep copy of a list of one's own", """
                        import collections, copy
                        class L(list): pass
                        numbers = L([0, 0])
                        def f(i):
                            if i: numbers[0] = 1; numbers[1] = 1
                            else: print(copy.deepcopy(numbers))""" + TWO, "[0, 0]", "[0, 1]", "[1, 0]", "[1, 1]"),
                of("the fields of a dataclass", """
                        import dataclasses
                        @dataclasses.dataclass
                        class P:
                            x: int = 0
                            y: int = 0
                        p = P()
                        def f(i):
                            if i: p.x = 1; p.y = 1
                            else: print(dataclasses.astuple(p))""" + TWO, "(0, 0)", "(0, 1)", "(1, 0)", "(1, 1)"),
                of("a generator behind a lock", """
                        def gen():
                            yield 1
                            yield 2
                        g = gen(); got = []; lock = threading.Lock()
                        def f(i):
                            with lock: mine = next(g)
                            got.append(mine)""" + TWO + "print(got)", "[1, 2]", "[2, 1]"),
                of(
                        "a generator that is at work",
                        """
                        def adding():
                            total = 0
                            while True: total += (yield total)
                        g = adding(); next(g); busy = []
                        def f(i):
                            try: g.send(i + 1)
                            except ValueError as e: busy.append(str(e))""" + TWO + "print(busy, g.send(0))",
                        "[] 3",
                        "['generator already executing'] 1",
                        "['generator already executing'] 2"),
                of("a generator that comes to its end", """
                        def one(): yield 1
                        g = one(); next(g)
                        def f(i):
                            try: print(next(g, 'end'))
                            except ValueError: print('busy')""" + TWO, "end\nend", "end\nbusy", "busy\nend"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void others_mayComeBetween(String what, String program, Set<String> outcomes) throws Exception {
        Exploration taken = Explored.takenAnew(program, Granularity.ACCESS);
        Exploration remembered = Explored.of(program, Granularity.ACCESS);
        assertEquals(Verdict.PROVED, remembered.verdict(), remembered.reason());
        assertEquals(outcomes, Explored.outcomes(remembered));
        assertEquals(taken.outcomes(), remembered.outcomes());
        assertEquals(taken.states(), remembered.states());
    }

    @Test
    void witness_isPlayedAgainOnRealThreads() throws Exception {
        for (String text : new String[] {
            CACHED.replace("SIZE", "None") + "assert calls == [1]", COPIED + "assert out[0]['a'] or not out[0]['b']"
        }) {
            Program program = Program.of("program.py", "import threading\n" + text);
            Witness witness = new Explorer(program, Explored.LIMITS).explore().witness();
            assertNotNull(witness);
            Replayed replayed = new Explorer(program, Explored.LIMITS).replay(ReplayKey.parse(witness.key()), true);
            assertEquals("", replayed.problem());
            assertNotNull(replayed.real());
            assertTrue(replayed.real().same(), replayed.real().toString());
        }
    }
}
