package lockstep.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code app/bin/lockstep} in a project of empty files, with a Java and a Maven that only say what they were asked. */
class StartScriptTest {
    private static final long HANG_SECONDS = 60;
    private static final List<String> TOOLS = List.of(
            "awk",
            "cat",
            "cksum",
            "cut",
            "dirname",
            "find",
            "grep",
            "head",
            "mkdir",
            "mv",
            "nice",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "touch",
            "tr",
            "uname");
    private static final String JAVA = """
            #!/bin/sh
            case "$*" in
              -version) echo 'openjdk version "VERSION" 2021-09-14' >&2 ;;
              *warm-up*) ;;
              *-Xshare:dump*) for a; do case $a in -XX:SharedArchiveFile=*) echo x >"${a#*=}" ;; esac; done ;;
              *) printf '[%s]' "$@"; exit 7 ;;
            esac
            """;
    private static final String MAVEN = """
            #!/bin/sh
            if [ "$1" = -v ]; then echo "Apache Maven 3.9.9 (x)"; exit; fi
            echo "$0" >>builds
            sleep 1
            FAILS
            : >app/target/building.jar
            """;

    @TempDir
    Path temp;

    private Path project;
    private Path bin;
    private Path script;
    private String home = "/dev/null"; // no cache can be made in it

    @BeforeEach
    void makeProject() throws IOException {
        project = temp.resolve("a project");
        bin = temp.resolve("jdk/bin");
        script = project.resolve("app/bin/lockstep");
        for (String directory : List.of("app/bin", "app/src/main/java", "app/wrapper", "lessons")) {
            Files.createDirectories(project.resolve(directory));
        }
        Files.createFile(project.resolve("pom.xml"));
        Files.createFile(project.resolve("app/pom.xml"));
        Files.copy(Path.of(System.getProperty("lockstep.root", ".."), "app/bin/lockstep"), script);
        script.toFile().setExecutable(true);
        Files.createDirectories(bin);
        for (String tool : TOOLS) {
            Path usual = Path.of("/usr/bin", tool);
            Path found = Files.exists(usual) ? usual : Path.of("/bin", tool);
            program(bin.resolve(tool), "#!/bin/sh\nexec " + found + " \"$@\"\n");
        }
        program(bin.resolve("java"), JAVA.replace("VERSION", "17.0.1"));
        program(bin.resolve("javac"), "#!/bin/sh\n");
        program(bin.resolve("mvn"), MAVEN.replace("FAILS", ""));
    }

    @Test
    void start_passesArgumentsAndStatusOn() throws Exception {
        Game.Ended ended = start("run", "a  b", "*", "");
        assertEquals(7, ended.status(), ended.err());
        assertTrue(ended.out().endsWith("/app/target/lockstep.jar][lockstep.cli.Main][run][a  b][*][]"), ended.out());
    }

    @Test
    void start_buildsOnceAndSaysSo() throws Exception {
        String first = start().err();
        assertTrue(first.contains("built once"), first);
        assertTrue(first.contains("downloaded from Maven Central"), first);
        assertEquals("", start().err());
        assertEquals(1, builds().size());
    }

    @Test
    void start_throughALinkFromElsewhere() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("link"), script);
        Path linkToLink = Files.createSymbolicLink(temp.resolve("again"), link.getFileName());
        Game.Ended ended = launch(linkToLink).await();
        assertEquals(7, ended.status(), ended.err());
        assertTrue(ended.out().contains("/a project/app/target/lockstep.jar"), ended.out());
    }

    @Test
    void start_newerSourceOrLessonBuildsAgain() throws Exception {
        start();
        assertEquals(1, builds().size());
        makeJarOld();
        Files.createFile(project.resolve("lessons/new.yaml"));
        assertTrue(start().err().contains("sources have changed"));
        assertEquals(2, builds().size());
    }

    @Test
    void start_failedBuildNamesItsLog() throws Exception {
        program(bin.resolve("mvn"), MAVEN.replace("FAILS", "echo '[ERROR] Main.java: broken'; exit 1"));
        Game.Ended ended = start();
        assertEquals(5, ended.status());
        assertTrue(ended.err().contains("Main.java: broken"), ended.err());
        assertTrue(ended.err().contains("app/target/build.log"), ended.err());
        assertFalse(Files.exists(project.resolve("app/target/build.lock")));
        assertEquals("", ended.out());
    }

    @Test
    void start_withoutMavenUsesTheWrapper() throws Exception {
        Files.delete(bin.resolve("mvn"));
        program(project.resolve("app/wrapper/mvnw"), MAVEN.replace("FAILS", ""));
        assertEquals(7, start().status());
        assertTrue(builds().get(0).endsWith("app/wrapper/mvnw"), builds().toString());
    }

    @Test
    void start_oldJavaSaysHowToGetAnother() throws Exception {
        program(bin.resolve("java"), JAVA.replace("VERSION", "1.8.0_402"));
        Game.Ended ended = start();
        assertEquals(2, ended.status());
        for (String words : List.of("1.8.0_402", "apt install", "dnf install", "brew install", "winget install")) {
            assertTrue(ended.err().contains(words), words + " in " + ended.err());
        }
    }

    @Test
    void start_noJavaSaysHowToGetOne() throws Exception {
        Files.delete(bin.resolve("java"));
        Game.Ended ended = start();
        assertEquals(2, ended.status());
        assertTrue(ended.err().contains("found none"), ended.err());
    }

    @Test
    void start_twoAtOnceBuildOnce() throws Exception {
        program(bin.resolve("mvn"), MAVEN.replace("FAILS", "sleep 2"));
        Started one = launch(script);
        Started other = launch(script);
        Game.Ended first = one.await();
        Game.Ended second = other.await();
        assertEquals(7, first.status(), first.err());
        assertEquals(7, second.status(), second.err());
        assertEquals(1, builds().size());
        String waited = first.err().contains("built once") ? second.err() : first.err();
        assertTrue(
                waited.matches("Another start \\(process \\d+\\) is building Lockstep; waiting for it\\.\n"), waited);
    }

    @Test
    void start_logThatIsNotThereYet_isNoFaultOfTheBuild() throws Exception {
        program(bin.resolve("mvn"), MAVEN.replace("FAILS", "rm app/target/build.log; sleep 2"));
        Game.Ended ended = start("lessons");
        assertEquals(7, ended.status(), ended.err());
        assertFalse(ended.err().contains("awk"), ended.err());
    }

    @Test
    void start_lockOfADeadStartIsPutAside() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Path lock = Files.createDirectories(project.resolve("app/target/build.lock"));
        Files.writeString(lock.resolve("pid"), dead.pid() + "\n");
        assertEquals(7, start().status());
    }

    @Test
    void start_laterOnesUseTheArchive() throws Exception {
        home = temp.resolve("home").toString();
        Path cache = Path.of(home, ".cache/lockstep");
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(HANG_SECONDS);
        while (!start().out().contains("[-XX:SharedArchiveFile=" + cache)) {
            assertTrue(System.nanoTime() < until, "no archive was made");
        }
        // Its maker has still to tidy up, and the directory is to be deleted.
        while (contains(cache, ".making")) {
            assertTrue(System.nanoTime() < until, "the archive's maker left its directory");
        }
    }

    private static boolean contains(Path directory, String ending) throws IOException {
        try (var files = Files.list(directory)) {
            return files.anyMatch(file -> file.toString().endsWith(ending));
        }
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(project.resolve("builds"));
    }

    private void makeJarOld() throws IOException {
        Files.setLastModifiedTime(
                project.resolve("app/target/lockstep.jar"),
                FileTime.from(Instant.now().minusSeconds(60)));
    }

    private static void program(Path file, String text) throws IOException {
        Files.writeString(file, text);
        file.toFile().setExecutable(true);
    }

    private Game.Ended start(String... args) throws IOException, InterruptedException {
        return launch(script, args).await();
    }

    private Started launch(Path command, String... args) throws IOException {
        List<String> line = new ArrayList<>(List.of(command.toString()));
        line.addAll(List.of(args));
        File out = File.createTempFile("out", ".txt", temp.toFile());
        File err = File.createTempFile("err", ".txt", temp.toFile());
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(temp.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(out)
                .redirectError(err);
        builder.environment().clear();
        builder.environment().putAll(Map.of("HOME", home, "PATH", bin.toString()));
        return new Started(builder.start(), out.toPath(), err.toPath());
    }

    /** A start on its way. */
    private record Started(Process process, Path out, Path err) {
        Game.Ended await() throws IOException, InterruptedException {
            if (!process.waitFor(HANG_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the start did not end: " + Files.readString(err));
            }
            return new Game.Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        }
    }
}
