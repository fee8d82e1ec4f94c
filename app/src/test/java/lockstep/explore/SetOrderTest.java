package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What objects that hash by identity are called belongs to no state: with remembered steps and without them all is alike. */
class SetOrderTest {
    private static final String CARDS = """
            import threading
            class Card:
                def __init__(self, number): self.number = number
                def mark(self): pass
            cards = set()
            seen = []
            lock = threading.Lock()
            """;

    private static Arguments of(String what, String program) {
        return Arguments.of(what, program);
    }

    static Stream<Arguments> programs() {
        return Stream.of(
                of("futures of a process pool", """
                        from concurrent.futures import ProcessPoolExecutor, as_completed
                        def f(x): return x
                        with ProcessPoolExecutor(2) as pool:
                            for done in as_completed([pool.submit(f, n) for n in range(3)]): print(done.result())"""),
                of("futures of a thread pool", """
                        from concurrent.futures import ThreadPoolExecutor, as_completed
                        def f(x): return x
                        with ThreadPoolExecutor(2) as pool:
                            for done in as_completed([pool.submit(f, n) for n in range(3)]): print(done.result())"""),
                of("objects that come and go", CARDS + """
                        def f(i):
                            for n in range(2):
                                mine = Card(i)
                                with lock: cards.add(mine)
                                with lock: seen.append([each.number for each in cards])
                                with lock: cards.discard(mine)""" + Explored.TWO + "print(seen)"),
                of("what holds objects", CARDS + """
                        def f(i):
                            for n in range(2):
                                mine = Card(i)
                                for each in (mine,), frozenset([mine]), mine.mark:
                                    with lock: cards.add(each)
                                with lock: seen.append([type(each).__name__ for each in cards])""" + Explored.TWO + "print(seen)"),
                of("objects that a walk over a dict finds", """
                        import threading
                        lock = threading.Lock()
                        open = {0: 0, 1: 0}
                        def f(i):
                            with lock: del open[i]
                            with lock: open[i] = 1
                            with lock: found = [each for each in open]
                            print(found)""" + Explored.TWO));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void remembered_stepsFindTheSameStates(String what, String program) throws Exception {
        Exploration taken = Explored.takenAnew(program, Granularity.ACCESS);
        Exploration remembered = Explored.of(program, Granularity.ACCESS);
        assertEquals(Verdict.PROVED, taken.verdict(), taken.reason());
        assertEquals(Verdict.PROVED, remembered.verdict(), remembered.reason());
        assertEquals(taken.states(), remembered.states());
        assertEquals(taken.steps(), remembered.steps());
        assertEquals(taken.schedules(), remembered.schedules());
        assertEquals(taken.outcomes(), remembered.outcomes());
    }

    /** An object that is alike must not stand for one whose number somebody knows. */
    @ParameterizedTest
    @MethodSource("numbers")
    void numbersOfObjects_stayTheirs(String asked) throws Exception {
        String program = """
                import threading
                known = {}
                turns = []
                lock = threading.Lock()
                class Card:
                    def __init__(self): self.lock = threading.Lock()
                    def mark(self): pass
                def f(i):
                    turns.append(i)
                    mine = Card(); known[i] = ASKED
                    with lock: pass
                    assert known[i] == ASKED""".replace("ASKED", asked) + Explored.TWO;
        Exploration exploration = Explored.of(program, Granularity.ACCESS);
        assertEquals(Verdict.PROVED, exploration.verdict());
        assertEquals(Explored.takenAnew(program, Granularity.ACCESS).states(), exploration.states());
    }

    static Stream<String> numbers() {
        return Stream.of(
                "id(mine)",
                "hash(mine)",
                "hash((mine, 1))",
                "mine.__hash__()",
                "(mine, 1).__hash__()",
                "mine.mark.__hash__()",
                "repr(mine)",
                "f'{[mine]}'",
                "object.__repr__(mine)",
                "repr(mine.lock)");
    }

    /** Two sets that hold the same in the same order may order what comes differently: they are two states. */
    @Test
    void gaps_belongToTheState() throws Exception {
        Exploration exploration = Explored.of("""
                import threading
                numbers = {0, 1}
                def f():
                    numbers.discard(0)
                    numbers.discard(1)
                def g():
                    if 1 in numbers: numbers.clear()
                ts = [threading.Thread(target=each) for each in (f, g)]
                for t in ts: t.start()
                for t in ts: t.join()
                numbers.add(0)
                numbers.add(8)
                print(list(numbers))
                """);
        assertEquals(java.util.Set.of("[0, 8]", "[8, 0]"), Explored.outcomes(exploration), "both orders are CPython's");
    }

    /** As many slots as there were when it held more make room for what comes, though those in use are the same. */
    @Test
    void room_belongsToTheState() throws Exception {
        Exploration exploration = Explored.of("""
                import threading
                numbers = {1}
                done = []
                lock = threading.Lock()
                def f(i):
                    with lock:
                        if not done:
                            for n in (3, 4, 5) if i else ():
                                numbers.add(n)
                                numbers.discard(n)
                            numbers.add(2)
                            done.append(None)""" + Explored.TWO + """

                numbers.add(8)
                print(list(numbers))
                """);
        assertEquals(
                java.util.Set.of("[1, 2, 8]", "[8, 1, 2]"),
                Explored.outcomes(exploration),
                "both orders are CPython's");
    }

    @Test
    void hashes_tellObjectsApart() throws Exception {
        Exploration exploration = Explored.of("""
                class Card:
                    def __eq__(self, other): return True
                    __hash__ = object.__hash__
                cards = [Card() for _ in range(40)]
                assert len(set(cards)) == 40 == len({hash(each) for each in cards}) == len({id(each) for each in cards})
                assert all(each in set(cards) for each in cards) and Card() not in set(cards)
                assert list(set(cards[:8])) == cards[:8] and {cards[3]: 1}[cards[3]] == 1
                """);
        assertEquals(Verdict.PROVED, exploration.verdict(), () -> Explored.outcomes(exploration)
                .toString());
    }
}
