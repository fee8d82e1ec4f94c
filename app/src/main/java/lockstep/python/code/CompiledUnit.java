package lockstep.python.code;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * One compiled source file: the module's body and every code object within it.
 *
 * @param fileName as shown in tracebacks
 * @param text the whole source text
 * @param polls where the code may be asked to let another thread run
 * @param globalNames the global and builtin names that the code mentions; {@link Operand#GLOBAL} indexes it
 * @param codes all code objects, each at its {@link CodeObject#index()}; the module's body is the first
 */
public record CompiledUnit(
        String fileName, String text, PollPlacement polls, List<String> globalNames, List<CodeObject> codes) {
    /** Returns the module's body. */
    public CodeObject module() {
        return codes.get(0);
    }

    /**
     * Returns the SHA-256 of file name, text and poll placement in lower-case hexadecimal; with an index into
     * {@link #codes} it names a code object across processes. Computed at each call: a start of a program needs none, and the
     * first digest of a Java machine takes some ten milliseconds.
     */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : List.of(fileName, text, polls.name())) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
