package lockstep.lab.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaseTest {
    @TempDir
    Path directory;

    @Test
    void acquire_heldByAnother_waitsUntilCancelled() throws IOException {
        Path file = directory.resolve("lease");
        AtomicInteger asked = new AtomicInteger();
        try (Lease held = Lease.acquire(file, () -> false)) {
            assertNotNull(held);
            assertNull(Lease.acquire(file, () -> asked.incrementAndGet() > 2));
        }
        assertEquals(3, asked.get());
    }

    @Test
    void acquire_givenBack_isFreeAgain() throws IOException {
        Path file = directory.resolve("lease");
        for (int turn = 0; turn < 2; turn++) {
            try (Lease lease = Lease.acquire(file, () -> false)) {
                assertNotNull(lease);
            }
        }
    }
}
