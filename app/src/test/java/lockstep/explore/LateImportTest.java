package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Programs that load modules of the library while threads or processes run: what a module keeps is a part of each state. */
class LateImportTest {
    @Test
    void importInAThread_keepsNothingFromOtherPaths() throws Exception {
        Exploration exploration = Explored.of("""
                import threading
                n = 0
                def f():
                    global n
                    n += 1
                    import logging
                    log = logging.getLogger('x')
                    log.setLevel(log.level + 1)
                ts = [threading.Thread(target=f) for _ in range(2)]
                for t in ts: t.start()
                for t in ts: t.join()
                import logging
                print(logging.getLogger('x').level)""");
        assertEquals(Verdict.PROVED, exploration.verdict(), exploration.reason());
        assertEquals(Set.of("1", "2"), Explored.outcomes(exploration));
    }

    @Test
    void importBehindAProcess_keepsNothingFromOtherPaths() throws Exception {
        Exploration exploration = Explored.of("""
                from multiprocessing import Process, Value
                v = Value('i', 0)
                def f(x): v.value += 1
                p = Process(target=f, args=(1,)); p.start()
                v.value += 1
                p.join()
                from concurrent.futures import ProcessPoolExecutor
                import concurrent.futures.process as module
                with ProcessPoolExecutor(1) as ex:
                    ex.submit(f, 1).result()
                    print(len(module._working), v.value)""");
        assertEquals(Verdict.PROVED, exploration.verdict(), exploration.reason());
        assertEquals(Set.of("1 2", "1 3"), Explored.outcomes(exploration));
    }
}
