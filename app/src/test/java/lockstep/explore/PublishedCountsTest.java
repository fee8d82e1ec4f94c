package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Behaviours of programs whose numbers others have published: readers, lastzero, indexer and filesystem after Abdulla,
 * Aronis, Jonsson and Sagonas, "Optimal dynamic partial order reduction" (POPL 2014), fib_bench after the reference results
 * of Nidhugg. The programs are our own, with the same accesses.
 */
class PublishedCountsTest {
    private static final String THREADS = """
            ts = [threading.Thread(target=work, args=(i,)) for i in range(N)]
            for t in ts: t.start()
            for t in ts: t.join()
            """;

    private static final String READERS = """
            import threading
            x = 0
            def work(number):
                global x
                if number == 0:
                    x = 1
                else:
                    y = x
            """;

    private static final String LAST_ZERO = """
            import threading
            cells = [0] * N
            def work(number):
                if number == 0:
                    i = N - 1
                    while cells[i] != 0:
                        i -= 1
                else:
                    cells[number] = cells[number - 1] + 1
            """;

    private static final String INDEXER = """
            import threading
            table = {}
            def work(number):
                for m in range(1, 5):
                    w = m * 11 + number
                    h = (w * 7) % 128
                    while table.setdefault(h, w) != w:
                        h = (h + 1) % 128
            """;

    private static final String FILE_SYSTEM = """
            import threading
            inodes = [0] * 32
            busy = [False] * 26
            inode_locks = [threading.Lock() for _ in range(32)]
            block_locks = [threading.Lock() for _ in range(26)]
            def work(number):
                i = number % 32
                inode_locks[i].acquire()
                if inodes[i] == 0:
                    b = (i * 2) % 26
                    while True:
                        block_locks[b].acquire()
                        if not busy[b]:
                            busy[b] = True
                            inodes[i] = b + 1
                            block_locks[b].release()
                            break
                        block_locks[b].release()
                        b = (b + 1) % 26
                inode_locks[i].release()
            """;

    private static final String FIBONACCI = """
            import threading
            i = j = 1
            def one():
                global i
                for _ in range(N): i += j
            def other():
                global j
                for _ in range(N): j += i
            threading.Thread(target=one).start()
            threading.Thread(target=other).start()
            if i > 1000 or j > 1000: raise ValueError
            """;

    private static SleepSets.Count count(String program, int number) throws Exception {
        String text = program.replace("N", String.valueOf(number));
        return SleepSets.count(
                Explorer.execution(Program.of("published.py", text), Granularity.ACCESS), Long.MAX_VALUE);
    }

    private static long countFewer(String program, int number) throws Exception {
        String text = (program + THREADS).replace("N", String.valueOf(number));
        return SourceSets.count(Explorer.execution(Program.of("published.py", text), Granularity.ACCESS))
                .complete();
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 4", "3, 8", "4, 16"})
    void readers_areTwoToThePowerOfTheirNumber(int readers, long behaviours) throws Exception {
        assertEquals(behaviours, count(READERS + THREADS, readers + 1).complete());
    }

    @ParameterizedTest
    @CsvSource({"3, 12", "4, 28", "5, 64"})
    void lastZero_isAsPublished(int writers, long behaviours) throws Exception {
        assertEquals(behaviours, count(LAST_ZERO + THREADS, writers + 1).complete());
    }

    /** In all schedules that sleep sets leave, those of 15 writers would take days. */
    @ParameterizedTest
    @CsvSource({"3, 12", "5, 64", "8, 704"})
    void lastZero_withSourceSets_isAsPublished(int writers, long behaviours) throws Exception {
        assertEquals(behaviours, countFewer(LAST_ZERO, writers + 1));
    }

    /** Takes minutes: {@code mvn -Pfuzz -pl app test}. */
    @Test
    void lastZeroOf15_isAsPublished() throws Exception {
        Assumptions.assumeTrue(Integer.getInteger("fuzz.toys", 0) > 0, "SKIPPED: takes minutes");
        assertEquals(147_456, countFewer(LAST_ZERO, 16));
    }

    @Test
    void readersAndIndexer_withSourceSets_areAsWithSleepSets() throws Exception {
        assertEquals(16, countFewer(READERS, 5));
        assertEquals(8, countFewer(INDEXER, 12));
    }

    @Test
    void indexerOf12_isAsPublished() throws Exception {
        assertEquals(8, count(INDEXER + THREADS, 12).complete());
    }

    @Test
    void fileSystemOf19_isAsPublished() throws Exception {
        Assumptions.assumeTrue(Integer.getInteger("fuzz.toys", 0) > 0, "SKIPPED: takes seconds");
        assertEquals(64, count(FILE_SYSTEM + THREADS, 19).complete());
    }

    @ParameterizedTest
    @CsvSource({"1, 11", "2, 140"})
    void fibonacci_isAsPublished(int rounds, long behaviours) throws Exception {
        assertEquals(behaviours, count(FIBONACCI, rounds).complete());
    }

    @ParameterizedTest
    @CsvSource({"2", "3", "4"})
    void philosophers_areAsManyBehavioursAsOrdersOfTheirForks(int number) throws Exception {
        String text = """
                import threading
                forks = [threading.Lock() for _ in range(N)]
                def work(number):
                    with forks[number]:
                        with forks[(number + 1) % N]: pass
                """;
        assertEquals((1L << number) - 1, count(text + THREADS, number).complete());
    }
}
