package lockstep.lab.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program that means harm. Its first line says {@code # ends: OUTCOME TEXT}, the text being part of what the end says;
 * a second may say {@code # within: N ms}, or {@code # runner: N ms} when it is to run in a process of its own. In the
 * program {@code <<N x TEXT>>} stands for N times the text.
 *
 * @param path of the Python file
 * @param source with everything written out
 * @param outcome how it has to end
 * @param text that the end has to say
 * @param apart whether it needs a process of its own
 * @param limit that it has to end by itself in, or is ended at
 */
record HostileProgram(Path path, String source, String outcome, String text, boolean apart, Duration limit) {
    private static final Path FOLDER = Path.of("src/test/resources/hostile");
    private static final Pattern ENDS = Pattern.compile("# ends: (\\S+) ?(.*)\n(?:# (within|runner): (\\d+) ms\n)?");
    private static final Pattern TIMES = Pattern.compile("<<(\\d+) x (.*?)>>", Pattern.DOTALL);
    private static final Duration USUAL = Duration.ofSeconds(10);

    static List<HostileProgram> all() throws IOException {
        Path folder = Files.isDirectory(FOLDER) ? FOLDER : Path.of("app").resolve(FOLDER);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .sorted()
                    .map(HostileProgram::read)
                    .toList();
        }
    }

    private static HostileProgram read(Path path) {
        String text;
        try {
            text = Files.readString(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Matcher head = ENDS.matcher(text);
        if (!head.lookingAt()) {
            throw new IllegalArgumentException(path + " does not say how it ends");
        }
        Duration limit = head.group(4) == null ? USUAL : Duration.ofMillis(Long.parseLong(head.group(4)));
        String source = TIMES.matcher(text).replaceAll(HostileProgram::times);
        return new HostileProgram(path, source, head.group(1), head.group(2), "runner".equals(head.group(3)), limit);
    }

    private static String times(MatchResult found) {
        return Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1))));
    }

    String name() {
        String file = path.getFileName().toString();
        return file.substring(0, file.length() - ".py".length());
    }
}
