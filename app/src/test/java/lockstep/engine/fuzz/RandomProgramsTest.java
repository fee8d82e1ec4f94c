package lockstep.engine.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import lockstep.engine.Ended;
import lockstep.engine.Limits;
import lockstep.engine.Outcome;
import lockstep.engine.Profile;
import lockstep.engine.Run;
import lockstep.engine.RunListener;
import lockstep.engine.RunSpec;
import lockstep.engine.StartMethod;
import lockstep.engine.World;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Random programs print the same on both. Outside the usual build: {@code mvn -Pfuzz -pl app test} starts the
 * search, with {@code -Dfuzz.programs}, {@code -Dfuzz.seed}, {@code -Dfuzz.python} and {@code -Dfuzz.report} where wanted.
 */
class RandomProgramsTest {
    private static final int BATCH = 500;
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Pattern ADDRESS = Pattern.compile("0x[0-9a-f]{6,}");

    /** What CPython answers of a program that took it too long to be compared. */
    private static final String SLOW = "too slow\n";

    /** Runs each program, Base64 on a line, in a namespace of its own and answers with its output in Base64. */
    private static final String ORACLE = """
            import base64, contextlib, io, signal, sys, warnings
            warnings.simplefilter('ignore')
            class Slow(BaseException): pass
            def slow(*_):
                global late
                late = True
                if running:
                    raise Slow
            signal.signal(signal.SIGALRM, slow)
            for line in sys.stdin:
                out = io.StringIO()
                late = False
                running = True
                signal.setitimer(signal.ITIMER_REAL, 5, 0.1)
                with contextlib.redirect_stdout(out):
                    try:
                        exec(compile(base64.b64decode(line).decode(), 'p.py', 'exec'), {'__name__': '__main__'})
                        running = False
                    except SyntaxError as error:
                        running = False
                        print('ended', type(error).__name__, error.msg)
                    except BaseException as error:
                        running = False
                        print('ended', type(error).__name__, error)
                signal.setitimer(signal.ITIMER_REAL, 0)
                if late:
                    out = io.StringIO('too slow\\n')
                print(base64.b64encode(out.getvalue().encode('utf-8', 'backslashreplace')).decode(), flush=True)
            """;

    @Test
    void programs_printWhatCPythonPrints() throws Exception {
        Path python = Path.of(System.getProperty(
                "fuzz.python", System.getProperty("user.home") + "/.pyenv/versions/3.13.0/bin/python3"));
        Assumptions.assumeTrue(Files.isExecutable(python), "SKIPPED: no CPython 3.13 at " + python);
        int programs = Integer.getInteger("fuzz.programs", 0);
        Assumptions.assumeTrue(programs > 0, "SKIPPED: a search that -Dfuzz.programs=10000 starts");
        long seed = Long.getLong("fuzz.seed", 1L);
        List<String> wrong = new ArrayList<>();
        for (int start = 0; start < programs; start += BATCH) {
            List<String> sources = new ArrayList<>();
            for (int i = start; i < Math.min(programs, start + BATCH); i++) {
                sources.add(program(seed * 1_000_003 + i));
            }
            List<String> expected = onCPython(python, sources);
            for (int i = 0; i < sources.size(); i++) {
                if (expected.get(i).equals(SLOW)) {
                    continue;
                }
                String here = onLockstep(sources.get(i));
                if (!here.equals(expected.get(i))) {
                    wrong.add("program " + (start + i) + ":\n" + sources.get(i) + "--- CPython\n" + expected.get(i)
                            + "--- Lockstep\n" + here);
                }
            }
        }
        String report = System.getProperty("fuzz.report");
        if (report != null) {
            Files.write(Path.of(report), wrong);
            return;
        }
        assertEquals("", String.join("\n", wrong.subList(0, Math.min(3, wrong.size()))), wrong.size() + " differ");
    }

    /** By turns: what mostly fails, what mostly works, ways through blocks, values, classes and patterns. */
    private static String program(long seed) {
        return switch ((int) Math.floorMod(seed, 6L)) {
            case 0 -> new CarelessProgram(seed).write();
            case 1, 2 -> new CarefulProgram(seed).write();
            case 3 -> new FlowProgram(seed).write();
            case 4 -> new ShapeProgram(seed).write();
            default -> new PatternProgram(seed).write();
        };
    }

    private static List<String> onCPython(Path python, List<String> sources) throws Exception {
        Path input = Files.createTempFile("fuzz", ".in");
        Path output = Files.createTempFile("fuzz", ".out");
        try {
            List<String> lines = new ArrayList<>();
            for (String source : sources) {
                lines.add(Base64.getEncoder().encodeToString(source.getBytes(StandardCharsets.UTF_8)));
            }
            Files.write(input, lines);
            ProcessBuilder builder = new ProcessBuilder(python.toString(), "-c", ORACLE);
            builder.environment().put("PYTHONHASHSEED", "0");
            Process process = builder.redirectInput(input.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                assertTrue(process.waitFor(300, TimeUnit.SECONDS), "CPython did not end");
            } finally {
                process.destroyForcibly();
            }
            return Files.readAllLines(output).stream()
                    .map(line -> plain(new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8)))
                    .toList();
        } finally {
            Files.delete(input);
            Files.delete(output);
        }
    }

    private static String plain(String text) {
        return ADDRESS.matcher(text).replaceAll("0x");
    }

    private static String onLockstep(String source) {
        StringBuffer out = new StringBuffer();
        StringBuffer err = new StringBuffer();
        RunListener listener = (stream, text) -> (stream == RunListener.Stream.OUT ? out : err).append(text);
        RunSpec spec = new RunSpec(
                "p.py",
                source,
                Profile.PYTHON_3_13,
                StartMethod.FORK,
                Limits.standard().withTimeout(LIMIT),
                World.open(),
                1);
        Ended run;
        try (Run started = new Run(spec, listener)) {
            run = started.execute();
        } catch (UncheckedIOException e) {
            return "failed: " + e;
        }
        boolean raised = run.outcome() != Outcome.COMPLETED && !err.isEmpty();
        String ended =
                raised ? "ended " + lastLine(err.toString()) : run.outcome() == Outcome.COMPLETED ? "" : run + "\n";
        return plain(out + ended);
    }

    private static String lastLine(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.startsWith("Hint: ")).toList();
        String last = lines.get(lines.size() - 1);
        int colon = last.indexOf(": ");
        return (colon < 0 ? last + " " : last.substring(0, colon) + " " + last.substring(colon + 2)) + "\n";
    }
}
