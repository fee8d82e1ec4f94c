package lockstep.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import lockstep.engine.thread.RunCancelled;
import lockstep.engine.value.Output.Stream;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    private final List<String> passed = new ArrayList<>();
    private final List<String> full = new ArrayList<>();
    private final Console console =
            new Console((stream, text) -> passed.add(stream + " " + text), 10_000, full::add, () -> null);

    @Test
    void write_lineAndItsEnd_areOneWrite() {
        console.write(Stream.OUT, "one");
        assertEquals(List.of(), passed);
        console.write(Stream.OUT, "\n");
        assertEquals(List.of("OUT one\n"), passed);
    }

    @Test
    void write_streams_waitApart() {
        console.write(Stream.OUT, "out");
        console.write(Stream.ERR, "err\n");
        assertEquals(List.of("ERR err\n"), passed);
    }

    @Test
    void flush_passesOnWhatWaits() {
        console.write(Stream.OUT, "..");
        console.flush(Stream.OUT);
        console.flush(Stream.OUT);
        assertEquals(List.of("OUT .."), passed);
    }

    @Test
    void write_longLine_doesNotWaitForItsEnd() {
        String half = "x".repeat(5_000);
        console.write(Stream.OUT, half);
        assertEquals(0, passed.size());
        console.write(Stream.OUT, half);
        assertEquals(List.of("OUT " + half + half), passed);
    }

    @Test
    void write_beyondTheLimit_endsTheRun() {
        assertThrows(RunCancelled.class, () -> console.write(Stream.OUT, "x".repeat(10_001)));
        assertEquals(List.of("The program printed more than 10000 characters."), full);
    }
}
