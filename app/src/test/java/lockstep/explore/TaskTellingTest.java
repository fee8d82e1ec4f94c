package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is told of programs of coroutines: counts, witnesses and reasons. */
class TaskTellingTest {
    private static final String RUN = "\nasyncio.run(main())\n";

    @Test
    void schedules_areTheOrdersOfTimersAlone() throws Exception {
        Exploration found = Explored.of("""
                import asyncio
                async def f(n):
                    await asyncio.sleep(n)
                    print(n, end=" ")
                async def main(): await asyncio.gather(f(1), f(2))
                """ + RUN);

        // Of either order: both are up in one turn, or the second once the first has gone on.
        assertEquals(Map.of("1 2 ", 3L, "2 1 ", 3L), Explored.counts(found));
        assertEquals(BigInteger.valueOf(6), found.schedules());
    }

    @Test
    void witness_namesTasksAndWhatTheyAwait() throws Exception {
        Exploration found = Explored.of("""
                import asyncio
                balance = 100
                async def withdraw(amount):
                    global balance
                    if balance >= amount:
                        await asyncio.sleep(0.1)
                        balance -= amount
                async def main():
                    await asyncio.gather(withdraw(80), withdraw(80))
                asyncio.run(main())
                assert balance >= 0
                """);

        Witness witness = Objects.requireNonNull(found.witness());
        List<String> steps = witness.trace().stream()
                .map(step -> Schedule.letter(step.thread()) + " " + step.line() + " " + step.text())
                .toList();
        assertEquals("b 5 begins, awaits asyncio.sleep(0.1) in line 6", steps.get(1));
        assertTrue(steps.contains("c 6 wakes: asyncio.sleep(0.1)"), steps.toString());
        assertTrue(steps.contains("c 7 goes on, ends"), steps.toString());
        assertEquals(witness.schedule(), Schedule.parse(witness.schedule().text()));
    }

    @Test
    void threadsThatOnlyTheLoopGivesWorkTo_areInEachOthersWay() throws Exception {
        Exploration found = Explored.of("""
                import asyncio
                total = 0
                def work(n):
                    global total
                    seen = total
                    total = seen + n
                async def main():
                    await asyncio.gather(asyncio.to_thread(work, 1), asyncio.to_thread(work, 2))
                asyncio.run(main())
                assert total == 3
                """);

        assertEquals(Verdict.REFUTED, found.verdict());
        assertEquals(1, Objects.requireNonNull(found.witness()).switches());
        assertTrue(found.shared().contains("total"), found.shared().toString());
        assertTrue(
                found.shared().stream().noneMatch(name -> name.contains("_")),
                found.shared().toString());
    }

    @Test
    void deadlock_tellsWhatEachTaskAwaits() throws Exception {
        Exploration found = Explored.of("""
                import asyncio
                async def f(ready): await ready.wait()
                async def main():
                    ready = asyncio.Event()
                    task = asyncio.create_task(f(ready))
                    await task
                """ + RUN);

        assertEquals(
                "deadlock: task a waits for task in line 6; task b waits for ready.wait() in line 2", found.reason());
    }
}
