package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lockstep.explore.StepCommand.Kind;
import lockstep.explore.StepView.ThreadState;
import org.junit.jupiter.api.Test;

/** What is seen of several processes that are stepped: whose is what. */
class ProcessStepperTest {
    private static final int M = 0;
    private static final int A = 1;
    private static final int B = 2;

    private static final String SHOPS = """
            import threading
            from multiprocessing import Process, Queue, Value
            sold = {"tea": 0}
            total = Value("i", 0)
            orders = Queue()
            lock = threading.Lock()
            def sell(number):
                with lock:
                    sold["tea"] += number
                    total.value += number
                orders.put(sold)
            if __name__ == "__main__":
                a = Process(target=sell, args=(3,))
                a.start()
                total.value += 1
                a.join()
                print(orders.get())
            """;

    private static final String ENDED = """
            from multiprocessing import Lock, Process
            lock = Lock()
            def work():
                with lock: pass
            p = Process(target=work)
            p.start()
            p.terminate()
            p.join()
            with lock: print("done")
            """;

    private static Stepper stepper(String text) throws Exception {
        Explorer explorer = new Explorer(Program.of("p.py", text), ExploreLimits.standard());
        explorer.explore();
        Stepper stepper = explorer.stepper();
        assertNotNull(stepper);
        return stepper;
    }

    private static StepView steps(Stepper stepper, int... threads) {
        StepView view = stepper.view();
        for (int thread : threads) {
            view = stepper.perform(StepCommand.of(Kind.STEP, thread));
            assertEquals("", view.message());
        }
        return view;
    }

    private static Map<String, String> texts(List<StepView.Value> values) {
        Map<String, String> texts = new TreeMap<>();
        values.forEach(value -> texts.put(value.name(), value.value() + (value.changed() ? " (new)" : "")));
        return texts;
    }

    @Test
    void view_tellsWhatEachProcessHasForItself() throws Exception {
        Stepper stepper = stepper(SHOPS);
        StepView view = stepper.view();
        assertEquals(
                List.of("MainProcess", "Process-1"),
                view.threads().stream().map(ThreadState::process).toList());
        assertEquals(Map.of("orders", "[]", "total", "0"), texts(view.shared()));
        assertEquals(Map.of("sold", "{'tea': 0}"), texts(view.threads().get(M).own()));
        assertEquals(Map.of("sold", "{'tea': 3}"), texts(view.threads().get(A).own()));

        view = steps(stepper, A, A);
        assertEquals(Map.of("orders", "[]", "total", "3 (new)"), texts(view.shared()));
    }

    @Test
    void view_lockOfThreadsIsAnotherOneInEachProcess() throws Exception {
        StepView view = stepper(SHOPS).view();
        assertEquals(
                List.of("lock of MainProcess: ", "total.get_lock(): ", "lock of Process-1: A"),
                view.locks().stream()
                        .map(lock -> lock.name() + ": " + lock.holder())
                        .toList());
    }

    @Test
    void view_whatIsPutIsOnTheWayUntilTheFeederBringsIt() throws Exception {
        Stepper stepper = stepper(SHOPS);
        StepView view = steps(stepper, A, A, A);
        assertEquals(
                "[] and on the way [{'tea': 3}] (new)", texts(view.shared()).get("orders"));
        ThreadState child = view.threads().get(A);
        assertEquals("what it put into orders to arrive", child.waits());
        ThreadState feeder = view.threads().get(B);
        assertEquals("Process-1", feeder.process());
        assertEquals("bring {'tea': 3} to orders", feeder.next());

        view = steps(stepper, B);
        assertEquals("[{'tea': 3}] (new)", texts(view.shared()).get("orders"));
        assertEquals("{'tea': 3} arrives in orders", view.trace().get(3).text());
        assertEquals("something to bring to orders", view.threads().get(B).waits());
        view = steps(stepper, A);
        assertEquals("exit code 0", view.threads().get(A).next());
    }

    @Test
    void end_processIsEndedByItsSignalWhereverItIs() throws Exception {
        Stepper stepper = stepper(ENDED);
        StepView view = stepper.perform(StepCommand.of(Kind.END, A));
        assertEquals("No signal that ends it is on its way to A.", view.message());
        view = steps(stepper, M, A);
        assertTrue(view.threads().get(A).doomed());
        view = stepper.perform(StepCommand.of(Kind.END, A));
        assertEquals("by signal 15", view.threads().get(A).next());
        view = steps(stepper, M);
        assertEquals(
                "deadlock: the main thread waits for lock, which Process-1 (A) held when it ended", view.failure());
        assertEquals("M1 A1 A~1 M1", view.schedule());
        assertEquals(Schedule.parse("M1 A1 A~1 M1"), Schedule.parse("M1A1A~1M1"));

        Stepper again = stepper(ENDED);
        assertEquals(view, again.perform(StepCommand.play(Schedule.parse(view.schedule()), 4)));
    }

    @Test
    void unexpected_tellsTheNumberThatProcessesShare() throws Exception {
        Program program = new Program("p.py", """
                from multiprocessing import Process, Value
                n = Value("i", 0)
                def f(): n.value += 1
                p = Process(target=f)
                p.start()
                n.value += 1
                p.join()
                """, "n.value == 2", false, false);
        Exploration found = new Explorer(program, ExploreLimits.standard()).explore();
        assertEquals("at the end n.value == 2 does not hold: n is 1", found.reason());
    }

    @Test
    void explore_namesAProcessThatIsNotThereAtTheEnd() throws Exception {
        Exploration found = new Explorer(Program.of("p.py", """
                from multiprocessing import Process, Queue
                sold = 0
                orders = Queue()
                def sell(number):
                    global sold
                    sold += number
                    orders.put(sold)
                a = Process(target=sell, args=(3,))
                b = Process(target=sell, args=(4,))
                a.start()
                b.start()
                a.join()
                b.join()
                """), ExploreLimits.standard()).explore();
        assertEquals(Verdict.PROVED, found.verdict(), found.reason());
    }
}
