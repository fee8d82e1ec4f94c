package lockstep.engine.thread;

import static lockstep.engine.thread.ThreadsFixture.poll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lockstep.engine.value.Wait;
import org.junit.jupiter.api.Test;

class GilTest {
    private static final int THREADS = 8;

    @Test
    void holder_isAlone() throws Exception {
        try (ThreadsFixture run = new ThreadsFixture(true, 50, 100)) {
            int[] counter = new int[1];
            AtomicInteger inside = new AtomicInteger();
            run.run(main -> {
                for (int i = 0; i < THREADS; i++) {
                    run.start(main, thread -> {
                        for (int turn = 0; turn < 20_000; turn++) {
                            assertEquals(1, inside.incrementAndGet());
                            counter[0]++;
                            inside.decrementAndGet();
                            poll(thread);
                            if (turn % 1_000 == 0) {
                                thread.await(Waits.sleep(0));
                            }
                        }
                    });
                }
            });
            assertEquals(THREADS * 20_000, counter[0]);
        }
    }

    @Test
    void slice_endsAfterTheBudgetOfPolls() throws Exception {
        int polls = 1_000;
        try (ThreadsFixture run = new ThreadsFixture(true, polls, 100)) {
            List<Integer> slices = new ArrayList<>();
            int[] turn = {-1, 0};
            run.run(main -> {
                main.scheduler().switchIntervalNanos(5_000_000);
                for (int i = 0; i < 2; i++) {
                    int me = i;
                    run.start(main, thread -> {
                        for (int n = 0; n < 2_000 * polls; n++) {
                            if (turn[0] != me) {
                                slices.add(turn[1]);
                                turn[0] = me;
                                turn[1] = 0;
                            }
                            turn[1]++;
                            poll(thread);
                        }
                    });
                }
            });
            assertTrue(slices.size() >= 20, () -> "switches: " + slices);
        }
    }

    @Test
    void slice_isNotCountedWhileNobodyWaits() throws Exception {
        try (ThreadsFixture run = new ThreadsFixture(true, 1, 10)) {
            run.run(main -> {
                for (int i = 0; i < 100_000; i++) {
                    assertFalse(main.pollWanted());
                }
            });
        }
    }

    @Test
    void computingThreads_shareTheTime() throws Exception {
        int polls = 200;
        try (ThreadsFixture run = new ThreadsFixture(true, polls, 100)) {
            int[] done = new int[THREADS];
            int[] leastAtEnd = {Integer.MAX_VALUE};
            boolean[] begun = new boolean[1];
            int whole = 100 * polls;
            run.run(main -> {
                List<ThreadsFixture.Body> bodies = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    int me = i;
                    bodies.add(thread -> {
                        while (!begun[0]) {
                            poll(thread);
                        }
                        while (done[me] < whole) {
                            done[me]++;
                            poll(thread);
                        }
                        for (int other : done) {
                            leastAtEnd[0] = Math.min(leastAtEnd[0], other);
                        }
                    });
                }
                for (ThreadsFixture.Body body : bodies) {
                    run.start(main, body);
                }
                begun[0] = true;
            });
            // the first to end has run a hundred slices; nobody is far behind
            assertTrue(leastAtEnd[0] > whole / 4, () -> "the slowest had done " + leastAtEnd[0] + " of " + whole);
        }
    }

    @Test
    void blockingRelease_letsTheWaiterRunFirst() throws Exception {
        try (ThreadsFixture run = new ThreadsFixture(true, Integer.MAX_VALUE / 4, 10)) {
            List<String> order = new ArrayList<>();
            run.run(main -> {
                PyThread other = run.start(main, thread -> {
                    order.add("other begins");
                    while (!thread.pollWanted()) {
                        Thread.onSpinWait(); // until the main thread waits for the GIL
                    }
                    thread.await(Waits.sleep(0));
                    order.add("other goes on");
                });
                order.add("main goes on");
                main.await(Waits.join(other.end(), Wait.NEVER));
            });
            assertEquals("other begins", order.get(0));
            assertEquals("main goes on", order.get(1));
        }
    }

    @Test
    void start_runsTheNewThreadFirst() throws Exception {
        try (ThreadsFixture run = new ThreadsFixture(true)) {
            List<Integer> order = new ArrayList<>();
            run.run(main -> {
                for (int i = 0; i < 50; i++) {
                    int me = i;
                    run.start(main, thread -> order.add(me));
                    assertEquals(me + 1, order.size());
                }
            });
        }
    }
}
