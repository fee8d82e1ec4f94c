package lockstep.python.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lockstep.python.code.ConstantClass;
import lockstep.python.code.PollPlacement;
import lockstep.python.code.UnitWriter;
import lockstep.python.source.PythonSyntaxError;

/**
 * Compiles the library's Python when the project is built: a cold Java machine takes some ten milliseconds to compile a
 * module and less than one to read it. Stateless.
 */
public final class LibraryCompiler {
    private static final String SOURCE = ".py";
    private static final String PACKAGE = "/__init__";

    private LibraryCompiler() {}

    /**
     * Compiles every Python file below a folder and writes the results into the folder, each as a class.
     *
     * @param arguments the folder, the first part of the files' names in tracebacks, and the package of the classes
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
                byte[] unit = UnitWriter.write(PythonCompiler.compile(arguments[1] + name, text, polls));
                String simple = className(moduleName(name), polls);
                List<String> texts = List.of(name, text, new String(unit, StandardCharsets.ISO_8859_1));
                Files.write(root.resolve(simple + ".class"), ConstantClass.write(arguments[2] + "." + simple, texts));
            }
        }
    }

    private static String moduleName(String file) {
        String path = file.substring(0, file.length() - SOURCE.length());
        String module = path.endsWith(PACKAGE) ? path.substring(0, path.length() - PACKAGE.length()) : path;
        return module.replace('/', '.');
    }

    /**
     * Returns the simple name of the class that holds a module: the path of its file, its text, and its compiled form as
     * {@link UnitWriter} writes it, a character for a byte.
     */
    public static String className(String module, PollPlacement polls) {
        return (polls == PollPlacement.CALLS_AND_LOOPS ? "unit$" : "polled$") + module.replace('.', '$');
    }
}
