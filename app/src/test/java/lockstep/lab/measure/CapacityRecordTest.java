package lockstep.lab.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapacityRecordTest {
    private static final Capacity GOOD = new Capacity(List.of(1.0, 1.9), 0.02);
    private static final Capacity POOR = new Capacity(List.of(1.0, 1.1), 0.5);

    @TempDir
    Path directory;

    private CapacityRecord record() {
        return new CapacityRecord(directory.resolve("new/capacity.properties"), "this machine");
    }

    @Test
    void improve_firstCalibration_isTheBest() {
        assertEquals(POOR, record().improve(POOR));
        assertEquals(Optional.of(POOR), record().best());
    }

    @Test
    void improve_keepsTheBetterOne() {
        record().improve(POOR);
        assertEquals(GOOD, record().improve(GOOD));
        assertEquals(GOOD, record().improve(POOR));
        assertEquals(Optional.of(GOOD), record().best());
    }

    @Test
    void best_ofAnotherMachineOrUnreadable_isNone() throws IOException {
        record().improve(GOOD);
        Path file = directory.resolve("new/capacity.properties");
        assertEquals(Optional.empty(), new CapacityRecord(file, "another").best());
        Files.writeString(file, "version=1\nmachine=this machine\ncurve=fast\n");
        assertEquals(Optional.empty(), record().best());
    }

    @Test
    void improve_fileCannotBeWritten_stillAnswers() throws IOException {
        Path blocked = Files.writeString(directory.resolve("file"), "");
        assertEquals(GOOD, new CapacityRecord(blocked.resolve("capacity.properties"), "m").improve(GOOD));
    }

    @Test
    void reaches_comparesWithTheBestShown() {
        assertFalse(POOR.reaches(GOOD));
        assertTrue(POOR.reaches(POOR));
        assertTrue(new Capacity(List.of(1.0, 1.7), 0).reaches(GOOD));
    }
}
