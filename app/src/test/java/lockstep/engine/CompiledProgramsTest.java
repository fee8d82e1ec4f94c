package lockstep.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.stream.Stream;
import lockstep.engine.interpreter.Compilation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs print the same, tracebacks included, whether they are compiled as soon as can be or never. */
class CompiledProgramsTest {
    private static final Duration HANG = Duration.ofSeconds(60);

    /** A program. */
    enum Case {
        OVERFLOW_TO_BIG_INTS("""
                def f(n):
                    x = 1
                    for i in range(n):
                        x = x * 3 + i
                    return x
                for n in (5, 5, 5, 80, 5, 80):
                    print(f(n))
                print(2 ** 62 + sum([2 ** 62] * 4) - (1 << 70))
                """),
        TYPE_CHANGES_IN_THE_LOOP("""
                def f(items):
                    total = 0
                    for item in items:
                        total = total + item
                    return total
                print(f([1] * 20), f([1] * 20), f([1] * 9 + [0.5] * 9), f([True, 2, 2.5]), f(range(30)))
                try:
                    f([1] * 10 + ['x'])
                except TypeError as e:
                    print(e)
                """),
        EXCEPTION_IN_A_LOOP("""
                def divide(a, b):
                    return a // b
                def f(n):
                    seen = []
                    for i in range(n):
                        try:
                            seen.append(divide(10, i % 3))
                        except ZeroDivisionError as e:
                            seen.append(str(e))
                        finally:
                            seen.append(i)
                    return seen
                for n in range(4, 12):
                    print(f(n))
                def fails(n):
                    for i in range(n):
                        divide(i, i - n + 1)
                for n in (3, 3, 3, 40):
                    try:
                        fails(n)
                    except ZeroDivisionError as e:
                        print('caught', e, e.__context__)
                fails(50)
                """),
        BREAK_ELSE_AND_CONTINUE("""
                def f(n, stop):
                    found = None
                    for i in range(n):
                        if i % 2:
                            continue
                        if i == stop:
                            found = i
                            break
                    else:
                        found = 'none'
                    k = 0
                    while k < n:
                        k += 3
                        if k > 50:
                            break
                    else:
                        k = -k
                    return found, k, i
                for k in range(12):
                    print(f(20, k), f(40 + k, 30), f(60, 99))
                """),
        NESTED_FUNCTIONS_AND_CELLS("""
                def counter():
                    count = 0
                    def step(by=1):
                        nonlocal count
                        count += by
                        return count
                    return step
                s = counter()
                print([s() for _ in range(30)], [s(k) for k in range(10)])
                def outer(n):
                    return [(lambda k: k * n)(k) for k in range(n)]
                print(outer(12), outer(5))
                """),
        RECURSION_LIMIT("""
                def down(n):
                    return 0 if n == 0 else 1 + down(n - 1)
                for n in (5, 50, 500, 900):
                    print(down(n))
                depth = 0
                def endless():
                    global depth
                    depth += 1
                    return endless()
                for k in range(3):
                    depth = 0
                    try:
                        endless()
                    except RecursionError as e:
                        print(e, depth)
                import sys
                sys.setrecursionlimit(20000)
                print(down(12000))
                """),
        ATTRIBUTES_AND_CLASSES("""
                class P:
                    scale = 2
                    def __init__(self, x):
                        self.x = x
                    def get(self):
                        return self.x * self.scale
                    @property
                    def double(self):
                        return self.x * 2
                    def __add__(self, other):
                        return P(self.x + other.x)
                    def __lt__(self, other):
                        return self.x < other.x
                class Q(P):
                    def get(self):
                        return -self.x
                def f(items):
                    total = P(0)
                    for item in items:
                        item.x += 1
                        item.extra = item.get() + item.double
                        total = total + item
                    return total.x, [i.extra for i in items], min(items) is items[0]
                for k in range(6):
                    print(f([P(i) for i in range(k + 3)]))
                print(f([Q(5), P(7), Q(1)]))
                P.scale = 10
                P.get = lambda self: 99
                print(f([P(1), Q(2), P(3)]))
                try:
                    f([P(1), 5])
                except AttributeError as e:
                    print(e)
                """),
        UNBOUND_NAMES("""
                def f(n):
                    for i in range(n):
                        if i > 30:
                            late = i
                    return late
                print(f(40), f(40))
                def g(n):
                    for i in range(n):
                        if i == 25:
                            print(nothing)
                try:
                    f(10)
                except UnboundLocalError as e:
                    print(e)
                g(40)
                """),
        FLOATS("""
                def f(n):
                    a, b = 0.0, 1.5
                    for i in range(n):
                        a, b = b - a / 3, a * b + i % 3 - b ** 2 * 0.1
                        if a != a or a > 1e6:
                            break
                    return a, b, -a, a // 1, n / 7, 7 // 2, -7 // 2, -7 % 3, 2 ** 0.5
                for n in (1, 3, 9, 27):
                    print(f(n))
                def swap(n):
                    a, b, c = 1, 2.5, 'c'
                    for i in range(n):
                        a, b, c = c, a, b
                        a, b = b, a
                    return a, b, c
                print([swap(n) for n in range(20)])
                def g(x, y):
                    return x < y, x <= y, x > y, x >= y, x == y, x != y
                nan = float('nan')
                for _ in range(5):
                    print(g(nan, 1.0), g(1.0, 2.0), g(2, 2.0), g(3, 2))
                """),
        CONTAINERS("""
                def f(n):
                    d, s, l, t = {}, set(), [], ()
                    for i in range(n):
                        d[i % 5] = d.get(i % 5, 0) + 1
                        s.add(i % 7)
                        l.append((i, str(i)))
                        l[-1], x = (i, 'x'), l[-1]
                        first, second = x
                        t = t + (first,) if i % 4 == 0 else t
                    del l[0]
                    return d, sorted(s), l[2:5], t[-1], 3 in d, 9 not in s, f'{n:>4}|{second!r}'
                for n in range(8, 20):
                    print(f(n))
                def g(items, k):
                    return items[k]
                for k in (0, 1, 2, 3, -1, 7):
                    try:
                        print(g([1, 2, 3, 4], k))
                    except IndexError as e:
                        print(e)
                print(g('abc', 1), g((5, 6), -1), g({1: 'y'}, 1))
                """),
        CONTEXT_MANAGERS_AND_GENERATORS("""
                import threading
                lock = threading.Lock()
                def numbers(n):
                    for i in range(n):
                        yield i
                def f(n):
                    total = 0
                    for i in numbers(n):
                        with lock:
                            total += i
                        if total > 100:
                            raise KeyError(total)
                    return total
                for n in range(3, 14):
                    print(f(n), lock.locked())
                try:
                    f(40)
                except KeyError as e:
                    print('key', e, lock.locked())
                f(50)
                """),
        GENERATORS_SENT_AND_THROWN_INTO("""
                def running():
                    total, count = 0, 0
                    while True:
                        try:
                            got = yield total
                        except KeyError as e:
                            total = -total
                            print('thrown', e)
                            continue
                        finally:
                            count += 1
                        if got is None:
                            return total, count
                        total += got
                for turn in range(5):
                    g = running()
                    next(g)
                    print([g.send(k) for k in range(turn * 7)], g.throw(KeyError('k')), g.send(1.5), g.send(2 ** 70))
                    try:
                        g.send(None)
                    except StopIteration as e:
                        print(e.value)
                g = running()
                next(g)
                [g.send(k) for k in range(20)]
                g.close()
                try:
                    g.send(1)
                except StopIteration as e:
                    print('closed', e.value)
                g = running()
                next(g)
                g.throw(ValueError('out'))
                """),
        GENERATORS_THROUGH_EACH_OTHER("""
                def count(n, step):
                    k = 0
                    while k < n:
                        yield k
                        k += step
                def odd(numbers):
                    for n in numbers:
                        if n % 2:
                            yield n * n
                def both(n):
                    got = yield from count(n, 1)
                    yield 'between', got
                    for x in odd(count(n, 3)):
                        yield x
                    yield from odd(range(n))
                def tree(depth):
                    if depth:
                        yield from tree(depth - 1)
                        yield depth
                        yield from tree(depth - 1)
                for n in (3, 20, 4, 40):
                    print(list(both(n)), sum(x * 2 for x in count(n, 2)), max(x % 7 for x in range(n)))
                print(list(tree(5)), [a + b for a, b in zip(odd(count(50, 1)), count(9, 0.5))])
                print({k: list(v for v in range(k)) for k in range(6)}, any(x > 30 for x in count(50, 1)))
                """),
        GENERATOR_WITH_NOTHING_BEFORE_ITS_YIELD("""
                def ones():
                    while True:
                        yield 1
                def alternate(n):
                    for _ in range(n):
                        yield 'a'
                        yield 'b'
                        yield
                def take(n, items):
                    return [item for _, item in zip(range(n), items)]
                for n in (1, 5, 40):
                    print(take(n, ones()), list(alternate(n)))
                """),
        GENERATOR_THAT_FAILS_LATE("""
                def ratios(n):
                    for i in range(n):
                        yield 10 / (n - 2 - i)
                def total(n):
                    sum = 0
                    for x in ratios(n):
                        sum += x
                    return sum
                for n in (3, 30, 31):
                    try:
                        print(total(n))
                    except ZeroDivisionError as e:
                        print(e, e.__context__)
                def stops(n):
                    for i in range(n):
                        if i == n - 1:
                            raise StopIteration(i)
                        yield i
                for n in (2, 20):
                    try:
                        print(list(stops(n)))
                    except RuntimeError as e:
                        print(e, repr(e.__cause__))
                def itself():
                    for i in range(30):
                        if i == 25:
                            next(g)
                        yield i
                g = itself()
                try:
                    print(list(g))
                except ValueError as e:
                    print(e)
                total(40)
                """);

        final String text;

        Case(String text) {
            this.text = text;
        }
    }

    private static String run(Case program, Profile profile, Compilation.Mode mode) {
        return run(program.text, profile, mode);
    }

    static String run(String text, Profile profile, Compilation.Mode mode) {
        StringBuffer out = new StringBuffer();
        RunSpec spec = new RunSpec(
                "program.py", text, profile, StartMethod.FORK, Limits.standard().withTimeout(HANG), World.open(), 1);
        try (Run run = new Run(spec, (stream, piece) -> out.append(piece), mode)) {
            return run.execute().outcome() + "\n" + out;
        }
    }

    static Stream<Arguments> all() {
        return Stream.of(Case.values())
                .flatMap(each -> Stream.of(Profile.values()).map(profile -> Arguments.of(each, profile)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void program_printsTheSameCompiled(Case program, Profile profile) {
        assertEquals(run(program, profile, Compilation.Mode.OFF), run(program, profile, Compilation.Mode.AT_ONCE));
    }
}
