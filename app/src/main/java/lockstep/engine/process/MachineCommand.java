package lockstep.engine.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command line of another Java machine on this one's class path. Immutable. */
public final class MachineCommand {
    /** The system property that names the class-data archive this process was started with. */
    private static final String ARCHIVE_PROPERTY = "lockstep.archive";

    private final List<String> words;

    /**
     * @param options of the Java machine, besides those that all machines have
     * @param mainClass its main class
     * @param arguments what that is given
     */
    public MachineCommand(List<String> options, String mainClass, List<String> arguments) {
        List<String> command = new ArrayList<>();
        String guard = find("setpriv");
        if (guard != null) {
            command.addAll(List.of(guard, "--pdeathsig", "KILL"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        // Threads that store into neighbouring objects would otherwise wait for each other's lines of the card table.
        command.addAll(List.of("-XX:+UseCondCardMark", "-Xshare:auto", "-Xlog:disable"));
        String archive = System.getProperty(ARCHIVE_PROPERTY, "");
        if (!archive.isEmpty()) {
            command.addAll(List.of("-XX:SharedArchiveFile=" + archive, "-D" + ARCHIVE_PROPERTY + "=" + archive));
        }
        // What the machine itself prints must not get into the frames on its standard output.
        command.addAll(List.of("-XX:+DisplayVMOutputToStderr", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData"));
        // The class archive is mapped where it was made for. Elsewhere every pointer in its 40 MB is mended at each
        // start.
        command.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(arguments);
        words = List.copyOf(command);
    }

    /** Returns the words to start, the program first. */
    public List<String> words() {
        return words;
    }

    private static @Nullable String find(String program) {
        String path = System.getenv("PATH");
        if (path == null) {
            return null;
        }
        for (String folder : path.split(File.pathSeparator, -1)) {
            Path candidate = Path.of(folder, program);
            if (!folder.isEmpty() && Files.isExecutable(candidate)) {
                return candidate.toString();
            }
        }
        return null;
    }
}
