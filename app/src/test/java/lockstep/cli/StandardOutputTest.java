package lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.junit.jupiter.api.Test;

class StandardOutputTest {
    private static StandardOutput printedTo(String why) {
        StandardOutput output = new StandardOutput(new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(why);
            }
        });
        PrintWriter out = new PrintWriter(output);
        out.println("a result");
        out.flush();
        return output;
    }

    @Test
    void diskThatIsFull_isAProblem() {
        assertEquals(
                "No space left on device", printedTo("No space left on device").problem());
    }

    @Test
    void readerThatHasGone_isNone() {
        assertEquals("", printedTo("Broken pipe").problem());
        assertEquals("", new StandardOutput(OutputStream.nullOutputStream()).problem());
    }
}
