package lockstep.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import lockstep.engine.ArchiveRehearsal;
import lockstep.engine.Profile;
import lockstep.engine.StartMethod;
import lockstep.lab.runner.ExploreRehearsal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/**
 * Loads what a start of the game and of a program loads, and runs fixed programs only. The start script runs it once in the background with the
 * JVM told to write an archive of the loaded classes, from which later starts are faster.
 */
@Command(name = "warm-up", hidden = true, description = "Load the classes of a start.")
final class WarmUpCommand implements Callable<Integer> {
    /** Of the server's library and of Lanterna's windows a start needs nothing. */
    private static final List<String> LOADED = List.of(
            "lockstep/",
            "com/googlecode/lanterna/Sym",
            "com/googlecode/lanterna/T",
            "com/googlecode/lanterna/graphics/",
            "com/googlecode/lanterna/input/",
            "com/googlecode/lanterna/screen/",
            "com/googlecode/lanterna/terminal/",
            "com/fasterxml/jackson/core/",
            "com/fasterxml/jackson/databind/",
            "com/fasterxml/jackson/dataformat/",
            "org/jline/nativ/",
            "org/jline/terminal/",
            "org/jline/utils/",
            "org/sqlite/",
            "org/yaml/snakeyaml/",
            "picocli/");

    private static final List<String> LEFT_OUT =
            List.of("/terminal/swing/", "/terminal/win32/", "/terminal/virtual/", "/ssh/", "org/sqlite/date/");

    @ParentCommand
    private @Nullable LockstepCommand lockstep;

    @Override
    public Integer call() throws IOException {
        File jar = new File(System.getProperty("java.class.path"));
        if (jar.isFile()) {
            load(jar);
        }
        // What the command line itself needs, run for real so that its lambdas are there too.
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Main.commandLine(nowhere, nowhere).execute("--help");
        ArchiveRehearsal.perform();
        SourceFile source = new SourceFile("warm-up.py", "");
        ExploreReport report = new ExploreReport(nowhere, nowhere, false, false);
        ExploreRehearsal.perform().forEach(result -> report.print(result, source));
        Path program = Files.createTempFile("lockstep-warm-up", ".py");
        try {
            plainCommands(program.toString(), nowhere);
        } finally {
            Files.delete(program);
        }
        return ExitCode.DONE.status();
    }

    /** What the process does that waits for a runner: with a runner, and an empty program. */
    private void plainCommands(String file, PrintWriter nowhere) {
        Surroundings surroundings =
                Objects.requireNonNull(lockstep, "set by picocli").surroundings();
        new PlainExplore(file).perform(surroundings, nowhere, nowhere);
        new PlainRun(file, Profile.PYTHON_3_13, StartMethod.FORK).perform(surroundings, nowhere, nowhere);
    }

    private static void load(File jar) throws IOException {
        ClassLoader loader = WarmUpCommand.class.getClassLoader();
        try (JarFile file = new JarFile(jar)) {
            for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
                String name = entry.getName();
                if (name.endsWith(".class")
                        && LOADED.stream().anyMatch(name::startsWith)
                        && LEFT_OUT.stream().noneMatch(name::contains)) {
                    load(name.substring(0, name.length() - ".class".length()).replace('/', '.'), loader);
                }
            }
        }
    }

    private static void load(String name, ClassLoader loader) {
        try {
            Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError optional) {
            // A library's bridge to another library that is not packed: a start does not load it either.
            return;
        }
    }
}
