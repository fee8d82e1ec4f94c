package lockstep.lab.cpython;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lockstep.engine.Profile;

/** Looks for the CPython that fits a profile best: in the folders of the path, then among pyenv's versions. */
public final class CPythons {
    private final List<Path> folders;
    private final Path pyenv;

    /**
     * @param path the folders where commands are, as in {@code PATH}
     * @param home the user's home directory
     */
    public CPythons(String path, Path home) {
        this.folders = Stream.of(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .toList();
        this.pyenv = home.resolve(".pyenv").resolve("versions");
    }

    /**
     * @param profile whose rules are to be compared
     * @return the first CPython of a version with those rules, else any CPython 3
     */
    public Optional<CPython> find(Profile profile) {
        for (String version : versions(profile)) {
            for (Path candidate : candidates(version)) {
                Optional<CPython> found = CPython.ask(candidate).filter(python -> fits(python, version));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return folders.stream()
                .map(folder -> folder.resolve("python3"))
                .filter(Files::isExecutable)
                .flatMap(candidate -> CPython.ask(candidate).stream())
                .findFirst();
    }

    /**
     * @param command a path or the name of a command
     * @return what it is, or empty when it is no CPython 3
     */
    public Optional<CPython> named(String command) {
        Stream<Path> candidates = command.contains(File.separator)
                ? Stream.of(Path.of(command))
                : folders.stream().map(folder -> folder.resolve(command));
        return candidates
                .filter(Files::isExecutable)
                .flatMap(candidate -> CPython.ask(candidate).stream())
                .findFirst();
    }

    /** From the best on. A letter t marks a build without a GIL. */
    private static List<String> versions(Profile profile) {
        return switch (profile) {
            case PYTHON_3_9 -> List.of("3.9", "3.8");
            case PYTHON_3_13 -> List.of("3.13", "3.12", "3.11");
            case FREE_THREADED -> List.of("3.14t", "3.13t", "3.13", "3.12", "3.11");
        };
    }

    private static boolean fits(CPython python, String version) {
        boolean gil = !version.endsWith("t");
        String number = gil ? version : version.substring(0, version.length() - 1);
        return python.version().startsWith(number + ".") && python.gil() == gil;
    }

    private Set<Path> candidates(String version) {
        Set<Path> candidates = new LinkedHashSet<>();
        for (String name : List.of("python" + version, "python3")) {
            folders.forEach(folder -> candidates.add(folder.resolve(name)));
        }
        candidates.addAll(ofPyenv(version));
        candidates.removeIf(candidate -> !Files.isExecutable(candidate));
        return candidates;
    }

    private List<Path> ofPyenv(String version) {
        if (!Files.isDirectory(pyenv)) {
            return List.of();
        }
        try (Stream<Path> versions = Files.list(pyenv)) {
            return new ArrayList<>(versions.filter(
                            folder -> folder.getFileName().toString().startsWith(version.replace("t", "") + "."))
                    .sorted()
                    .map(folder -> folder.resolve("bin").resolve("python3"))
                    .toList());
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
