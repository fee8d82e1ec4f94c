package lockstep.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The text of a program named on the command line.
 *
 * @param name as shown in tracebacks
 * @param text without a byte order mark
 */
record SourceFile(String name, String text) {
    private static final String STANDARD_INPUT = "-";
    private static final long MOST_BYTES = 4L << 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Reads a program.
     *
     * @param file a path, or {@code -} for standard input
     * @param standardInput read to its end where it is asked for
     * @throws CommandException when there is no program to read; the message says what to name instead
     */
    static SourceFile read(String file, InputStream standardInput) {
        String name = file.equals(STANDARD_INPUT) ? "<stdin>" : file;
        try {
            byte[] bytes = file.equals(STANDARD_INPUT)
                    ? standardInput.readNBytes((int) MOST_BYTES + 1)
                    : Files.readAllBytes(readable(file));
            if (bytes.length > MOST_BYTES) {
                throw tooLong(name);
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return new SourceFile(name, marked ? text.substring(1) : text);
        } catch (CharacterCodingException notText) {
            throw wrongUse(name + " is not UTF-8 text; save the program as UTF-8");
        } catch (AccessDeniedException denied) {
            throw wrongUse(name + " may not be read; change its permissions");
        } catch (IOException failed) {
            throw wrongUse(name + " cannot be read (" + failed.getMessage() + "); name a Python file");
        }
    }

    private static Path readable(String file) throws IOException {
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException impossible) {
            throw wrongUse("`" + file + "` cannot be the name of a file; name a Python file, or - for standard input");
        }
        if (!Files.exists(path)) {
            throw wrongUse("there is no file " + file + "; name a Python file, or - for standard input");
        }
        if (Files.isDirectory(path)) {
            throw wrongUse(file + " is a directory; name a Python file in it");
        }
        if (Files.isRegularFile(path) && Files.size(path) > MOST_BYTES) {
            throw tooLong(file);
        }
        return path;
    }

    private static CommandException tooLong(String name) {
        return wrongUse(name + " is larger than " + (MOST_BYTES >> 20) + " MiB; a program that long cannot be run");
    }

    private static CommandException wrongUse(String message) {
        return new CommandException(ExitCode.WRONG_USE, message);
    }
}
