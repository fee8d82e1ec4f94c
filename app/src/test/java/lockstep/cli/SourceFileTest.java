package lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {
    @TempDir
    Path directory;

    @Test
    void read_fileKeepsItsName() throws Exception {
        Path file = Files.writeString(directory.resolve("a b.py"), "print('é')\n");
        assertEquals(new SourceFile(file.toString(), "print('é')\n"), SourceFile.read(file.toString(), none()));
    }

    @Test
    void read_byteOrderMarkIsLeftOut() throws Exception {
        Path file = Files.writeString(directory.resolve("marked.py"), "\uFEFFx = 1\n");
        assertEquals("x = 1\n", SourceFile.read(file.toString(), none()).text());
    }

    @Test
    void read_dashIsStandardInput() {
        InputStream in = new ByteArrayInputStream("x = 1\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(new SourceFile("<stdin>", "x = 1\n"), SourceFile.read("-", in));
    }

    @Test
    void read_whatIsNoProgramIsWrongUse() throws Exception {
        Path notText = Files.write(directory.resolve("bytes.py"), new byte[] {(byte) 0xC3, 0x28});
        assertRefused("there is no file", directory.resolve("none.py").toString());
        assertRefused("is a directory", directory.toString());
        assertRefused("is not UTF-8", notText.toString());
        assertRefused("cannot be the name", "a\0b");
    }

    private static void assertRefused(String why, String file) {
        CommandException refused = assertThrows(CommandException.class, () -> SourceFile.read(file, none()));
        assertEquals(ExitCode.WRONG_USE, refused.exitCode());
        assertTrue(String.valueOf(refused.getMessage()).contains(why), refused.getMessage());
    }

    private static InputStream none() {
        return InputStream.nullInputStream();
    }
}
