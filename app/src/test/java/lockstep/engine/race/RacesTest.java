package lockstep.engine.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.engine.Ended;
import lockstep.engine.Limits;
import lockstep.engine.Outcome;
import lockstep.engine.Profile;
import lockstep.engine.Run;
import lockstep.engine.RunSpec;
import lockstep.engine.StartMethod;
import lockstep.engine.World;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Small programs of which it is known what races in them; each holds in whatever order the threads come. */
class RacesTest {
    /** What a program's threads have in common: two that do the same. */
    private static final String TWICE = """
            threads = [threading.Thread(target=work, args=(n,)) for n in (0, 1)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            """;

    /**
     * A program.
     *
     * @param says what is to be seen
     * @param races each as {@code name line-line}, the lower line first
     */
    private record Program(String says, String text, String... races) {}

    private static Program twice(String says, String text, String... races) {
        return new Program(says, "import threading\n" + text + TWICE, races);
    }

    @TestFactory
    Stream<DynamicTest> races_areThoseThatNothingOrders() {
        return Stream.of(Profile.values()).flatMap(profile -> Stream.concat(locks(), Stream.concat(signals(), things()))
                .map(program -> DynamicTest.dynamicTest(
                        program.says() + ", " + profile.label(), () -> check(program, profile))));
    }

    private static void check(Program program, Profile profile) {
        Races races = new Races();
        StringBuffer printed = new StringBuffer();
        Run run = new Run(
                new RunSpec(
                        "program.py", program.text(), profile, StartMethod.FORK, Limits.standard(), World.open(), 1),
                (stream, text) -> printed.append(text),
                races);
        Ended ended = run.execute();
        assertEquals(Outcome.COMPLETED, ended.outcome(), () -> ended.message() + printed);
        Set<String> seen = races.races().stream()
                .map(race -> race.name() + " "
                        + Math.min(race.earlier().line(), race.later().line()) + "-"
                        + Math.max(race.earlier().line(), race.later().line()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(List.of(program.races())), seen, printed::toString);
        assertEquals("", printed.toString());
    }

    private static Stream<Program> locks() {
        return Stream.of(
                twice("lost update", """
                        counter = 0
                        def work(n):
                            global counter
                            counter += 1
                        """, "counter 5-5"),
                twice("only the write guarded", """
                        lock = threading.Lock()
                        counter = 0
                        def work(n):
                            global counter
                            value = counter
                            with lock:
                                counter = value + 1
                        """, "counter 6-8"),
                twice("both guarded", """
                        lock = threading.Lock()
                        counter = 0
                        def work(n):
                            global counter
                            with lock:
                                counter += 1
                        """),
                twice("each its own lock", """
                        locks = [threading.Lock(), threading.Lock()]
                        counter = 0
                        def work(n):
                            global counter
                            with locks[n]:
                                counter += 1
                        """, "counter 7-7"),
                twice("reentrant lock", """
                        lock = threading.RLock()
                        counter = 0
                        def add():
                            global counter
                            with lock:
                                counter += 1
                        def work(n):
                            with lock:
                                add()
                                add()
                        """),
                twice("double check without a lock around the first", """
                        lock = threading.Lock()
                        class Settings:
                            def __init__(self):
                                self.size = 1
                        settings = None
                        def work(n):
                            global settings
                            if settings is None:
                                with lock:
                                    if settings is None:
                                        settings = Settings()
                        """, "settings 9-12"),
                twice("semaphores of one and of two", """
                        one, two = threading.Semaphore(1), threading.BoundedSemaphore(2)
                        counter = other = 0
                        def work(n):
                            global counter, other
                            for turn in range(3):
                                with one:
                                    counter += 1
                                with two:
                                    other += 1
                        """, "other 10-10"));
    }

    private static Stream<Program> signals() {
        return Stream.of(
                new Program("join, and what is read before it", """
                        import threading
                        result = late = None
                        def work():
                            global result, late
                            result = 1
                            late = 1
                        thread = threading.Thread(target=work)
                        thread.start()
                        first = late
                        thread.join()
                        second = result
                        """, "late 6-9"),
                new Program("event, and what is written behind it", """
                        import threading
                        ready = threading.Event()
                        early = late = 0
                        def work():
                            global early, late
                            early = 1
                            ready.set()
                            late = 1
                        thread = threading.Thread(target=work)
                        thread.start()
                        ready.wait()
                        total = early
                        total = late
                        thread.join()
                        """, "late 8-13"),
                new Program("condition", """
                        import threading
                        changed = threading.Condition()
                        ready = False
                        data = {"value": 0}
                        def work():
                            global ready
                            data["value"] = 1
                            with changed:
                                ready = True
                                changed.notify()
                        thread = threading.Thread(target=work)
                        thread.start()
                        with changed:
                            changed.wait_for(lambda: ready)
                        value = data["value"]
                        thread.join()
                        """),
                new Program("handed over by a queue and back by a bounded one", """
                        import queue, threading
                        class Box:
                            pass
                        there, back = queue.Queue(), queue.Queue(maxsize=1)
                        def work():
                            for turn in range(4):
                                box = there.get()
                                box.value += 1
                                back.put(box)
                        thread = threading.Thread(target=work)
                        thread.start()
                        for turn in range(4):
                            box = Box()
                            box.value = turn
                            there.put(box)
                        for turn in range(4):
                            back.get().value += 1
                        thread.join()
                        """),
                twice("two who put into one queue", """
                        import queue
                        log = queue.Queue()
                        total = 0
                        def work(n):
                            global total
                            log.put("begin")
                            total += n
                            log.put("end")
                        """, "total 8-8"),
                twice("two phases with a barrier", """
                        barrier = threading.Barrier(2)
                        cells, sums = [0, 0], [0, 0]
                        def work(n):
                            for step in range(3):
                                cells[n] = step
                                barrier.wait()
                                sums[n] += cells[1 - n]
                                barrier.wait()
                        """),
                new Program("a barrier once where it takes two", """
                        import threading
                        barrier = threading.Barrier(2)
                        cells, sums = [0, 0], [0, 0]
                        def work(n):
                            for step in range(3):
                                cells[n] = step
                                barrier.wait()
                                sums[n] += cells[0]
                        threads = [threading.Thread(target=work, args=(n,)) for n in (0, 1)]
                        for thread in threads:
                            thread.start()
                        for thread in threads:
                            thread.join()
                        """, "cells[0] 6-8"),
                new Program("results of futures, and tasks that one worker happens to do", """
                        from concurrent.futures import ThreadPoolExecutor, as_completed
                        class Box:
                            pass
                        total = 0
                        def work(box):
                            global total
                            box.value *= 2
                            total += 1
                            return box
                        boxes = [Box() for n in range(3)]
                        with ThreadPoolExecutor(2) as pool:
                            for n, box in enumerate(boxes):
                                box.value = n
                            for future in as_completed([pool.submit(work, box) for box in boxes]):
                                future.result().value += 1
                        with ThreadPoolExecutor(1) as pool:
                            list(pool.map(work, boxes))
                        """, "total 8-8"),
                new Program("asyncio.to_thread and call_soon_threadsafe", """
                        import asyncio, threading
                        state = {"n": 0}
                        def block():
                            state["n"] += 1
                        async def main():
                            await asyncio.to_thread(block)
                            state["n"] += 1
                            loop, done = asyncio.get_running_loop(), asyncio.Event()
                            def other():
                                block()
                                loop.call_soon_threadsafe(done.set)
                            threading.Thread(target=other).start()
                            await done.wait()
                            state["n"] += 1
                        asyncio.run(main())
                        """));
    }

    private static Stream<Program> things() {
        return Stream.of(
                twice(
                        "attributes, items and captured names go by what the program calls them",
                        """
                        class Account:
                            rate = 0
                            def __init__(self):
                                self.balance = 0
                            def add(self):
                                self.balance += 1
                        account = Account()
                        table = [0] * 5
                        prices = {}
                        def outer():
                            inside = 0
                            def step(n):
                                nonlocal inside
                                inside += 1
                                account.add()
                                table[-2] = n
                                table[n] = n
                                prices["egg"] = prices.get("egg", 0) + 1
                                Account.rate += 1
                            return step
                        work = outer()
                        """,
                        "account.balance 7-7",
                        "inside 15-15",
                        "table[3] 17-17",
                        "prices['egg'] 19-19",
                        "Account.rate 20-20"),
                twice("collections are whole, and so is what a thread has for itself", """
                        mine = threading.local()
                        results, seen = [], set()
                        def work(n):
                            mine.value = n
                            results.append(mine.value)
                            seen.add(n)
                            print(end="")
                        """),
                twice("properties are computed", """
                        class Account:
                            def __init__(self):
                                self.lock = threading.Lock()
                                self.amount = 0
                            @property
                            def balance(self):
                                with self.lock:
                                    return self.amount
                            @balance.setter
                            def balance(self, value):
                                with self.lock:
                                    self.amount = value
                        account = Account()
                        def work(n):
                            account.balance = account.balance + 1
                        """),
                twice("a race on a rare path", """
                        last = None
                        rare = 0
                        def work(n):
                            global rare
                            for turn in range(50):
                                if turn == 49:
                                    rare = turn
                        """, "rare 8-8"),
                new Program("a new object handed over by a deque", """
                        import collections, threading
                        class Job:
                            def __init__(self, n):
                                self.n = n
                        jobs, over = collections.deque(), threading.Semaphore(0)
                        def make():
                            for n in range(3):
                                jobs.append(Job(n))
                        def work():
                            while not jobs:
                                over.acquire(timeout=0.001)
                            job = jobs.popleft()
                            job.n += 1
                        threads = [threading.Thread(target=make), threading.Thread(target=work)]
                        for thread in threads:
                            thread.start()
                        for thread in threads:
                            thread.join()
                        """));
    }
}
