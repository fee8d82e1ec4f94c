package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is said of threads that wait for ever. */
class DeadlockWordsTest {
    @Test
    void alias_isNamedAsTheLineHasIt() throws Exception {
        Exploration found = Explored.of("""
                import threading
                goods = threading.Lock()
                other = threading.Lock()
                room = goods
                def one():
                    with room:
                        with other: pass
                def two():
                    with other:
                        with room: pass
                a = threading.Thread(target=one)
                b = threading.Thread(target=two)
                a.start(); b.start()
                a.join(); b.join()
                """);

        assertEquals(
                "deadlock: the main thread waits for the end of A; A waits for other, which B holds; B waits for room,"
                        + " which A holds",
                found.reason());
        List<String> steps = Objects.requireNonNull(found.witness()).trace().stream()
                .map(TraceStep::text)
                .toList();
        assertTrue(steps.contains("takes room"), steps.toString());
    }

    @Test
    void condition_hasItsName() throws Exception {
        assertEquals("deadlock: A waits for ready", reason("ready = threading.Condition()", "ready.wait()"));
        assertEquals(
                "deadlock: A waits for ready",
                reason("ready = threading.Condition()", "ready.wait_for(lambda: False)"));
        assertEquals(
                "deadlock: A waits for full",
                reason("free = full = threading.Condition(threading.Lock())", "full.wait()"));
    }

    @Test
    void condition_withoutANameIsToldByItsLine() throws Exception {
        assertEquals(
                "deadlock: A waits for a Condition.wait to return, in line 4",
                reason("conditions = {1: threading.Condition()}", "conditions[1].wait()"));
    }

    @Test
    void condition_notifiedWhileItsLockIsKeptTellsWhoHasThat() throws Exception {
        Exploration found = Explored.of("""
                import threading
                ready = threading.Condition()
                for_ever = threading.Event()
                asked = late = False
                def one():
                    global asked
                    with ready:
                        asked = True
                        if not late: ready.wait()
                threading.Thread(target=one).start()
                with ready:
                    late = True
                    if asked:
                        ready.notify()
                        for_ever.wait()
                """);

        assertEquals(
                "deadlock: the main thread waits for for_ever; A waits for ready, which the main thread holds",
                found.reason());
    }

    @Test
    void barrier_hasItsName() throws Exception {
        assertEquals("deadlock: A waits for gate", reason("gate = threading.Barrier(2)", "gate.wait()"));
    }

    /** @param wait done by a thread, with what is waited at taken before where it can be */
    private static String reason(String made, String wait) throws Exception {
        String taken = wait.startsWith("gate") ? "if True" : "with " + wait.substring(0, wait.lastIndexOf(".wait"));
        return Explored.of("""
                import threading
                %s
                def one():
                    %s: %s
                threading.Thread(target=one).start()
                """.formatted(made, taken, wait)).reason();
    }
}
