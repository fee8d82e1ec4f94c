package lockstep.engine.thread;

import static lockstep.engine.thread.ThreadsFixture.poll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import lockstep.engine.value.PyError;
import lockstep.engine.value.Wait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PyLockTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void lock_keepsOthersOut(boolean gil) throws Exception {
        try (ThreadsFixture run = new ThreadsFixture(gil, 100, 100)) {
            int[] counter = new int[1];
            run.run(main -> {
                PyLock lock = new PyLock();
                for (int i = 0; i < 8; i++) {
                    run.start(main, thread -> {
                        for (int turn = 0; turn < 5_000; turn++) {
                            if (!lock.tryAcquire(thread.number())) {
                                assertEquals(true, thread.await(lock.acquisition(Wait.NEVER)));
                            }
                            int seen = counter[0];
                            poll(thread);
                            counter[0] = seen + 1;
                            lock.release(0);
                            poll(thread);
                        }
                    });
                }
            });
            assertEquals(8 * 5_000, counter[0]);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void lock_wakesAWaiterAlthoughOthersGiveUp(boolean gil) throws Exception {
        try (ThreadsFixture run = new ThreadsFixture(gil)) {
            int[] taken = new int[2];
            run.run(main -> {
                PyLock lock = new PyLock();
                List<PyThread> workers = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    boolean patient = i % 2 == 0;
                    workers.add(run.start(main, thread -> {
                        for (int turn = 0; turn < 200; turn++) {
                            if (thread.await(lock.acquisition(patient ? Wait.NEVER : 20_000)) == Boolean.TRUE) {
                                taken[patient ? 0 : 1]++;
                                thread.await(Waits.sleep(10_000));
                                lock.release(0);
                            }
                        }
                    }));
                }
            });
            assertEquals(4 * 200, taken[0]);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void lock_isReleasedByAnyThread(boolean gil) throws Exception {
        try (ThreadsFixture run = new ThreadsFixture(gil)) {
            run.run(main -> {
                PyLock lock = new PyLock();
                lock.tryAcquire(main.number());
                run.start(main, thread -> lock.release(0));
                main.await(lock.acquisition(Wait.NEVER));
                assertTrue(lock.locked());
                lock.release(0);
                PyError error = assertThrows(PyError.class, () -> lock.release(0));
                assertEquals("RuntimeError: release unlocked lock", error.getMessage());
            });
        }
    }

    @Test
    void acquisition_givesUpAtItsDeadline() throws Exception {
        try (ThreadsFixture run = new ThreadsFixture(true)) {
            run.run(main -> {
                PyLock lock = new PyLock();
                lock.tryAcquire(main.number());
                long startNanos = System.nanoTime();
                assertEquals(false, main.await(lock.acquisition(3_000_000)));
                assertTrue(System.nanoTime() - startNanos >= 3_000_000);
                assertEquals(0, lock.size());
            });
        }
    }

    @Test
    void reentrantLock_isOwned() throws Exception {
        try (ThreadsFixture run = new ThreadsFixture(true)) {
            run.run(main -> {
                PyRLock lock = new PyRLock();
                assertTrue(lock.tryAcquire(main.number()));
                assertTrue(lock.tryAcquire(main.number()));
                run.start(main, thread -> {
                    assertFalse(lock.tryAcquire(thread.number()));
                    PyError error = assertThrows(PyError.class, () -> lock.release(thread.number()));
                    assertEquals("RuntimeError: cannot release un-acquired lock", error.getMessage());
                });
                lock.release(main.number());
                assertEquals(1, lock.count());
                lock.release(main.number());
                assertEquals(-1, lock.owner());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void reentrantLock_keepsOthersOut(boolean gil) throws Exception {
        try (ThreadsFixture run = new ThreadsFixture(gil, 100, 100)) {
            int[] counter = new int[1];
            run.run(main -> {
                PyRLock lock = new PyRLock();
                for (int i = 0; i < 4; i++) {
                    run.start(main, thread -> {
                        for (int turn = 0; turn < 5_000; turn++) {
                            thread.await(lock.acquisition(2, Wait.NEVER));
                            int seen = counter[0];
                            poll(thread);
                            counter[0] = seen + 1;
                            lock.release(thread.number());
                            lock.release(thread.number());
                        }
                    });
                }
            });
            assertEquals(4 * 5_000, counter[0]);
        }
    }
}
