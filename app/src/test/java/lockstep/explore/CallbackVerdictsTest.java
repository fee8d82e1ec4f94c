package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Builtins that call the program back while other threads may come in between. */
class CallbackVerdictsTest {
    private static final String TWO = """

            ts = [threading.Thread(target=f, args=(i,)) for i in range(2)]
            for t in ts: t.start()
            for t in ts: t.join()
            """;

    private static Arguments of(String what, String program, String... outcomes) {
        return Arguments.of(what, "import threading\n" + program, Set.of(outcomes));
    }

    static Stream<Arguments> programs() {
        return Stream.of(
                of("a sort key that changes something shared", """
                        n = 0
                        def key(x):
                            global n
                            n += 1
                        def f(i): sorted([1], key=key)""" + TWO + "print(n)", "1", "2"),
                of("the keys of list.sort", """
                        seen = []
                        def f(i):
                            mine = [1, 0]
                            mine.sort(key=lambda x: seen.append(10 * i + x) or x)
                            assert mine == [0, 1]""" + TWO + "print(len(seen), seen[0] in (1, 11))", "4 True"),
                of("the keys of max", """
                        best = [1, 2]
                        def f(i):
                            if i: best[0] = 3
                            else: print(max([0, 1], key=lambda k: best[k]))""" + TWO, "0", "1"),
                of("any() of a generator", """
                        done = [False, False]
                        def f(i):
                            done[i] = True
                            if i == 0: print(any(done[k] for k in (1, 0, 1)), all(d for d in done))""" + TWO, "True False", "True True"),
                of("map() in a list", """
                        n = 0
                        def next_number(x):
                            global n
                            n += 1
                            return n
                        def f(i): list(map(next_number, [0]))""" + TWO + "print(n)", "1", "2"),
                of("a generator in a join", """
                        word = ["a", "a"]
                        def f(i):
                            if i: word[0] = word[1] = "b"
                            else: print("".join(word[k] for k in range(2)))""" + TWO, "aa", "ab", "ba", "bb"),
                of(
                        "next() of an iterator of the program's",
                        """
                        class Numbers:
                            n = 0
                            def __next__(self):
                                n = self.n
                                self.n = n + 1
                                if n == 1: raise StopIteration
                                return n
                        numbers = Numbers(); got = [None, None]
                        def f(i): got[i] = next(numbers, "end")""" + TWO + "print(got)",
                        "[0, 'end']",
                        "['end', 0]",
                        "[0, 0]"),
                of(
                        "a generator for a class with an __init__ of its own",
                        """
                        import collections
                        word = ["a", "a"]
                        def f(i):
                            if i: word[0] = word[1] = "b"
                            else: print(dict(collections.Counter(word[k] for k in range(2))))""" + TWO,
                        "{'a': 2}",
                        "{'a': 1, 'b': 1}",
                        "{'b': 1, 'a': 1}",
                        "{'b': 2}"),
                of("a pool's map in a list", """
                        from concurrent.futures import ThreadPoolExecutor
                        with ThreadPoolExecutor(2) as pool: print(list(pool.map(abs, [-1, -2])))""", "[1, 2]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void callback_mayBeInterrupted(String what, String program, Set<String> outcomes) throws Exception {
        Exploration found = Explored.of(program);

        assertEquals(Verdict.PROVED, found.verdict(), found.reason());
        assertEquals(outcomes, Explored.outcomes(found));
    }

    @Test
    void builtin_givesTheSameResultsAsByItself() throws Exception {
        Exploration found = Explored.of("""
                class Both:
                    def __iter__(self): return iter("a")
                    def keys(self): return ["a"]
                    def __getitem__(self, key): return 1
                class Own(list):
                    def __iter__(self): return super().__iter__()
                assert dict(Both()) == {"a": 1} and list(Both()) == ["a"] and sorted(Both()) == ["a"]
                known = {}
                known.update(Both())
                known.update((key, 2) for key in "b")
                assert known == {"a": 1, "b": 2}
                own = Own()
                own.extend(x for x in range(2))
                assert list(own) == [0, 1] and max(Own([1]), Own([2])) == [2]
                assert sum((x for x in range(3)), 10) == 13 and max((x for x in []), default=7) == 7
                assert max(3, 4, key=lambda x: -x) == 3 and min([], key=lambda x: x, default=1) == 1
                class Words(list):
                    def __init__(self, words): super().__init__(words)
                import collections
                pairs = {"a": 1}.items()
                assert collections.Counter(x for x in "aab") == {"a": 2, "b": 1}
                assert collections.defaultdict(int, (pair for pair in pairs))["b"] == 0
                assert collections.OrderedDict(pair for pair in pairs) == {"a": 1} and Words(x for x in "ab") == ["a", "b"]
                class Down:
                    left = 2
                    def __iter__(self): return self
                    def __next__(self):
                        self.left -= 1
                        if self.left < 0: raise StopIteration
                        return self.left
                down = Down()
                assert next(down) == 1 and next(down, 7) == 0 and next(down, 7) == 7
                try: next(down)
                except StopIteration: pass
                else: assert False
                try: next(down, 7, 8)
                except TypeError as e: assert str(e) == "next expected at most 2 arguments, got 3"
                else: assert False
                assert sorted([1, 3, 2], key=lambda x: x, reverse=True) == [3, 2, 1]
                assert sorted("bAa", key=lambda x: x.lower()) == ["A", "a", "b"]
                assert list(zip((i for i in range(3)), "ab")) == [(0, "a"), (1, "b")]
                assert list(enumerate((i for i in "ab"), 1)) == [(1, "a"), (2, "b")]
                assert list(filter(lambda x: x > 1, [1, 2])) == [2] and list(filter(None, (x for x in (0, 1)))) == [1]
                assert list(map(lambda x, y: x + y, [1, 2], (y for y in [3, 4]))) == [4, 6]
                """);

        assertEquals(Verdict.PROVED, found.verdict(), found.reason());
    }
}
