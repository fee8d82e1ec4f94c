package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schedules played again, on the explorer and on real threads. */
class ReplayTest {
    private static final ExploreLimits LIMITS = new ExploreLimits(1_000_000, Duration.ofSeconds(60), 512);
    private static final int TOYS = 30;
    private static final int TIMES = 20;

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
            print(n)
            """;

    private static final String DEADLOCK = """
            import threading
            locks = [threading.Lock(), threading.Lock()]
            def f(i):
                with locks[i]:
                    with locks[1 - i]: pass
            ts = [threading.Thread(target=f, args=(i,)) for i in range(2)]
            for t in ts: t.start()
            for t in ts: t.join()
            """;

    private static final String WAITS = """
            import threading
            items = []; cond = threading.Condition(); done = threading.Event()
            def put():
                with cond:
                    items.append(1)
                    cond.notify()
            def get():
                with cond:
                    while not items: cond.wait()
                    items.pop()
                if not done.wait(1): print('late')
            ts = [threading.Thread(target=f) for f in (get, get, put, put)]
            for t in ts: t.start()
            done.set()
            for t in ts: t.join()
            """;

    private static final String TASKS = """
            import asyncio
            balance = 10
            async def draw(n):
                global balance
                if balance >= n:
                    await asyncio.sleep(0.01)
                    balance -= n
            async def main():
                await asyncio.gather(draw(10), draw(10), asyncio.sleep(1))
                print(balance)
            asyncio.run(main())
            """;

    private static Program program(String text, String expectation) {
        return new Program("p.py", text, expectation.isEmpty() ? null : expectation, false, false);
    }

    private static Witness witness(Program program, ExploreLimits limits) throws Exception {
        Witness witness = new Explorer(program, limits).explore().witness();
        assertNotNull(witness);
        return witness;
    }

    private static Replayed replay(Program program, String key, boolean real) throws Exception {
        return new Explorer(program, LIMITS).replay(ReplayKey.parse(key), real);
    }

    @ParameterizedTest
    @ValueSource(ints = {ExploreLimits.ANY, 6})
    void witness_isPlayedAgainByItsKey(int switches) throws Exception {
        Program program = program(LOST, "n == 2");
        Witness witness = witness(program, LIMITS.withSwitches(switches));
        assertTrue(witness.key().matches("[0-9a-f]{6}-[A-Z0-9]+"), witness.key());
        Replayed replayed = replay(program, witness.key(), false);
        assertEquals("", replayed.problem());
        assertTrue(replayed.fails());
        assertEquals(witness.end(), replayed.end());
        assertEquals(witness.trace(), replayed.trace());
        assertEquals(witness.switches(), replayed.switches());
    }

    @Test
    void lostUpdate_isLostEveryTimeOnRealThreads() throws Exception {
        Program program = program(LOST, "n == 2");
        String key = witness(program, LIMITS).key();
        for (int i = 0; i < TIMES; i++) {
            Replayed.Real real = replay(program, key, true).real();
            assertNotNull(real);
            assertEquals("1\n", real.output());
            assertTrue(real.same(), real.end() + real.problem());
            assertEquals(3, real.threads());
        }
    }

    @Test
    void deadlock_isReachedOnRealThreads() throws Exception {
        Program program = program(DEADLOCK, "");
        Replayed.Real real =
                replay(program, witness(program, LIMITS).key(), true).real();
        assertNotNull(real);
        assertTrue(real.same(), real.end() + real.problem());
        assertEquals(
                "deadlock: the main thread waits for a thread; A waits for a lock; B waits for a lock", real.end());
    }

    @Test
    void livelock_isARoundThatIsTakenForEver() throws Exception {
        Program program = program("""
                import threading
                locks = [threading.Lock(), threading.Lock()]
                def f(i):
                    while True:
                        with locks[i]:
                            if locks[1 - i].acquire(False):
                                locks[1 - i].release()
                                return
                ts = [threading.Thread(target=f, args=(i,)) for i in range(2)]
                for t in ts: t.start()
                for t in ts: t.join()
                """, "");
        Witness witness = witness(program, LIMITS);
        Schedule schedule = witness.schedule();
        assertEquals(Words.ENDLESS, witness.end());
        assertTrue(schedule.loops());
        // both try in each round: the main thread waits for them
        List<Integer> round =
                schedule.steps().subList(schedule.loop(), schedule.steps().size());
        assertTrue(round.stream().map(StateGraph::thread).toList().containsAll(List.of(1, 2)), witness.key());
        assertTrue(witness.key().contains("."), witness.key());
        Replayed replayed = replay(program, witness.key(), true);
        assertTrue(replayed.fails());
        assertEquals(witness.end(), replayed.end());
        assertNotNull(replayed.real());
        assertTrue(
                replayed.real().same(), replayed.real().end() + replayed.real().problem());
        String open = witness.key().substring(0, witness.key().length() - 1) + "9";
        assertTrue(replay(program, open, false).problem().contains("step"), open);
    }

    @ParameterizedTest
    @CsvSource({"if not items, false, PROVED", "if not items, true, REFUTED", "while not items, true, PROVED"})
    void waitThatEndsByItself_needsAWhile(String line, boolean spurious, Verdict verdict) throws Exception {
        Program program = program("""
                import threading
                items = []; cond = threading.Condition()
                def put():
                    with cond:
                        items.append(1)
                        cond.notify()
                def get():
                    with cond:
                        LINE: cond.wait()
                        items.pop()
                ts = [threading.Thread(target=f) for f in (get, put)]
                for t in ts: t.start()
                for t in ts: t.join()
                """.replace("LINE", line), "").withSpurious(spurious);
        Exploration exploration = new Explorer(program, LIMITS).explore();
        assertEquals(verdict, exploration.verdict(), exploration.reason());
        Witness witness = exploration.witness();
        if (witness != null) {
            assertTrue(witness.trace().toString().contains("wakes up by itself"));
            Replayed replayed = replay(program.withSpurious(false), witness.key(), true);
            assertNotNull(replayed.real());
            assertTrue(
                    replayed.real().same(),
                    replayed.real().end() + replayed.real().problem());
        }
    }

    /** That a wait may end by itself is nothing to count on: whoever only that could help waits for ever. */
    @Test
    void lostWakeUp_isADeadlockStill() throws Exception {
        Program program = program("""
                import threading
                cond = threading.Condition()
                def tell():
                    with cond: cond.notify()
                def hear():
                    with cond: cond.wait()
                ts = [threading.Thread(target=f) for f in (tell, hear)]
                for t in ts: t.start()
                for t in ts: t.join()
                """, "").withSpurious(true);
        Exploration exploration = new Explorer(program, LIMITS).explore();
        assertEquals(Verdict.REFUTED, exploration.verdict());
        assertTrue(exploration.reason().startsWith("deadlock"), exploration.reason());
    }

    /** Whatever way is taken, real threads take it too and come to the same end. */
    @Test
    void anySchedule_endsAlikeOnRealThreads() throws Exception {
        List<String> texts = new ArrayList<>(List.of(LOST, DEADLOCK, WAITS, WAITS, WAITS, TASKS, TASKS));
        for (long seed = 0; seed < TOYS; seed++) {
            texts.add(ToyWriter.write(1_234 + seed).text());
        }
        int looked = 0;
        for (String text : texts) {
            Program program = program(text, "");
            ReplayKey key = walk(program, new Random(looked++));
            Replayed replayed = new Explorer(program, LIMITS).replay(key, true);
            String which = key.text() + " of\n" + text + replayed.end();
            assertEquals("", replayed.problem(), which);
            Replayed.Real real = replayed.real();
            assertNotNull(real);
            assertEquals("", real.problem(), which);
            assertTrue(real.same(), which + "\nreally: " + real.end() + "\n" + real.output());
        }
    }

    /** Takes steps at random to the end. */
    private static ReplayKey walk(Program program, Random random) throws Exception {
        Prelude imports = Prelude.NONE;
        while (true) {
            try {
                return walk(program, random, imports);
            } catch (LateImportException late) {
                imports = imports.with(late);
            }
        }
    }

    private static ReplayKey walk(Program program, Random random, Prelude imports) throws Exception {
        Execution execution = Explorer.execution(program, Granularity.ACCESS, imports);
        Search search = new Search(
                execution,
                execution.begin(),
                new Budget(LIMITS, System.nanoTime() + LIMITS.timeout().toNanos()),
                new Telling(progress -> {}, Granularity.ACCESS, 0));
        search.run();
        StateGraph graph = search.result().graph();
        List<Integer> steps = new ArrayList<>();
        int state = 0;
        while (graph.firstEdge(state) >= 0 && steps.size() < 200) {
            List<Integer> edges = new ArrayList<>();
            for (int edge = graph.firstEdge(state); edge >= 0; edge = graph.nextEdge(edge)) {
                edges.add(edge);
            }
            int edge = edges.get(random.nextInt(edges.size()));
            steps.add(graph.stepOf(edge));
            state = graph.target(edge);
        }
        return ReplayKey.of(
                program.text(), new Conditions(Granularity.ACCESS, Conditions.ALL, false), null, new Schedule(steps));
    }

    private static final String DRAWS = """
            import random, threading
            got = [0, 0]
            def f(i): got[i] = random.randint(1, 100)
            ts = [threading.Thread(target=f, args=(i,)) for i in range(2)]
            for t in ts: t.start()
            for t in ts: t.join()
            assert got[0] == 18, got
            """;

    /** 18 and 73 are the first numbers of seed 1. */
    @Test
    void key_tellsTheSeedOfTheNumbers() throws Exception {
        Witness witness = witness(program(DRAWS, "").withSeed(1), LIMITS);
        assertTrue(witness.key().matches("[0-9a-f]{6}s1-.*"), witness.key());
        assertTrue(witness.end().contains("[73, 18]"), witness.end());
        Replayed replayed = new Explorer(program(DRAWS, ""), LIMITS).replay(ReplayKey.parse(witness.key()), true);
        assertEquals(witness.end(), replayed.end());
        assertNotNull(replayed.real());
        assertTrue(replayed.real().same(), replayed.real().end());
        assertEquals(witness.key(), replayed.key());
    }

    @Test
    void keyWithoutASeed_isPlayedWithTheNumbersThatAreAskedFor() throws Exception {
        Program program = program(DRAWS, "").withSeed(1);
        Witness witness = witness(program, LIMITS);
        String old = witness.key().replace("s1-", "-");
        assertEquals(witness.end(), replay(program, old, false).end());
        assertFalse(replay(program(DRAWS, ""), old, false).end().contains("[73, 18]"));
    }

    @Test
    void seed_isInNoKeyWhereItMakesNoDifference() throws Exception {
        assertFalse(witness(program(LOST, "n == 2").withSeed(7), LIMITS).key().contains("s"));
        assertFalse(witness(program(DRAWS, ""), LIMITS).key().contains("s"));
    }

    @Test
    void key_isReadAsItIsWritten() {
        for (String key : List.of("012345s7-A1", "012345sm7-A1", "012345sm9223372036854775808-A1", "012345-A1")) {
            assertEquals(key, ReplayKey.parse(key).text());
        }
        assertThrows(IllegalArgumentException.class, () -> ReplayKey.parse("012345s9999999999999999999-A1"));
    }

    @Test
    void keyOfAnotherProgram_isRefused() throws Exception {
        String key = witness(program(LOST, "n == 2"), LIMITS).key();
        assertTrue(ReplayKey.parse(key).isOf(LOST));
        assertFalse(ReplayKey.parse(key).isOf(LOST + "\n"));
        assertTrue(replay(program(DEADLOCK, ""), key, true).problem().contains("another program"));
    }

    @Test
    void stepThatCannotBeTaken_isNamed() throws Exception {
        Program program = program(LOST, "n == 2");
        String hash = witness(program, LIMITS).key().split("-")[0];
        Replayed none = replay(program, hash + "-A1M1C1", true);
        assertEquals("step 3 of 3 cannot be taken: there is no thread C yet", none.problem());
        assertEquals(2, none.trace().size());
        assertTrue(replay(program, hash + "-A3", false).problem().startsWith("step 3 of 3"));
        assertTrue(replay(program, hash + "-M2A1", false).problem().contains("M has to wait there"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "227f83",
                "227f83-1A",
                "227f8-A1",
                "227f83-A1 M",
                "227f83-A1M99999999",
                "-A1",
                "227f83-A1.B1.A1",
                "227f83-A1."
            })
    void malformedKey_isRefused(String key) {
        assertThrows(IllegalArgumentException.class, () -> ReplayKey.parse(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A1", "B3A4B1", "M1A_2A1", "T26:3T26:_1Z2", "a1b__2Aa3M1", "L1N1T1", ".A1", "M1.A1B2"})
    void key_readsWhatItWrote(String runs) {
        assertEquals(runs, ReplayKey.parse("0123ab-" + runs).schedule().key());
        if (!runs.isEmpty()) {
            assertEquals(runs, Schedule.parse(Schedule.parse(runs).text()).key());
        }
    }
}
