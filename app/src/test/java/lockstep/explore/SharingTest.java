package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever two threads can touch is seen to be shared: each program comes to all the outcomes that its interleavings have.
 * One thread runs {@code a}, another one {@code b}; what is printed at the end is compared.
 */
class SharingTest {
    private static final String THREADS = """

            ts = [threading.Thread(target=f) for f in (a, b)]
            for t in ts: t.start()
            for t in ts: t.join()
            """;

    private static Arguments of(String what, String program, String end, String... outcomes) {
        return Arguments.of(what, "import threading\n" + program + THREADS + end, Set.of(outcomes));
    }

    static Stream<Arguments> programs() {
        return Stream.of(
                of("attributes by name", """
                        class O: pass
                        o = O(); o.x = 0
                        def a(): setattr(o, 'x', getattr(o, 'x') + 1)
                        b = a""", "print(o.x)", "1", "2"),
                of("attributes in __dict__", """
                        class O: pass
                        o = O(); o.x = 0
                        def a(): o.__dict__['x'] = o.__dict__['x'] + 1
                        b = a""", "print(o.x)", "1", "2"),
                of("globals()", """
                        x = 0
                        def a(): globals()['x'] = globals()['x'] + 1
                        b = a""", "print(x)", "1", "2"),
                of("a class attribute that an instance hides", """
                        class O: done = False
                        o = O(); r = []
                        def a(): r.append(o.done)
                        def b(): o.done = True""", "print(r)", "[False]", "[True]"),
                of("a class attribute as a counter", """
                        class C: n = 0
                        def a(): C.n += 1
                        b = a""", "print(C.n)", "1", "2"),
                of("a global name that is not there yet", """
                        r = []
                        def a():
                            try: r.append(ready)
                            except NameError: r.append('no')
                        def b():
                            global ready
                            ready = True""", "print(r)", "['no']", "[True]"),
                of("a global name that is deleted", """
                        x = 1; r = []
                        def a():
                            global x
                            del x
                        def b():
                            try: r.append(x)
                            except NameError: r.append('no')""", "print(r)", "['no']", "[1]"),
                of("a join of a shared list", """
                        l = []; r = []
                        def a(): l.append('x')
                        def b(): r.append(','.join(l))""", "print(r)", "['']", "['x']"),
                of("a list in a text", """
                        l = [[]]; r = []
                        def a(): l[0].append(1)
                        def b(): r.append(f'{l}')""", "print(r)", "['[[]]']", "['[[1]]']"),
                of("a list behind a percent sign", """
                        l = []; r = []
                        def a(): l.append(1)
                        def b(): r.append('%s' % (l,))""", "print(r)", "['[]']", "['[1]']"),
                of("lists compared in depth", """
                        l = [1]; m = [l]; n = [[2]]; r = []
                        def a(): l[0] = 2
                        def b(): r.append(m == n)""", "print(r)", "[False]", "[True]"),
                of("a dataclass compared", """
                        from dataclasses import dataclass
                        @dataclass
                        class P: x: int = 0
                        p = P(); q = P(); r = []
                        def a(): p.x = 1
                        def b(): r.append(p == q)""", "print(r)", "[False]", "[True]"),
                of("a dataclass shown", """
                        from dataclasses import dataclass
                        @dataclass
                        class P: x: int = 0
                        p = P(); r = []
                        def a(): p.x = 1
                        def b(): r.append(str(p))""", "print(r)", "['P(x=0)']", "['P(x=1)']"),
                of("the truth of a deque", """
                        from collections import deque
                        d = deque(); r = []
                        def a(): d.append(1)
                        def b(): r.append('full' if d else 'empty')""", "print(r)", "['full']", "['empty']"),
                of("an item of a deque", """
                        from collections import deque
                        d = deque(); r = []
                        def a(): d.append(1)
                        def b(): r.append(1 in d)""", "print(r)", "[True]", "[False]"),
                of("an item that a defaultdict makes", """
                        from collections import defaultdict
                        d = defaultdict(list); r = []
                        def a(): d['k']
                        def b(): r.append(len(d))""", "print(r)", "[0]", "[1]"),
                of("a Counter", """
                        from collections import Counter
                        d = Counter()
                        def a(): d['k'] += 1
                        b = a""", "print(d['k'])", "1", "2"),
                of("one iterator in two loops", """
                        it = iter([1, 2]); r = [0, 0]
                        def a():
                            for x in it: r[0] += x
                        def b():
                            for x in it: r[1] += x""", "print(r)", "[3, 0]", "[0, 3]", "[1, 2]", "[2, 1]"),
                of("a chain over a list", """
                        import itertools
                        l = [1]; e = itertools.chain(l, l); r = []
                        def a(): l[0] = 7
                        def b(): r.extend(e)""", "print(r)", "[1, 1]", "[7, 7]"),
                of("zip over a list", """
                        l = [1]; e = zip(l, 'x'); r = []
                        def a(): l[0] = 7
                        def b():
                            for p in e: r.append(p)""", "print(r)", "[(1, 'x')]", "[(7, 'x')]"),
                of("a view of a dict", """
                        d = {1: 1}; v = d.keys(); r = []
                        def a(): d[2] = 1
                        def b(): r.append(len(v))""", "print(r)", "[1]", "[2]"),
                of("spread arguments", """
                        l = []; r = []
                        def a(): l.append(*[1])
                        def b(): r.append(len(*[l]))""", "print(r)", "[0]", "[1]"),
                of("a slice and a deletion", """
                        l = [1, 2]; r = []
                        def a(): del l[0]
                        def b(): r.append(l[:])""", "print(r)", "[[2]]", "[[1, 2]]"),
                of("a partial of a method", """
                        import functools
                        l = []; r = []
                        a = functools.partial(l.append, 1)
                        def b(): r.append(len(l))""", "print(r)", "[0]", "[1]"),
                of("a method of a list as a thread", """
                        l = [2, 1]; r = []
                        a = l.sort
                        def b(): r.append(l[0])""", "print(r)", "[1]", "[2]"),
                of("print as a thread", """
                        import functools
                        a = functools.partial(print, 'a')
                        b = functools.partial(print, 'b')""", "", "a\nb", "b\na"),
                of("attrgetter", """
                        import operator
                        class O: pass
                        o = O(); o.x = 0; g = operator.attrgetter('x'); r = []
                        def a(): o.x = 1
                        def b(): r.append(g(o))""", "print(r)", "[0]", "[1]"),
                of("a deep copy", """
                        import copy
                        l = [[1]]; r = []
                        def a(): l[0].append(2)
                        def b(): r.append(copy.deepcopy(l))""", "print(r)", "[[[1]]]", "[[[1, 2]]]"),
                of("a default argument", """
                        r = []
                        class C:
                            def add(self, seen=[]):
                                seen.append(1)
                                return len(seen)
                        c = C()
                        def a(): r.append(c.add())
                        b = a""", "print(r)", "[1, 2]", "[2, 2]", "[2, 1]"),
                of("a variable of an outer function", """
                        def outer():
                            n = 0
                            def add():
                                nonlocal n
                                n += 1
                                return n
                            return add, lambda: n
                        a, get = outer()
                        b = a""", "print(get())", "1", "2"),
                of("a queue with something in it", """
                        import queue
                        q = queue.Queue(); q.put(1); q.put(2); r = {}
                        def a(): r['a'] = q.get()
                        def b(): r['b'] = q.get()""", "print(r['a'], r['b'])", "1 2", "2 1"),
                of("a set that grows", """
                        s = set()
                        def a():
                            s.add(1)
                            if len(s) == 2: print('both')
                        def b():
                            s.add(2)
                            if len(s) == 2: print('both')""", "", "both", "both\nboth"),
                of("attributes of each thread", """
                        l = threading.local(); r = []
                        def a():
                            l.x = 1
                            l.x += 1
                            r.append(l.x)
                        b = a""", "print(r)", "[2, 2]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void outcomes_areAllThatInterleavingsHave(String what, String program, Set<String> outcomes) throws Exception {
        Exploration exploration = Explored.of(program);
        assertEquals("", exploration.reason());
        assertEquals(outcomes, Explored.outcomes(exploration));
    }
}
