package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is found is the same each time, whatever the JVM calls its objects. */
class RepeatedTest {
    private static final int TIMES = 3;

    @Test
    void setOfObjects_isInTheSameOrderEachTime() throws Exception {
        String text = """
                import threading
                class Card:
                    def __init__(self, number): self.number = number
                    def mark(self): pass
                cards = {Card(n) for n in range(8)} | {(Card(8),), Card(9).mark}
                def f(): print(*[c.number for c in cards if isinstance(c, Card)])
                t = threading.Thread(target=f); t.start(); t.join()
                """;
        Exploration first = Explored.of(text);
        for (int i = 1; i < TIMES; i++) {
            assertEquals(Explored.counts(first), Explored.counts(Explored.of(text)));
        }
    }

    @Test
    void tasksOfAPool_haveTheSameStatesEachTime() throws Exception {
        String text = """
                from concurrent.futures import ThreadPoolExecutor, wait
                with ThreadPoolExecutor(max_workers=2) as pool:
                    wait({pool.submit(int, n) for n in range(2)})
                """;
        Exploration first = Explored.of(text, Granularity.ACCESS);
        for (int i = 1; i < TIMES; i++) {
            Exploration again = Explored.of(text, Granularity.ACCESS);
            assertEquals(first.states(), again.states());
            assertEquals(first.steps(), again.steps());
        }
    }
}
