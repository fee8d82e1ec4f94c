package lockstep.python.code;

import java.util.List;

/**
 * One compiled source file: the module's body and every code object within it.
 *
 * @param fileName as shown in tracebacks
 * @param text the whole source text
 * @param hash SHA-256 of file name, text and poll placement in lower-case hexadecimal; with an index into {@code codes}
 *     it names a code object across processes
 * @param globalNames the global and builtin names that the code mentions; {@link Operand#GLOBAL} indexes it
 * @param codes all code objects, each at its {@link CodeObject#index()}; the module's body is the first
 */
public record CompiledUnit(
        String fileName, String text, String hash, List<String> globalNames, List<CodeObject> codes) {
    /** Returns the module's body. */
    public CodeObject module() {
        return codes.get(0);
    }
}
