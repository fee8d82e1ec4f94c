package lockstep.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class DeadlockTest {
    @Test
    void childWaitingForAnEmptyQueue_isNamedWithItsParent() {
        Ended ended = ended("""
                import multiprocessing
                def consume(items):
                    items.get()
                if __name__ == "__main__":
                    items = multiprocessing.Queue()
                    child = multiprocessing.Process(target=consume, args=(items,), name="consumer")
                    child.start()
                    child.join()
                """);
        assertDeadlock(ended, "in MainProcess MainThread waits in Process.join in line 8");
        assertDeadlock(ended, "in consumer MainThread waits in Queue.get in line 3");
    }

    @Test
    void processesThatHoldWhatTheOtherWants_areNamedWithTheirLocks() {
        for (String method : List.of("fork", "spawn")) {
            Ended ended = ended("""
                    import multiprocessing
                    def work(first, second, meet):
                        with first:
                            meet.wait()
                            with second:
                                print("never")
                    if __name__ == "__main__":
                        context = multiprocessing.get_context("METHOD")
                        a, b, meet = context.Lock(), context.Lock(), context.Barrier(2)
                        one = context.Process(target=work, args=(a, b, meet), name="one")
                        two = context.Process(target=work, args=(b, a, meet), name="two")
                        one.start(); two.start()
                        one.join(); two.join()
                    """.replace("METHOD", method));
            boolean named = method.equals("fork"); // a spawned child has only names of its own for them
            assertDeadlock(
                    ended,
                    "in one MainThread waits for " + (named ? "the lock b" : "a lock") + " that two holds in line 5");
            assertDeadlock(
                    ended,
                    "in two MainThread waits for " + (named ? "the lock a" : "a lock") + " that one holds in line 5");
        }
    }

    @Test
    void lockOfAProcessThatEndedWithIt_isHeldByAnEndedProcess() {
        Ended ended = ended("""
                import multiprocessing
                lock = multiprocessing.RLock()
                child = multiprocessing.Process(target=lock.acquire)
                child.start()
                child.join()
                lock.acquire()
                """);
        assertDeadlock(ended, "MainThread waits for the lock lock that an ended process holds in line 6");
    }

    @Test
    void lockOfProcessesTakenTwice_isHeldByWhoWaits() {
        Ended ended = ended("""
                import multiprocessing
                lock = multiprocessing.Lock()
                with lock:
                    lock.acquire()
                """);
        assertDeadlock(ended, "MainThread waits for the lock lock, which it holds itself, in line 4");
    }

    @Test
    void lockOfProcessesHeldByAThread_namesTheThreadAndItsProcess() {
        Ended ended = ended("""
                import multiprocessing, threading
                lock, held = multiprocessing.Lock(), multiprocessing.Event()
                never = threading.Event()
                def hold():
                    with lock:
                        held.set()
                        never.wait()
                def child():
                    held.wait()
                    with lock:
                        print("never")
                threading.Thread(target=hold, name="holder").start()
                process = multiprocessing.Process(target=child)
                process.start()
                process.join()
                """);
        assertDeadlock(ended, "waits for the lock lock that holder of MainProcess holds in line 10");
    }

    @Test
    void lockHeldAtTheFork_hasNobodyLeftToReleaseItInTheChild() {
        Ended ended = ended("""
                import multiprocessing, threading
                lock, held, go = threading.Lock(), threading.Event(), threading.Event()
                def hold():
                    with lock:
                        held.set()
                        go.wait()
                def child():
                    with lock:
                        print("never")
                threading.Thread(target=hold).start()
                held.wait()
                process = multiprocessing.Process(target=child)
                process.start()
                go.set()
                process.join()
                """);
        assertDeadlock(ended, "the lock lock that nobody is left to release in line 8");
    }

    @Test
    void taskWaitingForATaskOfItsOwnPool_isNamed() {
        Ended ended = ended("""
                from concurrent.futures import ThreadPoolExecutor
                pool = ThreadPoolExecutor(1)
                def outer():
                    return pool.submit(int, "3").result()
                pool.submit(outer).result()
                """);
        assertDeadlock(ended, "ThreadPoolExecutor-0_0 waits for a future in line 4");
    }

    @Test
    void tasksThatHoldWhatTheOtherWants_areADeadlock() {
        Ended ended = ended("""
                import asyncio
                async def take(first, second):
                    async with first:
                        await asyncio.sleep(0)
                        async with second:
                            print("never")
                async def main():
                    a, b = asyncio.Lock(), asyncio.Lock()
                    await asyncio.gather(take(a, b), take(b, a))
                asyncio.run(main())
                """);
        assertDeadlock(ended, "MainThread waits in");
        assertDeadlock(ended, "in line 10");
    }

    @Test
    void childThatOnlySleeps_isNoDeadlock() {
        Ended ended = ended("""
                import multiprocessing, time
                def late(items):
                    time.sleep(1)
                    items.put(1)
                items = multiprocessing.Queue()
                multiprocessing.Process(target=late, args=(items,)).start()
                print(items.get())
                """);
        assertEquals(Outcome.COMPLETED, ended.outcome(), ended.message());
    }

    @Test
    void deadlockOfProcesses_isSeenWhileTheScreenAsksForTheirThreads() throws InterruptedException {
        RunSpec spec = spec("""
                import multiprocessing
                lock = multiprocessing.Lock()
                def work():
                    with lock:
                        print("never")
                lock.acquire()
                child = multiprocessing.Process(target=work)
                child.start()
                child.join()
                """);
        try (Run run = new Run(spec, (stream, text) -> {})) {
            Thread screen = new Thread(() -> {
                while (!Thread.interrupted()) {
                    run.threads();
                    LockSupport.parkNanos(20_000_000);
                }
            });
            screen.start();
            Ended ended = run.execute();
            screen.interrupt();
            screen.join();
            assertDeadlock(ended, "waits for the lock lock that MainProcess holds");
        }
    }

    @Test
    void locksOfChildren_count() {
        RunSpec spec = spec("""
                import multiprocessing, threading
                def work():
                    lock = threading.Lock()
                    for _ in range(10):
                        with lock:
                            pass
                child = multiprocessing.Process(target=work)
                child.start()
                child.join()
                """);
        try (Run run = new Run(spec, (stream, text) -> {})) {
            run.execute();
            assertEquals(10, run.counts().lockAcquisitions());
        }
    }

    private static RunSpec spec(String source) {
        return Recorder.spec(source, Profile.PYTHON_3_13);
    }

    private static Ended ended(String source) {
        return Recorder.run(source).ended();
    }

    private static void assertDeadlock(Ended ended, String part) {
        assertEquals(Outcome.DEADLOCKED, ended.outcome(), ended.message());
        assertTrue(ended.message().contains(part), ended.message());
    }
}
