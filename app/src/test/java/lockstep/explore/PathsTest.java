package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The number of paths to each state, counted in two words and in as many as are needed. */
class PathsTest {
    private static final String STORES = """
            import threading
            x = 1
            def f():
                global x
            %s
            ts = [threading.Thread(target=f) for _ in range(2)]
            for t in ts: t.start()
            for t in ts: t.join()
            """;

    private static StateGraph graph(int stores) throws Exception {
        Program program = Program.of("p.py", STORES.formatted("    x = 1\n".repeat(stores)));
        ExploreLimits limits = new ExploreLimits(1_000_000, Duration.ofMinutes(5), 512);
        Execution execution = Explorer.execution(program, Granularity.ACCESS);
        Budget budget = new Budget(limits, System.nanoTime() + limits.timeout().toNanos());
        Telling telling = new Telling(progress -> {}, Granularity.ACCESS, System.nanoTime());
        Search search = new Search(execution, execution.begin(), budget, telling);
        search.run();
        return search.result().graph();
    }

    @Test
    void numbersOfTwoWords_areThoseOfAnySize() throws Exception {
        StateGraph graph = graph(45);
        Paths small = Objects.requireNonNull(Paths.small(graph, Paths.order(graph)));
        Paths large = Paths.large(graph, Paths.order(graph));
        boolean twoWords = false;
        for (int state = 0; state < graph.size(); state++) {
            BigInteger ways = Objects.requireNonNull(large.to(state));
            assertEquals(ways, small.to(state));
            twoWords |= ways.bitLength() > Long.SIZE + 4;
        }
        assertTrue(twoWords);
    }

    @Test
    void numbersOfMoreThanTwoWords_areCounted() throws Exception {
        StateGraph graph = graph(75);
        assertNull(Paths.small(graph, Paths.order(graph)));
        BigInteger most = BigInteger.ZERO;
        Paths paths = Paths.of(graph);
        for (int state = 0; state < graph.size(); state++) {
            most = most.max(Objects.requireNonNull(paths.to(state)));
        }
        assertTrue(most.bitLength() > 2 * Long.SIZE - 1);
        assertNotNull(paths.to(0));
    }
}
