package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said where not all schedules are looked at. */
class BoundsTest {
    private static final Duration TIME = Duration.ofSeconds(60);
    private static final int TOYS = 12;
    private static final long MOST_SCHEDULES = 150;
    private static final int MOST_SWITCHES = 6;

    private static final String LOST = """
            import threading
            n = 0
            def f():
                global n
                v = n
                n = v + 1
            ts = [threading.Thread(target=f) for _ in range(2)]
            for t in ts: t.start()
            for t in ts: t.join()
            assert n == 2
            """;

    private static Exploration explore(String text, ExploreLimits limits) throws Exception {
        return new Explorer(Program.of("p.py", text), limits).explore();
    }

    private static Exploration explore(String text, int switches) throws Exception {
        return explore(text, new ExploreLimits(1_000_000, TIME, 512, switches));
    }

    /** A program with more states than a test has time for. */
    private static String large(int count, String work) {
        return """
                import threading
                n = 0; lock = threading.Lock()
                def f(count):
                    global n
                    for _ in range(count):
                        WORK
                ts = [threading.Thread(target=f, args=(COUNT + i,)) for i in range(2)]
                for t in ts: t.start()
                for t in ts: t.join()
                """.replace("COUNT", String.valueOf(count)).replace("WORK", work);
    }

    private static final String SEEN_TWICE = """
            import threading
            n = 0
            def f():
                global n
                n = 1
                n = 2
            t = threading.Thread(target=f); t.start()
            seen = n, n, n
            t.join()
            assert seen != (0, 1, 2)
            """;

    @Test
    void threadThatCannotGoOn_isLeftWithoutASwitch() throws Exception {
        Witness witness = explore(SEEN_TWICE, ExploreLimits.ANY).witness();
        assertNotNull(witness);
        assertEquals("M1 A1 M1 A1 M2", witness.schedule().text());
        assertEquals(3, witness.switches());
        String guarded =
                LOST.replace("n = v + 1", "with lock: n = v + 1").replace("n = 0", "n = 0; lock = threading.Lock()");
        Witness half = explore(guarded, ExploreLimits.ANY).witness();
        assertNotNull(half);
        assertEquals(1, half.switches());
    }

    @Test
    void taskThatAwaits_isLeftWithoutASwitch() throws Exception {
        String tasks = """
                import asyncio
                n = 0
                async def f():
                    global n
                    v = n
                    await asyncio.sleep(0.1)
                    n = v + 1
                async def main():
                    await asyncio.gather(f(), f())
                asyncio.run(main())
                assert n == 2
                """;
        Witness witness = explore(tasks, ExploreLimits.ANY).witness();
        assertNotNull(witness);
        assertEquals(0, witness.switches());
        Exploration none = explore(tasks, 0);
        assertNotNull(none.witness());
        assertEquals(witness.trace().size(), none.witness().trace().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void tooFewSwitches_showNoFailureAndProveNothing(int switches) throws Exception {
        Exploration exploration = explore(SEEN_TWICE, switches);
        assertEquals(Verdict.UNDECIDED, exploration.verdict());
        assertEquals(switches, exploration.covered());
        assertTrue(exploration.reason().contains("more than " + switches + " switch"), exploration.reason());
        assertNull(exploration.schedules());
    }

    @Test
    void enoughSwitches_showTheFailureOfTheWholeSearch() throws Exception {
        Witness whole = explore(LOST, ExploreLimits.ANY).witness();
        Exploration few = explore(LOST, 1);
        assertEquals(Verdict.REFUTED, few.verdict());
        assertNotNull(whole);
        assertNotNull(few.witness());
        assertEquals(whole.trace(), few.witness().trace());
        assertTrue(few.witness().shortest());
        assertEquals(1, whole.switches());
    }

    @Test
    void switchesThatCoverAllSchedules_proveAndCount() throws Exception {
        String right = LOST.replace("    v = n", "    with lock: v = n; n = v + 1")
                .replace("    n = v + 1\nts", "ts")
                .replace("n = 0\n", "n = 0; lock = threading.Lock()\n");
        Exploration whole = explore(right, ExploreLimits.ANY);
        Exploration few = explore(right, 30);
        assertEquals(Verdict.PROVED, few.verdict());
        assertEquals(whole.schedules(), few.schedules());
        assertEquals(whole.states(), few.states());
        assertEquals(
                Verdict.UNDECIDED, explore(LOST.replace("assert n == 2", ""), 0).verdict());
    }

    /** Schedules with few switches are also taken one by one, at every number of switches. */
    @Test
    void fewSwitches_leadWherePathsWithSoManyLead() throws Exception {
        int looked = 0;
        for (long seed = 77_000; looked < TOYS; seed++) {
            ToyProgram program = ToyWriter.write(seed);
            try {
                ToyOracle.count(program, MOST_SCHEDULES);
            } catch (ToyOracle.TooManyException tooMany) {
                continue;
            }
            looked++;
            for (int switches = 0; switches <= MOST_SWITCHES; switches++) {
                Map<String, Long> taken = BruteForce.count(program.text(), Long.MAX_VALUE, switches);
                boolean fails = taken.keySet().stream().anyMatch(outcome -> !outcome.endsWith("\n"));
                Exploration found = new Explorer(
                                Program.of("toy.py", program.text()), new ExploreLimits(100_000, TIME, 512, switches))
                        .explore(Granularity.ACCESS);
                String which = "program " + seed + ", " + switches + " switches:\n" + program.text();
                assertEquals(fails, found.verdict() == Verdict.REFUTED, which);
                if (fails) {
                    assertEquals(switches, found.witness().switches(), which);
                    break;
                }
                Set<String> outcomes = new TreeSet<>(taken.keySet());
                assertEquals(outcomes, Explored.counts(found).keySet(), which);
            }
        }
    }

    @Test
    void tooManyStates_sayWhatWasCovered() throws Exception {
        Exploration exploration = explore(large(40, "with lock: n += 1"), new ExploreLimits(3_000, TIME, 512));
        assertEquals(Verdict.UNDECIDED, exploration.verdict());
        assertTrue(exploration.covered() >= 0 && exploration.covered() < 10, exploration.covered() + " switches");
        assertTrue(exploration.reason().contains("3000 states"), exploration.reason());
    }

    @Test
    void tooManyStates_stillShowTheShortestWayToAFailure() throws Exception {
        String work = "v = n; n = v + 1; assert n == v + 1";
        Exploration exploration = explore(large(6, work), new ExploreLimits(7_000, TIME, 512));
        assertEquals(Verdict.REFUTED, exploration.verdict());
        assertFalse(exploration.isComplete());
        assertNotNull(exploration.witness());
        assertTrue(exploration.witness().shortest());
        assertEquals(1, exploration.witness().switches());
        assertEquals(TodaysGil.HIDES, exploration.gil());
    }

    @Test
    void failureNotSeenUnderTheGil_isUnknownThereUntilAllWasLookedAt() throws Exception {
        String races = """
                import threading
                n = m = 0
                def f():
                    global n, m
                    n = 2
                    for _ in range(4): m = int(m) + 1
                t = threading.Thread(target=f); t.start()
                n = 1
                assert n == 1
                for _ in range(4): m = int(m) + 1
                t.join()
                """;
        assertEquals(TodaysGil.UNKNOWN, explore(races, 2).gil());
        assertEquals(TodaysGil.HIDES, explore(LOST, ExploreLimits.ANY).gil());
        assertEquals(
                TodaysGil.BREAKS,
                explore(LOST.replace("v = n", "v = int(n)"), ExploreLimits.ANY).gil());
    }

    @Test
    void memory_countsWhatStatesAreMadeOf() throws Exception {
        String grows = """
                import threading
                l = []
                def f(i):
                    for k in range(1000): l.append('a' * 1000 + str(k * i))
                ts = [threading.Thread(target=f, args=(i,)) for i in (1, 2)]
                for t in ts: t.start()
                for t in ts: t.join()
                """;
        Exploration exploration = explore(grows, new ExploreLimits(1_000_000, TIME, 4));
        assertEquals(Verdict.UNDECIDED, exploration.verdict());
        assertEquals("more than 4 MiB of states", exploration.reason());
        assertTrue(exploration.states() < 2_000, exploration.states() + " states");
    }
}
