package lockstep.tui.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import lockstep.term.Key;
import lockstep.term.Size;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class UiTest {
    private final UiPool pool = new UiPool(1);
    private final RecordingEffects effects = new RecordingEffects();

    @AfterEach
    void closePool() {
        pool.close();
    }

    @Test
    void keys_changeTheModelAndTheFrame() throws Exception {
        FakeConsole console = new FakeConsole(false);
        Ui<Integer> ui = pool.start(new CounterProgram(), effects, console);
        console.await("keys: 0");
        console.keys.add(Key.character('a'));
        console.keys.add(Key.character('b'));
        console.await("keys: 2");
        console.keys.add(Key.character('q'));
        ui.ended().get(20, TimeUnit.SECONDS);
        assertTrue(console.closed);
        assertEquals(List.of(new CounterProgram.Save(2), "closed"), effects.done());
    }

    @Test
    void resize_isPaintedAtTheNewSize() throws Exception {
        FakeConsole console = new FakeConsole(false);
        Ui<Integer> ui = pool.start(new CounterProgram(), effects, console);
        console.await("size: 20x4");
        console.resize(new Size(30, 5));
        assertEquals(new Size(30, 5), console.await("size: 30x5").size());
        ui.close();
        ui.ended().get(20, TimeUnit.SECONDS);
    }

    @Test
    void frozenTerminal_holdsUpNeitherKeysNorTheEnd() throws Exception {
        FakeConsole console = new FakeConsole(true);
        Ui<Integer> ui = pool.start(new CounterProgram(), effects, console);
        console.await("keys: 0");
        for (int i = 0; i < 500; i++) {
            console.keys.add(Key.character('a'));
        }
        console.keys.add(Key.character('q'));
        ui.ended().get(20, TimeUnit.SECONDS);
        assertEquals(List.of(new CounterProgram.Save(500), "closed"), effects.done());
        assertEquals(0, console.frames.size(), "painted while the terminal was frozen");
        console.frozen.countDown();
    }

    @Test
    void hangUp_endsTheProgramAndSaves() throws Exception {
        FakeConsole console = new FakeConsole(false);
        Ui<Integer> ui = pool.start(new CounterProgram(), effects, console);
        console.keys.add(Key.character('a'));
        console.await("keys: 1");
        console.keys.add(Key.END);
        ui.ended().get(20, TimeUnit.SECONDS);
        assertEquals(List.of(new CounterProgram.Save(1), "closed"), effects.done());
    }

    @Test
    void brokenProgram_closesTheConsoleAndTellsWhy() {
        FakeConsole console = new FakeConsole(false);
        Ui<Integer> ui = pool.start(new CounterProgram(), effects, console);
        console.keys.add(Key.character('x'));
        ExecutionException failure =
                assertThrows(ExecutionException.class, () -> ui.ended().get(20, TimeUnit.SECONDS));
        assertEquals("broken on purpose", failure.getCause().getMessage());
        assertTrue(console.closed);
    }
}
