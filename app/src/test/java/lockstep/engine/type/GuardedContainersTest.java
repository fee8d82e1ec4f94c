package lockstep.engine.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import lockstep.engine.value.Context;
import lockstep.engine.value.GuardedHeap;
import lockstep.engine.value.Heap;
import lockstep.engine.value.Nesting;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PySet;
import lockstep.engine.value.Slice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Containers without a GIL: single operations are atomic, nothing is lost or doubled, nothing breaks. */
class GuardedContainersTest {
    private static final int THREADS = 4;
    private static final int ROUNDS = 20_000;

    private final Heap heap = new GuardedHeap(new PythonKeys());

    @BeforeEach
    void share() {
        heap.share();
    }

    /** A thread that has containers and no interpreter. */
    private static final class Bare implements Context {
        private final Heap heap;
        private final Nesting nesting = new Nesting();

        Bare(Heap heap) {
            this.heap = heap;
        }

        @Override
        public Object call(Object callable, Object... arguments) {
            throw new UnsupportedOperationException("nothing to call here");
        }

        @Override
        public Heap heap() {
            return heap;
        }

        @Override
        public <T> T service(Class<T> type) {
            throw new UnsupportedOperationException(type.getName());
        }

        @Override
        public void stopIfOver() {
            // Nothing runs here that could be over.
        }

        @Override
        public Nesting nesting() {
            return nesting;
        }
    }

    /** What one of the threads does. */
    private interface Work<T> {
        T run(Context context, int thread);
    }

    private <T> List<T> together(Work<T> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                Callable<T> body = () -> {
                    start.await(60, TimeUnit.SECONDS);
                    return work.run(new Bare(heap), thread);
                };
                futures.add(threads.submit(body));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get(60, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Long key(int thread, int number) {
        return Ints.of((long) thread * ROUNDS + number);
    }

    @Test
    void append_losesNothing() throws Exception {
        PyList list = heap.listOf(new Object[0], 0);
        together((context, thread) -> {
            for (int i = 0; i < ROUNDS; i++) {
                list.append(key(thread, i));
            }
            return thread;
        });
        assertEquals(THREADS * ROUNDS, list.size());
        assertEquals(THREADS * ROUNDS, Set.of(list.toArray()).size());
    }

    @Test
    void appendAndPop_giveEachItemOnce() throws Exception {
        PyList list = heap.listOf(new Object[0], 0);
        List<List<Object>> taken = together((context, thread) -> {
            List<Object> mine = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                list.append(key(thread, i));
                Object item = list.pop(i % 2 == 0 ? -1 : 0);
                if (item != null) {
                    mine.add(item);
                }
                if (i % 64 == 0) {
                    list.slice(new Slice.Bounds(false, 0, false, 0, 1));
                    list.get(-1);
                }
            }
            return mine;
        });
        Set<Object> all = new HashSet<>(List.of(list.toArray()));
        int count = all.size();
        for (List<Object> mine : taken) {
            all.addAll(mine);
            count += mine.size();
        }
        assertEquals(THREADS * ROUNDS, count, "taken and left");
        assertEquals(THREADS * ROUNDS, all.size(), "different ones");
    }

    @Test
    void put_losesNothingWhileOthersRead() throws Exception {
        PyDict dict = heap.dict();
        together((context, thread) -> {
            for (int i = 0; i < ROUNDS; i++) {
                Long key = key(thread, i);
                assertNull(dict.put(context, key, key));
                assertEquals(key, dict.get(context, key));
                Object other = dict.get(context, key((thread + 1) % THREADS, i));
                assertTrue(other == null || other.equals(key((thread + 1) % THREADS, i)));
            }
            return thread;
        });
        assertEquals(THREADS * ROUNDS, dict.size());
        assertEquals(THREADS * ROUNDS, dict.keys().length);
    }

    @Test
    void putIfAbsent_hasOneWinner() throws Exception {
        PyDict dict = heap.dict();
        AtomicInteger winners = new AtomicInteger();
        together((context, thread) -> {
            for (int i = 0; i < ROUNDS; i++) {
                if (dict.putIfAbsent(context, "key" + i, Ints.of(thread)) == null) {
                    winners.incrementAndGet();
                }
            }
            return thread;
        });
        assertEquals(ROUNDS, winners.get());
        assertEquals(ROUNDS, dict.size());
    }

    @Test
    void removeAndPut_keepTheCount() throws Exception {
        PyDict dict = heap.dict();
        AtomicInteger present = new AtomicInteger();
        together((context, thread) -> {
            for (int i = 0; i < ROUNDS; i++) {
                Long key = Ints.of(i % 50);
                if (dict.put(context, key, Ints.of(thread)) == null) {
                    present.incrementAndGet();
                }
                if (dict.remove(context, Ints.of((i * 7L) % 50)) != null) {
                    present.decrementAndGet();
                }
            }
            return thread;
        });
        assertEquals(present.get(), dict.size());
        assertEquals(dict.size(), dict.keys().length);
        assertEquals(dict.size(), Set.of(dict.keys()).size());
    }

    @Test
    void addAndRemove_keepTheSetWhole() throws Exception {
        PySet set = heap.set();
        AtomicInteger present = new AtomicInteger();
        together((context, thread) -> {
            for (int i = 0; i < ROUNDS; i++) {
                if (set.add(context, Ints.of(i % 70))) {
                    present.incrementAndGet();
                }
                if (set.remove(context, Ints.of((i * 11L) % 70))) {
                    present.decrementAndGet();
                }
                if (i % 100 == 0) {
                    set.toArray();
                }
            }
            return thread;
        });
        assertEquals(present.get(), set.size());
        assertEquals(set.size(), Set.of(set.toArray()).size());
    }

    @Test
    void pop_ofASetGivesEachElementOnce() throws Exception {
        PySet set = heap.set();
        Context main = new Bare(heap);
        for (int i = 0; i < ROUNDS; i++) {
            assertTrue(set.add(main, Ints.of(i)));
        }
        List<List<Object>> taken = together((context, thread) -> {
            List<Object> mine = new ArrayList<>();
            for (Object item = set.pop(); item != null; item = set.pop()) {
                mine.add(item);
            }
            return mine;
        });
        Set<Object> all = new HashSet<>();
        taken.forEach(all::addAll);
        assertEquals(ROUNDS, all.size());
        assertEquals(ROUNDS, taken.stream().mapToInt(List::size).sum());
        assertEquals(0, set.size());
    }

    @Test
    void bool_andFloatAndIntAreOneKey() {
        Context context = new Bare(heap);
        PyDict dict = heap.dict();
        assertNull(dict.put(context, Ints.of(1), "int"));
        assertEquals("int", dict.put(context, 1.0, "float"));
        assertEquals("float", dict.put(context, true, "bool"));
        assertEquals(1, dict.size());
        assertNotNull(dict.get(context, Ints.of(1)));
        assertFalse(heap.set().contains(context, "a"));
    }
}
