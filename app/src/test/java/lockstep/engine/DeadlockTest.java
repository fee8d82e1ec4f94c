package lockstep.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
