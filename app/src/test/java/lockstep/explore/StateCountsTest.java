package lockstep.explore;

import static lockstep.explore.Explored.TWO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How many states and schedules programs of threads have. */
class StateCountsTest {
    @Test
    void localData_multipliesNoStates() throws Exception {
        Exploration exploration = Explored.of("""
                import threading
                def f(i):
                    l = []
                    for k in range(20): l.append({k: l})""" + TWO);
        assertEquals(BigInteger.ONE, exploration.schedules());
    }

    @Test
    void objectsOfThreads_multiplyNoStates() throws Exception {
        String program = """
                import threading
                class Node:
                    def __init__(self, v): self.v = v
                lock = threading.Lock(); nodes = []
                def f(i):
                    %s
                    with lock: nodes.append(1)""";
        Exploration plain = Explored.of(program.formatted("pass") + TWO);
        Exploration made = Explored.of(program.formatted("n = Node(i); n.v += 1") + TWO);
        assertEquals(plain.schedules(), made.schedules());
        assertEquals(plain.states(), made.states());
    }

    @Test
    void tablesOfSets_multiplyNoStates() throws Exception {
        String program = """
                import threading
                lock = threading.Lock(); seen = {0}; more = tuple(range(1, %d))
                def f(i):
                    with lock:
                        seen.update(more); seen.difference_update(more)""";
        Exploration small = Explored.of(program.formatted(2) + TWO);
        Exploration large = Explored.of(program.formatted(60) + TWO);
        assertEquals(small.schedules(), large.schedules());
        assertEquals(small.states(), large.states());
    }

    @Test
    void linesOfAnException_areOutcomesOfTheirOwn() throws Exception {
        Exploration exploration = Explored.of("""
                import threading
                v = 0
                def f():
                    global v
                    v = 1
                    v = 2
                def g():
                    x = v
                    assert x != 1
                    assert x != 2
                ts = [threading.Thread(target=each) for each in (f, g)]
                for t in ts: t.start()
                for t in ts: t.join()
                """, Granularity.ACCESS);
        assertEquals(
                Set.of("", "AssertionError in line 9, in thread B", "AssertionError in line 10, in thread B"),
                Explored.outcomes(exploration));
    }

    static Stream<Arguments> philosophers() {
        return Stream.of(
                Arguments.of(3, false, Verdict.REFUTED),
                Arguments.of(4, false, Verdict.REFUTED),
                Arguments.of(5, false, Verdict.REFUTED),
                Arguments.of(3, true, Verdict.PROVED),
                Arguments.of(5, true, Verdict.PROVED));
    }

    @ParameterizedTest
    @MethodSource("philosophers")
    void philosophers_needAnOrder(int number, boolean ordered, Verdict verdict) throws Exception {
        String program = """
                import threading
                forks = [threading.Lock() for _ in range(N)]
                def eat(i):
                    first, second = i, (i + 1) % N
                    if ORDERED and first > second: first, second = second, first
                    with forks[first]:
                        with forks[second]: pass
                ts = [threading.Thread(target=eat, args=(i,)) for i in range(N)]
                for t in ts: t.start()
                for t in ts: t.join()
                """;
        Exploration exploration = Explored.of(
                program.replace("N", String.valueOf(number)).replace("ORDERED", ordered ? "True" : "False"));
        assertEquals(verdict, exploration.verdict());
        if (number == 5 && ordered) {
            assertEquals(new BigInteger("273552311883"), exploration.schedules());
        }
    }
}
