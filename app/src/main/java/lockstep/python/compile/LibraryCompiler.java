package lockstep.python.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lockstep.python.code.PollPlacement;
import lockstep.python.code.UnitWriter;
import lockstep.python.source.PythonSyntaxError;

/**
 * Compiles the library's Python when the project is built: a cold Java machine takes some ten milliseconds to compile a
 * module and less than one to read it. Stateless.
 */
public final class LibraryCompiler {
    private static final String SOURCE = ".py";

    private LibraryCompiler() {}

    /**
     * Compiles every Python file below a folder and writes the result beside it.
     *
     * @param arguments the folder, and the first part of the files' names in tracebacks
     * @throws IOException when a file cannot be read or written
     * @throws PythonSyntaxError when a module of the library is wrong
     */
    public static void main(String[] arguments) throws IOException, PythonSyntaxError {
        Path root = Path.of(arguments[0]);
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(file -> file.toString().endsWith(SOURCE)).toList();
        }
        for (Path file : files) {
            String name = root.relativize(file).toString().replace('\\', '/');
            String text = Files.readString(file);
            for (PollPlacement polls : PollPlacement.values()) {
                Files.write(
                        file.resolveSibling(compiledName(file.getFileName().toString(), polls)),
                        UnitWriter.write(PythonCompiler.compile(arguments[1] + name, text, polls)));
            }
        }
    }

    /** Returns the name, without or with its folder, of the compiled form of a Python file. */
    public static String compiledName(String file, PollPlacement polls) {
        String end = polls == PollPlacement.CALLS_AND_LOOPS ? ".unit" : ".polled.unit";
        return file.substring(0, file.length() - SOURCE.length()) + end;
    }
}
