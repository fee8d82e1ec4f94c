package lockstep.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ProgressFileTest {
    private static final Learner ANN = Learner.local("ann");

    @TempDir
    Path directory;

    private OpenedProgress open() {
        return ProgressFile.open(directory, directory.resolve("cache"));
    }

    private static Attempt attempt(String step, boolean passed, int stars, int points) {
        return new Attempt(
                step, Map.of("guard", "2-3"), "solved", passed, stars, points, 1.8, 1, List.of("a: b", "ü"), 7);
    }

    @Test
    void add_isThereAfterReopening() throws Exception {
        Attempt attempt = attempt("race-fix", true, 3, 980);
        try (Progress progress = open().progress()) {
            progress.add(ANN, attempt);
        }
        try (Progress progress = open().progress()) {
            assertEquals(List.of(attempt), progress.attempts(ANN));
            assertEquals(List.of(), progress.attempts(Learner.name("ann")));
        }
    }

    @Test
    void best_isNeverLoweredByALaterAttempt() throws Exception {
        try (Progress progress = open().progress()) {
            progress.add(ANN, attempt("a", true, 3, 980));
            progress.add(ANN, attempt("a", false, 1, 100));
            assertEquals(Map.of("a", new Best("a", true, 3, 980, 2)), progress.best(ANN));
        }
    }

    @Test
    void standings_sumTheBestOfEachStep() throws Exception {
        Learner bob = Learner.key("SHA256:xyz", "bob");
        try (Progress progress = open().progress()) {
            progress.add(ANN, attempt("a", true, 2, 500));
            progress.add(ANN, attempt("a", true, 3, 900));
            progress.add(bob, attempt("a", true, 3, 950));
            progress.add(bob, attempt("b", false, 1, 10));
            assertEquals(List.of(new Standing(bob, 4, 960, 1), new Standing(ANN, 3, 900, 1)), progress.standings());
        }
    }

    @Test
    void draft_isTheLastOneKept() throws Exception {
        try (Progress progress = open().progress()) {
            assertEquals(Draft.empty(), progress.draft(ANN, "race-fix"));
            progress.saveDraft(ANN, "race-fix", new Draft(Map.of("guard", "1")));
            progress.saveDraft(ANN, "race-fix", new Draft(Map.of("guard", "2-3", "scroll", "4")));
        }
        try (Progress progress = open().progress()) {
            assertEquals(
                    Map.of("guard", "2-3", "scroll", "4"),
                    progress.draft(ANN, "race-fix").values());
        }
    }

    @Test
    void open_fileThatIsNoDatabaseIsSetAside() throws Exception {
        Files.writeString(directory.resolve("progress.db"), "this was never a database, ".repeat(200));
        OpenedProgress opened = open();
        try (Progress progress = opened.progress()) {
            progress.add(ANN, attempt("a", true, 3, 980));
            assertEquals(1, progress.attempts(ANN).size());
        }
        Path aside = directory.resolve("progress.damaged-1.db");
        assertTrue(Files.readString(aside).startsWith("this was never"));
        assertEquals(1, opened.notices().size());
        assertTrue(
                opened.notices().get(0).contains(aside.toString()),
                opened.notices().get(0));
    }

    @Test
    void open_fileInPlaceOfTheDirectoryIsTold_andLeftAlone() throws Exception {
        Path file = Files.writeString(directory.resolve("notes.txt"), "mine");
        OpenedProgress opened = ProgressFile.open(file, directory.resolve("cache"));
        opened.progress().close();
        String told = opened.notices().get(0);
        assertTrue(
                told.startsWith("Progress cannot be saved: " + file
                        + " is a file, not a directory; name another place with --data DIR."),
                told);
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void open_damagedPagesCostOnlyTheirRows() throws Exception {
        int saved = 4000;
        try (Progress progress = open().progress()) {
            progress.add(ANN, WriterProcess.attempt(1));
        }
        try (Connection connection = SqliteConnections.open(directory.resolve("progress.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO attempt SELECT NULL, learner, step, knobs, ending, passed, stars, points, speedup, hints,"
                            + " reasons, taken_at_millis FROM attempt, (WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1"
                            + " FROM n WHERE i < " + saved + ") SELECT i FROM n)");
        }
        try (RandomAccessFile file =
                new RandomAccessFile(directory.resolve("progress.db").toFile(), "rw")) {
            file.seek(file.length() / 2 / 4096 * 4096);
            file.write(new byte[4096]);
        }
        OpenedProgress opened = open();
        try (Progress progress = opened.progress()) {
            int left = progress.attempts(ANN).size();
            assertTrue(left > saved / 2 && left <= saved, "recovered " + left + "; " + opened.notices());
        }
        assertTrue(Files.exists(directory.resolve("progress.damaged-1.db")));
    }

    @Test
    void open_damagedAgainTakesAnotherName() throws Exception {
        for (int i = 0; i < 2; i++) {
            Files.writeString(directory.resolve("progress.db"), "not a database either, ".repeat(200));
            open().progress().close();
        }
        assertTrue(Files.exists(directory.resolve("progress.damaged-2.db")));
    }

    @Test
    void open_directoryThatCannotBeMadeGoesOnUnsaved() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "");
        OpenedProgress opened = ProgressFile.open(file.resolve("data"), directory.resolve("cache"));
        try (Progress progress = opened.progress()) {
            progress.add(ANN, attempt("a", true, 3, 980));
            assertEquals(1, progress.attempts(ANN).size());
            assertTrue(
                    progress.unsaved().orElseThrow().contains("--data DIR"),
                    progress.unsaved().get());
        }
        assertEquals(1, opened.notices().size());
    }

    @Test
    void open_databaseOfANewerLockstepIsLeftAlone() throws Exception {
        open().progress().close();
        try (Connection connection = SqliteConnections.open(directory.resolve("progress.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        try (Progress progress = open().progress()) {
            assertTrue(progress.unsaved().orElseThrow().contains("newer Lockstep"));
        }
        assertFalse(Files.exists(directory.resolve("progress.damaged-1.db")));
    }

    @Test
    void add_fullDiskIsTold() throws Exception {
        open().progress().close();
        Path file = directory.resolve("progress.db");
        Connection connection = SqliteConnections.open(file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA max_page_count = 1");
        }
        try (Progress progress = new SqliteProgress(connection, file)) {
            ProgressException e = assertThrows(ProgressException.class, () -> {
                for (int i = 0; i < 10_000; i++) {
                    progress.add(ANN, WriterProcess.attempt(i));
                }
            });
            assertTrue(String.valueOf(e.getMessage()).contains("is full; make room"), e.getMessage());
            assertFalse(progress.attempts(ANN).isEmpty());
        }
    }

    @Test
    void add_killedProcessLosesNothingItReported() throws Exception {
        int told = 0;
        for (int kill = 0; kill < 3; kill++) {
            Process writer = writer("ann");
            int reported = readUntil(writer, 40 + 37 * kill);
            writer.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
            assertTrue(reported >= 40, "the writer ended by itself");
            told += reported;
        }
        OpenedProgress opened = open();
        try (Progress progress = opened.progress()) {
            assertEquals(List.of(), opened.notices());
            assertTrue(
                    progress.attempts(ANN).size() >= told,
                    progress.attempts(ANN).size() + " of " + told);
        }
    }

    @Test
    void add_secondProcessIsWaitedFor() throws Exception {
        List<Process> writers = new ArrayList<>();
        try {
            writers.add(writer("ann"));
            writers.add(writer("bob"));
            for (Process writer : writers) {
                assertTrue(readUntil(writer, 100) >= 100);
            }
        } finally {
            writers.forEach(Process::destroyForcibly);
        }
    }

    private Process writer(String name) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = System.getProperty("java.class.path");
        return new ProcessBuilder(java, "-cp", path, WriterProcess.class.getName(), directory.toString(), name)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Returns how many attempts the writer told of, once it has told of so many. */
    private static int readUntil(Process writer, int count) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8));
        int told = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            told = Integer.parseInt(line);
            if (told >= count) {
                return told;
            }
        }
        return told;
    }
}
