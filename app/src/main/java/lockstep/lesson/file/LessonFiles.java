package lockstep.lesson.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import lockstep.lesson.Fault;
import lockstep.lesson.LessonException;

/** A folder of lessons: the one inside the program, or one on disk. Immutable. */
public final class LessonFiles {
    private static final String RESOURCES = "/lessons/";

    private final Optional<Path> directory;

    private LessonFiles(Optional<Path> directory) {
        this.directory = directory;
    }

    /** Returns the lessons packed with the program. */
    public static LessonFiles builtIn() {
        return new LessonFiles(Optional.empty());
    }

    /** Returns the lessons in a directory. */
    public static LessonFiles in(Path directory) {
        return new LessonFiles(Optional.of(directory));
    }

    /** Returns the directory; empty for the lessons packed with the program. */
    public Optional<Path> directory() {
        return directory;
    }

    /** Returns a file's name as the author knows it. */
    public String name(String path) {
        return directory.map(folder -> folder.resolve(path).toString()).orElse("lessons/" + path);
    }

    /**
     * Returns a file's text, line ends made plain.
     *
     * @throws LessonException when there is no such file or it is not UTF-8
     */
    public String text(String path) throws LessonException {
        try {
            byte[] bytes = bytes(path);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.replace("\r\n", "\n");
        } catch (NoSuchFileException e) {
            throw new LessonException(new Fault(name(path), 0, 0, "there is no such file", "add it or mend the name"));
        } catch (CharacterCodingException e) {
            throw new LessonException(new Fault(name(path), 0, 0, "the file is not UTF-8", "save it as UTF-8"));
        } catch (IOException e) {
            throw new LessonException(
                    new Fault(name(path), 0, 0, "it cannot be read (" + e.getMessage() + ")", "check its permissions"));
        }
    }

    private byte[] bytes(String path) throws IOException {
        if (directory.isPresent()) {
            return Files.readAllBytes(directory.get().resolve(path));
        }
        try (InputStream stream = LessonFiles.class.getResourceAsStream(RESOURCES + path)) {
            if (stream == null) {
                throw new NoSuchFileException(path);
            }
            return stream.readAllBytes();
        }
    }

    /**
     * Returns the names in a folder that lies directly inside, or of the lessons folder itself when {@code folder} is
     * empty; hidden names are left out. Nothing for the lessons packed with the program.
     */
    public Stream<String> names(String folder) throws LessonException {
        if (directory.isEmpty()) {
            return Stream.empty();
        }
        try (Stream<Path> paths = Files.list(directory.get().resolve(folder))) {
            return paths
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new LessonException(new Fault(
                    directory.get().resolve(folder).toString(),
                    0,
                    0,
                    "this folder cannot be listed",
                    "check that it exists"));
        }
    }
}
