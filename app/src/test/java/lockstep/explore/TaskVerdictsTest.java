package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small programs of coroutines whose verdicts are known. */
class TaskVerdictsTest {
    private static final String RUN = "\nasyncio.run(main())\n";

    private static Arguments of(String what, Verdict verdict, String program, String... outcomes) {
        return Arguments.of(what, verdict, "import asyncio\n" + program + RUN, Set.of(outcomes));
    }

    static Stream<Arguments> programs() {
        return Stream.of(
                of(
                        "sleeps end in any order",
                        Verdict.PROVED,
                        """
                        async def f(n):
                            await asyncio.sleep(n)
                            print(n, end=" ")
                        async def main(): await asyncio.gather(f(1), f(2), f(3))""",
                        "1 2 3",
                        "1 3 2",
                        "2 1 3",
                        "2 3 1",
                        "3 1 2",
                        "3 2 1"),
                of("a turn without a sleep is in order", Verdict.PROVED, """
                        async def f(n):
                            for _ in range(2):
                                await asyncio.sleep(0)
                                print(n, end=" ")
                        async def main(): await asyncio.gather(f(1), f(2))""", "1 2 1 2"),
                of(
                        "a sleep is up at the end of the next turn at the earliest",
                        Verdict.PROVED,
                        """
                        async def turns():
                            for i in range(3):
                                print(i, end=" ")
                                await asyncio.sleep(0)
                        async def main():
                            t = asyncio.create_task(turns())
                            await asyncio.sleep(0.001)
                            print("woken", end=" ")
                            await t""",
                        "0 1 woken 2",
                        "0 1 2 woken"),
                of("check, await, act", Verdict.REFUTED, """
                        balance = 100
                        async def withdraw(amount):
                            global balance
                            if balance >= amount:
                                await asyncio.sleep(0.1)
                                balance -= amount
                        async def main():
                            await asyncio.gather(withdraw(80), withdraw(80))
                            assert balance >= 0"""),
                of("check, await, act under a lock", Verdict.PROVED, """
                        balance = 100
                        async def withdraw(amount, lock):
                            global balance
                            async with lock:
                                if balance >= amount:
                                    await asyncio.sleep(0.1)
                                    balance -= amount
                        async def main():
                            lock = asyncio.Lock()
                            await asyncio.gather(withdraw(80, lock), withdraw(80, lock))
                            assert balance == 20"""),
                of("without an await nobody comes between", Verdict.PROVED, """
                        n = 0
                        async def add():
                            global n
                            await asyncio.sleep(1)
                            v = n
                            n = v + 1
                        async def main():
                            await asyncio.gather(*[add() for _ in range(4)])
                            assert n == 4"""),
                of("a sleep that is to be long enough", Verdict.REFUTED, """
                        done = False
                        async def work():
                            global done
                            await asyncio.sleep(0.1)
                            done = True
                        async def main():
                            t = asyncio.create_task(work())
                            await asyncio.sleep(1)
                            assert done"""),
                of("an event instead", Verdict.PROVED, """
                        async def work(ready):
                            await asyncio.sleep(0.1)
                            ready.set()
                        async def main():
                            ready = asyncio.Event()
                            t = asyncio.create_task(work(ready))
                            await ready.wait()
                            print("ready")""", "ready"),
                of("an event that nobody sets", Verdict.REFUTED, """
                        async def main(): await asyncio.Event().wait()"""),
                of("two locks in two orders", Verdict.REFUTED, """
                        async def f(one, other):
                            async with one:
                                await asyncio.sleep(1)
                                async with other: pass
                        async def main():
                            a, b = asyncio.Lock(), asyncio.Lock()
                            await asyncio.gather(f(a, b), f(b, a))"""),
                of("two locks in two orders without an await", Verdict.PROVED, """
                        async def f(one, other):
                            async with one:
                                async with other: pass
                        async def main():
                            a, b = asyncio.Lock(), asyncio.Lock()
                            await asyncio.gather(f(a, b), f(b, a))"""),
                of("a semaphore lets two in", Verdict.PROVED, """
                        inside = most = 0
                        async def f(room):
                            global inside, most
                            async with room:
                                inside += 1
                                most = max(most, inside)
                                await asyncio.sleep(1)
                                inside -= 1
                        async def main():
                            room = asyncio.Semaphore(2)
                            await asyncio.gather(*[f(room) for _ in range(3)])
                            print(most)""", "2"),
                of("a queue with room for one", Verdict.PROVED, """
                        async def put(q):
                            for i in range(3): await q.put(i)
                        async def main():
                            q = asyncio.Queue(1)
                            t = asyncio.create_task(put(q))
                            print([await q.get() for _ in range(3)])""", "[0, 1, 2]"),
                of("workers that nobody tells to stop", Verdict.REFUTED, """
                        async def work(q):
                            while True:
                                item = await q.get()
                                await asyncio.sleep(1)
                        async def main():
                            q = asyncio.Queue()
                            for i in range(2): q.put_nowait(i)
                            await asyncio.gather(work(q), work(q))"""),
                of("workers that are cancelled", Verdict.PROVED, """
                        async def work(q):
                            while True:
                                item = await q.get()
                                await asyncio.sleep(1)
                                q.task_done()
                        async def main():
                            q = asyncio.Queue()
                            for i in range(3): q.put_nowait(i)
                            tasks = [asyncio.create_task(work(q)) for _ in range(2)]
                            await q.join()
                            for t in tasks: t.cancel()
                            print(len(await asyncio.gather(*tasks, return_exceptions=True)))""", "2"),
                of("a condition", Verdict.PROVED, """
                        items = []
                        async def get(cond):
                            async with cond:
                                await cond.wait_for(lambda: items)
                                print(items.pop(0), end=" ")
                        async def main():
                            cond = asyncio.Condition()
                            tasks = [asyncio.create_task(get(cond)) for _ in range(2)]
                            for i in range(2):
                                await asyncio.sleep(1)
                                async with cond:
                                    items.append(i)
                                    cond.notify()
                            await asyncio.gather(*tasks)""", "0 1"),
                of("a timeout may pass or not", Verdict.PROVED, """
                        async def main():
                            try:
                                print(await asyncio.wait_for(asyncio.sleep(1, "done"), 5))
                            except TimeoutError:
                                print("late")""", "done", "late"),
                of("a timeout of a block", Verdict.PROVED, """
                        async def main():
                            try:
                                async with asyncio.timeout(1):
                                    await asyncio.sleep(0)
                                    await asyncio.sleep(5)
                                    print("done")
                            except TimeoutError:
                                print("late")""", "done", "late"),
                of("a wait with a timeout", Verdict.PROVED, """
                        async def main():
                            t = asyncio.create_task(asyncio.sleep(1))
                            done, left = await asyncio.wait([t], timeout=5)
                            print(len(done), len(left))""", "1 0", "0 1"),
                of("the first of two", Verdict.PROVED, """
                        async def main():
                            tasks = [asyncio.create_task(asyncio.sleep(i, i), name=str(i)) for i in (1, 2)]
                            done, left = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
                            print(sorted(t.result() for t in done))""", "[1]", "[2]", "[1, 2]"),
                of("as they are completed", Verdict.PROVED, """
                        async def main():
                            for first in asyncio.as_completed([asyncio.sleep(i, i) for i in (1, 2)]):
                                print(await first, end=" ")""", "1 2", "2 1"),
                of(
                        "a task that is cancelled in its sleep, or is not any more",
                        Verdict.PROVED,
                        """
                        async def work():
                            try:
                                await asyncio.sleep(1)
                                print("done", end=" ")
                            finally:
                                print("left", end=" ")
                        async def main():
                            t = asyncio.create_task(work())
                            await asyncio.sleep(2)
                            print(t.cancel())
                            await asyncio.wait([t])""",
                        "True\nleft",
                        "done left False"),
                of("an exception in a task that nobody asks for", Verdict.REFUTED, """
                        async def work(): raise ValueError("lost")
                        async def main():
                            t = asyncio.create_task(work())
                            await asyncio.sleep(1)"""),
                of("an exception in a task that somebody handles", Verdict.PROVED, """
                        async def work(): raise ValueError("found")
                        async def main():
                            t = asyncio.create_task(work())
                            try: await t
                            except ValueError as error: print(error)""", "found"),
                of("an exception in a group", Verdict.PROVED, """
                        async def work(n):
                            try:
                                await asyncio.sleep(n)
                            except asyncio.CancelledError:
                                print("cancelled", n)
                                raise
                            raise ValueError(n)
                        async def main():
                            try:
                                async with asyncio.TaskGroup() as group:
                                    group.create_task(work(1))
                                    group.create_task(work(2))
                            except* ValueError as errors:
                                print(len(errors.exceptions))""", "cancelled 1\n1", "cancelled 2\n1", "2"),
                of("looking again and again with an await", Verdict.PROVED, """
                        done = False
                        async def look():
                            while not done: await asyncio.sleep(0)
                        async def main():
                            global done
                            tasks = [asyncio.create_task(look()) for _ in range(2)]
                            await asyncio.sleep(1)
                            done = True
                            await asyncio.gather(*tasks)"""),
                of("looking again and again for what does not come", Verdict.REFUTED, """
                        async def main():
                            while True: await asyncio.sleep(0)"""),
                of("callbacks of the program", Verdict.PROVED, """
                        async def main():
                            loop = asyncio.get_running_loop()
                            future = loop.create_future()
                            loop.call_later(1, print, "one")
                            loop.call_later(2, future.set_result, "two")
                            print(await future)""", "one\ntwo", "two", "two\none"),
                of("a future that a callback sets", Verdict.PROVED, """
                        async def main():
                            t = asyncio.create_task(asyncio.sleep(1, 7))
                            t.add_done_callback(lambda t: print("told", end=" "))
                            print(await t)""", "told 7"),
                of("threads beside the loop", Verdict.PROVED, """
                        n = 0
                        def work():
                            global n
                            n += 1
                        async def main():
                            await asyncio.gather(asyncio.to_thread(work), asyncio.to_thread(work))
                            print(n)""", "1", "2"),
                of("a loop that a thread of the program wakes", Verdict.PROVED, """
                        import threading
                        async def main():
                            loop = asyncio.get_running_loop()
                            future = loop.create_future()
                            thread = threading.Thread(
                                target=lambda: loop.call_soon_threadsafe(future.set_result, "told"))
                            thread.start()
                            print(await future)
                            thread.join()""", "told"),
                of("connections within the program", Verdict.PROVED, """
                        async def handle(reader, writer):
                            writer.write((await reader.readline()).upper())
                            writer.close()
                        async def main():
                            server = await asyncio.start_server(handle, "127.0.0.1", 8888)
                            async with server:
                                reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
                                writer.write(b"hello\\n")
                                print(await reader.read())
                                writer.close()""", "b'HELLO\\n'"),
                of("another loop after the first", Verdict.PROVED, """
                        async def one(n):
                            await asyncio.gather(asyncio.sleep(1), asyncio.sleep(2))
                            print(n, end=" ")
                        asyncio.run(one(1))
                        async def main(): await one(2)""", "1 2"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void program_hasItsVerdictAndOutcomes(String what, Verdict verdict, String program, Set<String> outcomes)
            throws Exception {
        Exploration found = Explored.of(program);

        assertEquals(verdict, found.verdict(), found.reason());
        if (!outcomes.isEmpty()) {
            assertEquals(outcomes, Explored.outcomes(found));
        }
    }

    static Stream<Arguments> undecided() {
        return Stream.of(
                Arguments.of("the time", "time stands still", """
                        import asyncio
                        async def main():
                            loop = asyncio.get_running_loop()
                            end = loop.time() + 1
                            while loop.time() < end: await asyncio.sleep(0.1)""" + RUN), Arguments.of("the web", "web", """
                        import asyncio
                        async def main():
                            reader, writer = await asyncio.open_connection("example.org", 80)
                            writer.write(b"GET / HTTP/1.0\\r\\n\\r\\n")
                            print(await reader.read())""" + RUN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("undecided")
    void whatCannotBeExplored_isUndecided(String what, String reason, String program) throws Exception {
        Exploration found = Explored.of(program);

        assertEquals(Verdict.UNDECIDED, found.verdict(), found.reason());
        assertTrue(found.reason().contains(reason), found.reason());
    }
}
