package lockstep.engine.parity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One program of the corpus with the expectation stored beside it: {@code .out}, {@code .err} when it writes errors,
 * {@code .status} when it is not 0. A first line {@code # parity: sorted} says that the order of its output lines is
 * free, {@code # parity: outside} that Lockstep refuses it with words because it uses what is not in the subset.
 *
 * @param path of the Python file
 */
record Program(Path path) {
    /** The corpus in the sources, found from the module's or the repository's folder. */
    static Path corpus() {
        Path inModule = Path.of("src/test/resources/parity").toAbsolutePath();
        return Files.isDirectory(inModule)
                ? inModule
                : Path.of("app/src/test/resources/parity").toAbsolutePath();
    }

    static List<Program> all() throws IOException {
        try (Stream<Path> files = Files.walk(corpus())) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .sorted()
                    .map(Program::new)
                    .toList();
        }
    }

    /** For example {@code threads/join_with_timeout}. */
    String name() {
        String relative = corpus().relativize(path).toString().replace('\\', '/');
        return relative.substring(0, relative.length() - ".py".length());
    }

    String fileName() {
        return path.getFileName().toString();
    }

    String source() throws IOException {
        return Files.readString(path);
    }

    boolean startsProcesses() throws IOException {
        String source = source();
        return source.contains("multiprocessing") || source.contains("ProcessPoolExecutor");
    }

    boolean isOutside() throws IOException {
        return source().startsWith("# parity: outside");
    }

    Printed normal(Printed printed) throws IOException {
        return printed.normal(fileName(), source().startsWith("# parity: sorted"));
    }

    Printed expected() throws IOException {
        String status = read(".status", "0");
        return new Printed(read(".out", ""), read(".err", ""), Integer.parseInt(status.strip()));
    }

    /** Stores what CPython printed, in normal form. */
    void store(Printed printed) throws IOException {
        write(".out", printed.out());
        write(".err", printed.err());
        write(".status", printed.status() == 0 ? "" : printed.status() + "\n");
    }

    private String read(String suffix, String otherwise) throws IOException {
        Path file = beside(suffix);
        return Files.exists(file) ? Files.readString(file) : otherwise;
    }

    private void write(String suffix, String text) throws IOException {
        if (text.isEmpty()) {
            Files.deleteIfExists(beside(suffix));
        } else {
            Files.writeString(beside(suffix), text);
        }
    }

    private Path beside(String suffix) {
        return path.resolveSibling(fileName().replace(".py", suffix));
    }
}
