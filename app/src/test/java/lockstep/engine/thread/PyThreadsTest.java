package lockstep.engine.thread;

import static lockstep.engine.thread.ThreadsFixture.poll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import lockstep.engine.type.Errors;
import lockstep.engine.value.PyError;
import lockstep.engine.value.Wait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PyThreadsTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void cancel_endsComputingAndWaitingThreads(boolean gil) throws Exception {
        ThreadsFixture run = new ThreadsFixture(gil, 500, 100);
        PyLock never = new PyLock();
        never.tryAcquire(0);
        CountDownLatch started = new CountDownLatch(20);
        run.threads.startMain(main -> {
            for (int i = 0; i < 10; i++) {
                run.start(main, thread -> {
                    started.countDown();
                    while (true) {
                        poll(thread);
                    }
                });
                run.start(main, thread -> {
                    started.countDown();
                    thread.await(i(thread) % 2 == 0 ? never.acquisition(Wait.NEVER) : Waits.sleep(Long.MAX_VALUE / 2));
                });
            }
            while (true) {
                poll(main);
            }
        });
        assertTrue(started.await(60, java.util.concurrent.TimeUnit.SECONDS));
        run.close();
        assertEquals(List.of(), run.threads.live());
        assertEquals(0, run.faults.size(), run.faults::toString);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void signal_isHandledOnTheMainThreadInTheMiddleOfAWaitThatGoesOn(boolean gil) throws Exception {
        try (ThreadsFixture run = new ThreadsFixture(gil)) {
            PyLock lock = new PyLock();
            List<String> handled = new ArrayList<>();
            run.signalled = (main, number) -> {
                handled.add(
                        number + " " + (Thread.currentThread() == main.parking().carrier()));
                lock.release(0);
            };
            run.run(main -> {
                lock.tryAcquire(0);
                run.start(main, thread -> run.threads.signal(15));
                main.await(lock.acquisition(Wait.NEVER));
                handled.add("taken");
            });
            assertEquals(List.of("15 true", "taken"), handled);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void signal_whoseHandlerRaisesEndsAWaitAndALoop(boolean gil) throws Exception {
        try (ThreadsFixture run = new ThreadsFixture(gil)) {
            run.signalled = (main, number) -> {
                throw Errors.valueError("%s", number);
            };
            List<String> raised = new ArrayList<>();
            run.run(main -> {
                run.start(main, thread -> run.threads.signal(10));
                try {
                    main.await(Waits.sleep(Long.MAX_VALUE / 2));
                } catch (PyError error) {
                    raised.add(String.valueOf(error.exception().arguments()[0]));
                }
                run.start(main, thread -> run.threads.signal(12));
                try {
                    while (true) {
                        poll(main);
                    }
                } catch (PyError error) {
                    raised.add(String.valueOf(error.exception().arguments()[0]));
                }
            });
            assertEquals(List.of("10", "12"), raised);
        }
    }

    private static int i(PyThread thread) {
        return thread.number();
    }

    @Test
    void limit_endsTheRun() throws Exception {
        ThreadsFixture run = new ThreadsFixture(true, 50_000, 5);
        PyThread main = run.threads.startMain(thread -> {
            PyLock never = new PyLock();
            never.tryAcquire(0);
            while (true) {
                run.start(thread, worker -> worker.await(never.acquisition(Wait.NEVER)));
            }
        });
        run.close();
        assertTrue(run.threads.cancelled());
        assertTrue(main.end().reached());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void standstill_isFoundOnlyWhereNobodyCanMove(boolean gil) throws Exception {
        ThreadsFixture run = new ThreadsFixture(gil);
        PyLock first = new PyLock();
        PyLock second = new PyLock();
        run.threads.startMain(main -> {
            first.tryAcquire(main.number());
            second.tryAcquire(main.number() + 1);
            run.start(main, thread -> thread.await(first.acquisition(Wait.NEVER)));
            main.await(second.acquisition(Wait.NEVER));
        });
        long deadline = System.nanoTime() + ThreadsFixture.HANG.toNanos();
        while (run.threads.standstill() == null && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        List<PyThread> stuck = run.threads.standstill();
        assertNotNull(stuck);
        assertEquals(2, stuck.size());
        assertEquals("lock", stuck.get(0).waitingFor());
        run.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void standstill_isNeverSeenWhileLocksGoRound(boolean gil) throws Exception {
        try (ThreadsFixture run = new ThreadsFixture(gil)) {
            PyLock ping = new PyLock();
            PyLock pong = new PyLock();
            boolean[] over = new boolean[1];
            Thread watcher = new Thread(() -> {
                while (!over[0]) {
                    if (run.threads.standstill() != null) {
                        run.faults.add(new AssertionError("a standstill was seen"));
                        return;
                    }
                    Thread.yield();
                }
            });
            run.run(main -> {
                ping.tryAcquire(0);
                pong.tryAcquire(0);
                PyThread other = run.start(main, thread -> {
                    for (int i = 0; i < 3_000; i++) {
                        thread.await(ping.acquisition(Wait.NEVER));
                        pong.release(0);
                    }
                });
                watcher.start();
                for (int i = 0; i < 3_000; i++) {
                    ping.release(0);
                    main.await(pong.acquisition(Wait.NEVER));
                }
                main.await(Waits.join(other.end(), Wait.NEVER));
                over[0] = true;
            });
            watcher.join();
        }
    }

    @Test
    void exclusively_stopsThreadsWithoutGil() throws Exception {
        try (ThreadsFixture run = new ThreadsFixture(false)) {
            long[] counters = new long[4];
            boolean[] over = new boolean[1];
            run.run(main -> {
                for (int i = 0; i < 4; i++) {
                    int me = i;
                    run.start(main, thread -> {
                        while (!over[0]) {
                            counters[me]++;
                            if (counters[me] % 1_000 == 0) {
                                thread.await(Waits.sleep(0));
                            }
                            poll(thread);
                        }
                    });
                }
                for (int round = 0; round < 200; round++) {
                    main.scheduler().exclusively(main, () -> {
                        long[] before = counters.clone();
                        for (int spin = 0; spin < 5_000; spin++) {
                            Thread.onSpinWait();
                        }
                        for (int i = 0; i < 4; i++) {
                            assertEquals(before[i], counters[i]);
                        }
                    });
                }
                over[0] = true;
            });
        }
    }

    @Test
    void exit_waitsForThreadsButNotForDaemons() throws Exception {
        try (ThreadsFixture run = new ThreadsFixture(true)) {
            boolean[] done = new boolean[1];
            run.run(main -> {
                run.threads.start(
                        main,
                        (ThreadsFixture.Body) thread -> thread.await(Waits.sleep(Long.MAX_VALUE / 2)),
                        new Object[0],
                        "daemon",
                        true,
                        false);
                run.start(main, thread -> {
                    thread.await(Waits.sleep(2_000_000));
                    done[0] = true;
                });
            });
            assertTrue(done[0]);
            assertEquals(
                    "daemon",
                    run.threads.live().stream()
                            .filter(PyThread::daemon)
                            .findFirst()
                            .orElseThrow()
                            .name());
        }
    }

    @Test
    void join_givesUpAtItsDeadline() throws Exception {
        try (ThreadsFixture run = new ThreadsFixture(true)) {
            run.run(main -> {
                PyLock gate = new PyLock();
                gate.tryAcquire(0);
                PyThread other = run.start(main, thread -> thread.await(gate.acquisition(Wait.NEVER)));
                assertEquals(false, main.await(Waits.join(other.end(), 1_000_000)));
                assertFalse(other.end().reached());
                gate.release(0);
                assertEquals(true, main.await(Waits.join(other.end(), Wait.NEVER)));
                assertNull(run.threads.find(other.ident()));
            });
        }
    }
}
