package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lockstep.explore.StepCommand.Kind;
import org.junit.jupiter.api.Test;

class StepperTest {
    private static final int M = 0;
    private static final int A = 1;
    private static final int B = 2;

    private static final String LOST = """
            import threading

            counter = 0


            def work(times):
                global counter
                for _ in range(times):
                    counter += 1


            a = threading.Thread(target=work, args=(1,))
            b = threading.Thread(target=work, args=(1,))
            a.start()
            b.start()
            a.join()
            b.join()
            """;

    private static final String LOCKS = """
            import threading

            left = threading.Lock()
            right = threading.Lock()


            def meal(first, second):
                with first:
                    with second:
                        print("eats")


            a = threading.Thread(target=meal, args=(left, right))
            b = threading.Thread(target=meal, args=(right, left))
            a.start()
            b.start()
            a.join()
            b.join()
            """;

    private static final String QUEUE = """
            import queue
            import threading

            jobs = queue.Queue()
            done = threading.Event()


            def work():
                jobs.get()
                done.set()


            t = threading.Thread(target=work)
            t.start()
            jobs.put("one")
            done.wait()
            t.join()
            """;

    private static final String TASKS = """
            import asyncio
            card = 10

            async def pay(price):
                global card
                if card >= price:
                    await asyncio.sleep(0.2)
                    card -= price

            async def main():
                await asyncio.gather(pay(7), pay(6))

            asyncio.run(main())
            """;

    private static Explorer explored(String text, String expectation) throws Exception {
        Program program = new Program("p.py", text, expectation.isEmpty() ? null : expectation, false, false);
        Explorer explorer = new Explorer(program, ExploreLimits.standard());
        explorer.explore();
        return explorer;
    }

    private static Stepper stepper(String text, String expectation) throws Exception {
        Stepper stepper = explored(text, expectation).stepper();
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

    private static String value(StepView view, String name) {
        return view.shared().stream()
                .filter(value -> value.name().equals(name))
                .map(StepView.Value::value)
                .findFirst()
                .orElse("none");
    }

    @Test
    void expectation_thatCannotBeWorkedOutSaysWhy() throws Exception {
        StepView view = steps(stepper(LOST, "countr == 2"), M, A, A, B, B, M, M);
        assertTrue(view.over());
        assertEquals(
                "at the end countr == 2 cannot be worked out: NameError: name 'countr' is not defined."
                        + " Did you mean: 'counter'?",
                view.failure());
    }

    @Test
    void step_updateIsLostByHand() throws Exception {
        StepView view = steps(stepper(LOST, "counter == 2"), M, A, B, B, A, M, M);
        assertTrue(view.over());
        assertEquals("1", value(view, "counter"));
        assertEquals("at the end counter == 2 does not hold: counter is 1", view.failure());
        assertEquals("M1 A1 B2 A1 M2", view.schedule());
        // That B has ended, or that M waits, is nobody's choice.
        assertEquals(1, view.switches());
    }

    @Test
    void run_goesOnWithTheOnlyOneThatCan() throws Exception {
        Stepper stepper = stepper(LOST, "counter == 2");
        steps(stepper, M, A, B, B, A);
        StepView view = stepper.perform(StepCommand.of(Kind.RUN));
        assertTrue(view.over());
        assertEquals("", view.message());
        assertEquals("M1 A1 B2 A1 M2", view.schedule());

        stepper.perform(StepCommand.of(Kind.RESET));
        view = stepper.perform(StepCommand.play(Schedule.parse("M1 A2"), 3));
        view = stepper.perform(StepCommand.of(Kind.RUN));
        assertEquals("A has ended.", view.message(), "both M and B can go on");
        assertEquals(3, view.length());
    }

    @Test
    void step_tasksOfAnEventLoopGoFromAwaitToAwait() throws Exception {
        int a = StateGraph.actor(M, 1);
        int b = StateGraph.actor(M, 2);
        int c = StateGraph.actor(M, 3);
        Stepper stepper = stepper(TASKS, "card >= 0");
        StepView view = steps(stepper, a);
        assertEquals(List.of("M", "a", "b", "c"), letters(view));
        assertEquals("its tasks", view.threads().get(0).waits());
        assertEquals("asyncio.gather(pay(7), pay(6))", view.threads().get(1).waits());
        assertTrue(view.threads().get(2).canStep());
        assertEquals("its turn", view.threads().get(3).waits());

        view = steps(stepper, b, c);
        StepView.ThreadState sleeping = view.threads().get(2);
        assertTrue(sleeping.canStep());
        assertEquals("wake up", sleeping.next());
        assertEquals(7, sleeping.line());
        assertEquals("price", sleeping.locals().get(0).name());

        view = steps(stepper, c);
        assertEquals("go on", view.threads().get(3).next());
        view = steps(stepper, c);
        assertEquals("4", value(view, "card"));
        assertEquals(List.of("M", "a", "b"), letters(view));
        view = steps(stepper, b, b, a);
        assertTrue(view.over());
        assertEquals("at the end card >= 0 does not hold: card is -3", view.failure());
        assertEquals("a1 b1 c1 c!1 c1 b!1 b1 a1", view.schedule());
        assertEquals(0, view.switches());

        view = stepper.perform(StepCommand.of(Kind.JUMP, 3));
        assertEquals("10", value(view, "card"));
        assertEquals("wake up", view.threads().get(3).next());
        view = stepper.perform(StepCommand.of(Kind.STEP, a));
        assertEquals("a waits: it cannot take a step.", view.message());
        assertEquals(8, view.length());
    }

    private static List<String> letters(StepView view) {
        return view.threads().stream().map(StepView.ThreadState::letter).toList();
    }

    @Test
    void view_lineIsOpenedIntoWhatItReadsComputesAndWrites() throws Exception {
        Stepper stepper = stepper(LOST, "");
        StepView.ThreadState before = stepper.view().threads().get(A);
        assertEquals(
                List.of("read counter", "compute counter + 1", "write counter"),
                before.operations().stream().map(StepView.Operation::text).toList());
        assertEquals(0, before.operation());
        assertEquals(9, before.line());
        StepView.ThreadState after =
                stepper.perform(StepCommand.of(Kind.STEP, A)).threads().get(A);
        assertEquals("write counter", after.next());
    }

    @Test
    void undoAndRedo_goEverywhereAndBack() throws Exception {
        Stepper stepper = stepper(LOST, "");
        List<StepView> seen = new java.util.ArrayList<>(List.of(stepper.view()));
        for (int thread : new int[] {M, A, B, B, A, M, M}) {
            seen.add(stepper.perform(StepCommand.of(Kind.STEP, thread)));
        }
        for (int i = seen.size() - 2; i >= 0; i--) {
            assertSame(seen.get(i), stepper.perform(StepCommand.of(Kind.UNDO)));
        }
        assertEquals(
                "This is the beginning.",
                stepper.perform(StepCommand.of(Kind.UNDO)).message());
        for (int i = 1; i < seen.size(); i++) {
            assertSame(seen.get(i), stepper.perform(StepCommand.of(Kind.REDO)));
        }
        assertSame(seen.get(3), stepper.perform(StepCommand.of(Kind.JUMP, 3)));
        assertSame(seen.get(0), stepper.perform(StepCommand.of(Kind.RESET)));
    }

    private static void assertSame(StepView expected, StepView actual) {
        assertEquals(expected.threads(), actual.threads());
        assertEquals(expected.shared(), actual.shared());
        assertEquals(expected.locks(), actual.locks());
        assertEquals(expected.output(), actual.output());
        assertEquals(expected.position(), actual.position());
    }

    /** Whichever name a thread's object has at the moment, words and columns call the thread the same. */
    @Test
    void deadlock_namesTheThreadThatIsJoined() throws Exception {
        Stepper stepper = stepper(LOCKS.replace("a.join()\nb.join()", "for guest in (a, b):\n    guest.join()"), "");
        StepView view = steps(stepper, M, A, B);
        assertEquals("the end of A", view.threads().get(M).waits());
        assertEquals(
                "deadlock: the main thread waits for the end of A; A waits for right, which B holds; B waits for left,"
                        + " which A holds",
                view.failure());
    }

    @Test
    void step_ofThreadThatWaitsIsRefusedAndChangesNothing() throws Exception {
        Stepper stepper = stepper(LOCKS, "");
        StepView held = steps(stepper, M, A, B);
        StepView refused = stepper.perform(StepCommand.of(Kind.STEP, A));
        assertEquals("A waits: it cannot take a step.", refused.message());
        assertSame(held, refused);
        assertEquals("right, held by B", refused.threads().get(A).waits());
        assertEquals(
                List.of(
                        new StepView.LockState("left", "A", List.of("B")),
                        new StepView.LockState("right", "B", List.of("A"))),
                refused.locks());
        assertTrue(refused.failure().startsWith("deadlock"), refused.failure());
    }

    @Test
    void otherStepAfterUndo_beginsAnotherSchedule() throws Exception {
        Stepper stepper = stepper(LOCKS, "");
        steps(stepper, M, A);
        stepper.perform(StepCommand.of(Kind.UNDO));
        StepView view = stepper.perform(StepCommand.of(Kind.STEP, B));
        assertEquals("M1 B1", view.schedule());
        assertEquals(2, view.length());
    }

    @Test
    void play_witnessCanBeJumpedAboutIn() throws Exception {
        Explorer explorer = explored(LOCKS, "");
        Witness witness = explorer.explore(Granularity.ACCESS).witness();
        assertNotNull(witness);
        Stepper stepper = explorer.stepper();
        assertNotNull(stepper);
        StepView begin = stepper.perform(StepCommand.play(witness.schedule(), 0));
        assertEquals(0, begin.position());
        assertEquals(witness.schedule().steps().size(), begin.length());
        assertEquals(witness.trace(), begin.trace());
        StepView end = stepper.perform(StepCommand.of(Kind.JUMP, begin.length()));
        assertEquals(witness.end(), end.failure());
        assertEquals(witness.switches(), end.switches());
    }

    @Test
    void run_goesToTheNextSwitch() throws Exception {
        Stepper stepper = stepper(LOST, "counter == 2");
        stepper.perform(StepCommand.play(Schedule.parse("A1 M1 B2 A1 M2"), 2));
        assertEquals(4, stepper.perform(StepCommand.of(Kind.RUN)).position());
        assertEquals(5, stepper.perform(StepCommand.of(Kind.RUN)).position());
    }

    @Test
    void line_takesAThreadToItsNextLine() throws Exception {
        Stepper stepper = stepper(LOCKS, "");
        StepView view = stepper.perform(StepCommand.of(Kind.LINE, A));
        assertEquals(9, view.threads().get(A).line());
        assertEquals(1, view.position());
    }

    @Test
    void view_tellsWhatQueuesAndEventsHold() throws Exception {
        Stepper stepper = stepper(QUEUE, "");
        StepView view = stepper.view();
        assertEquals("[]", value(view, "jobs"));
        assertEquals("not set", value(view, "done"));
        assertFalse(view.threads().get(A).canStep());
        StepView put = stepper.perform(StepCommand.of(Kind.STEP, M));
        assertEquals("['one']", value(put, "jobs"));
        assertTrue(put.threads().get(A).canStep());
    }

    @Test
    void play_scheduleThatIsNoneIsTold() throws Exception {
        Stepper stepper = stepper(LOST, "");
        StepView view = stepper.perform(new StepCommand(Kind.PLAY, 0, "what"));
        assertEquals("'what' is no run of steps like B3", view.message());
        assertTrue(
                stepper.perform(new StepCommand(Kind.PLAY, 0, "A9")).message().contains("cannot be played"));
    }
}
