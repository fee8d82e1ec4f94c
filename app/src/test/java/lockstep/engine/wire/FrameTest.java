package lockstep.engine.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FrameTest {
    @Test
    void frames_comeBackAsSent() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] large = new byte[100_000];
        large[99_999] = 7;
        try (FrameOutput output = new FrameOutput(bytes, 1 << 20)) {
            output.write(1, new byte[0]);
            output.write(255, new byte[] {1, 2});
            output.write(3, large);
        }
        FrameInput input = new FrameInput(new ByteArrayInputStream(bytes.toByteArray()), 1 << 20);
        assertEquals(0, input.read().payload().length);
        FrameInput.Frame second = input.read();
        assertEquals(255, second.type());
        assertArrayEquals(new byte[] {1, 2}, second.payload());
        assertArrayEquals(large, input.read().payload());
        assertNull(input.read());
    }

    @Test
    void frame_longerThanAllowedIsRefusedOnBothSides() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (FrameOutput output = new FrameOutput(bytes, 10)) {
            WireException refused = assertThrows(WireException.class, () -> output.write(1, new byte[10]));
            assertTrue(refused.getMessage().contains("at most 9"), refused.getMessage());
        }
        assertEquals(0, bytes.size());
        FrameInput input = new FrameInput(new ByteArrayInputStream(new byte[] {0, 0, 1, 0, 0}), 10);
        assertTrue(assertThrows(WireException.class, input::read).getMessage().contains("256"));
    }

    @Test
    void frame_cutOffIsAnEarlyEnd() {
        FrameInput input = new FrameInput(new ByteArrayInputStream(new byte[] {0, 0, 0, 9, 1, 2}), 10);
        assertThrows(EOFException.class, input::read);
    }

    @Test
    void values_comeBackAsWritten() {
        WireOutput out = new WireOutput(1);
        long[] numbers = {0, 1, -1, 63, 64, -64, -65, Integer.MAX_VALUE, Long.MAX_VALUE, Long.MIN_VALUE};
        for (long number : numbers) {
            out.writeLong(number);
        }
        out.writeString("caf\u00e9");
        out.writeString("\u4e2d\ud83d");
        out.writeDouble(-0.0);
        WireInput in = new WireInput(out.toByteArray());
        for (long number : numbers) {
            assertEquals(number, in.readLong());
        }
        assertEquals("caf\u00e9", in.readString());
        assertEquals("\u4e2d\ud83d", in.readString());
        assertEquals(Double.doubleToRawLongBits(-0.0), Double.doubleToRawLongBits(in.readDouble()));
        assertEquals(0, in.remaining());
        assertThrows(WireException.class, in::readByte);
    }

    @Test
    void lengths_thatLieReserveNothing() {
        WireOutput out = new WireOutput();
        out.writeLong(Long.MAX_VALUE);
        byte[] bytes = out.toByteArray();
        assertThrows(WireException.class, () -> new WireInput(bytes).readString());
        assertThrows(WireException.class, () -> new WireInput(bytes).readBytes());
        assertThrows(WireException.class, () -> new WireInput(bytes).readInt());
    }
}
