package lockstep.python.code;

import java.util.List;

/**
 * The register code of one function, class body, comprehension or module. Immutable; the arrays must not be written.
 *
 * <p>Registers: {@code [0, parameterCount)} are the parameters in the order positional-only, positional-or-keyword,
 * keyword-only, {@code *args}, {@code **kwargs}; then the other named locals; then one register for each name of {@link
 * #freeNames()} (holding the enclosing function's cell from the start); the rest are numbered temporaries. Registers
 * {@code [0, localNames().size())} have names. At a statement boundary and at a loop header only named registers and the
 * temporaries that hold iterators, {@code with} exits, pending returns and exception state are live.
 *
 * @param index position in {@link CompiledUnit#codes()}
 * @param kind what was compiled
 * @param name as in {@code __name__}, for example {@code <lambda>}
 * @param qualifiedName as in {@code __qualname__}
 * @param positionalOnlyCount parameters before {@code /}
 * @param positionalCount all positional parameters, those before {@code /} included
 * @param keywordOnlyCount parameters after {@code *}
 * @param variadic whether there is {@code *args}
 * @param variadicKeywords whether there is {@code **kwargs}
 * @param generator whether a call makes a generator instead of running
 * @param coroutine whether it was declared with {@code async def}
 * @param localNames names of the named registers, parameters first, without the free names
 * @param freeNames names captured from enclosing functions, in the order of their registers, which follow the locals
 * @param registerCount how many registers a frame needs
 * @param code instructions: each an {@link Op} ordinal followed by its operand words
 * @param constants {@code Long}, {@code BigInteger}, {@code Double}, {@code Boolean}, {@code String}, {@code byte[]},
 *     {@link Singleton} and {@code List} (a tuple of constants)
 * @param names attribute and other names
 * @param children code objects of nested functions and classes
 * @param exceptionRegions innermost first
 * @param statementStarts positions at which a statement begins, ascending
 * @param droppedCalls positions of the calls that are a statement each, so that nobody gets the result, ascending
 * @param spans for each instruction in order its position, start offset and end offset in the text (three ints each,
 *     ascending by position)
 * @param firstLine line of the definition, from 1
 * @param docstring or {@code null}
 */
public record CodeObject(
        int index,
        Kind kind,
        String name,
        String qualifiedName,
        int positionalOnlyCount,
        int positionalCount,
        int keywordOnlyCount,
        boolean variadic,
        boolean variadicKeywords,
        boolean generator,
        boolean coroutine,
        List<String> localNames,
        List<String> freeNames,
        int registerCount,
        int[] code,
        Object[] constants,
        String[] names,
        List<CodeObject> children,
        List<ExceptionRegion> exceptionRegions,
        int[] statementStarts,
        int[] droppedCalls,
        int[] spans,
        int firstLine,
        @org.jspecify.annotations.Nullable String docstring) {

    /** What was compiled. */
    public enum Kind {
        MODULE,
        FUNCTION,
        LAMBDA,
        COMPREHENSION,
        CLASS
    }

    /** Returns how many registers a call fills: all parameters, {@code *args} and {@code **kwargs} included. */
    public int parameterCount() {
        return positionalCount + keywordOnlyCount + (variadic ? 1 : 0) + (variadicKeywords ? 1 : 0);
    }

    /** Returns the register of the first free name. */
    public int firstFreeRegister() {
        return localNames.size();
    }
}
