package lockstep.engine.interpreter;

import java.util.EnumSet;
import java.util.Set;
import lockstep.python.code.Op;

/**
 * Code whose instructions are looked at before they are done: a copy in which the operation words of those that may touch
 * what threads share are {@link #MARK} higher. Stateless.
 */
final class Watched {
    /** How much higher; above what {@link Tuning#OBSERVED} makes of any operation. */
    static final int MARK = 512;

    private static final Op[] OPS = Op.values();

    /** Instructions that only move values within their frame, or make new ones. */
    private static final Set<Op> LOCAL = EnumSet.of(
            Op.MOVE,
            Op.CHECK_LOCAL,
            Op.DELETE_LOCAL,
            Op.CLEAR,
            Op.MAKE_CELL,
            Op.JUMP,
            Op.JUMP_BACK,
            Op.POLL,
            Op.BUILD_LIST,
            Op.BUILD_TUPLE,
            Op.BUILD_SLICE,
            Op.LIST_APPEND,
            Op.RETURN,
            Op.IS,
            Op.IS_NOT,
            Op.YIELD,
            Op.CHECK_METHOD);

    /** Plain loads and stores, and calls of methods, by which a collection may be given an object. */
    private static final Set<Op> RACING = EnumSet.of(
            Op.LOAD_GLOBAL,
            Op.STORE_GLOBAL,
            Op.DELETE_GLOBAL,
            Op.LOAD_CELL,
            Op.STORE_CELL,
            Op.DELETE_CELL,
            Op.LOAD_ATTRIBUTE,
            Op.STORE_ATTRIBUTE,
            Op.DELETE_ATTRIBUTE,
            Op.LOAD_ITEM,
            Op.STORE_ITEM,
            Op.DELETE_ITEM,
            Op.CALL_METHOD);

    /** Before which a generator is still at work. */
    private static final Set<Op> PAUSES = EnumSet.of(Op.YIELD, Op.RETURN);

    private Watched() {}

    /** In library code: calls with spread arguments, and what may be kept from one call to the next. */
    private static final Set<Op> LIBRARY = EnumSet.of(
            Op.CALL_SPREAD,
            Op.LOAD_GLOBAL,
            Op.STORE_GLOBAL,
            Op.DELETE_GLOBAL,
            Op.LOAD_ATTRIBUTE,
            Op.STORE_ATTRIBUTE,
            Op.DELETE_ATTRIBUTE);

    /** Returns the form of library code in which calls with spread arguments, global names and attributes are watched. */
    static int[] library(int[] code) {
        int[] copy = code.clone();
        for (int pc = 0; pc < code.length; pc += OPS[code[pc]].length(code, pc)) {
            if (LIBRARY.contains(OPS[code[pc]])) {
                copy[pc] += MARK;
            }
        }
        return copy;
    }

    /** Returns the form of a program's code in which what races, or hands a new object to others, is watched. */
    static int[] racing(int[] code) {
        int[] copy = code.clone();
        for (int pc = 0; pc < code.length; pc += OPS[code[pc]].length(code, pc)) {
            if (RACING.contains(OPS[code[pc]])) {
                copy[pc] += MARK;
            }
        }
        return copy;
    }

    /** Returns the watched form of code. @param generator whether it is a generator's, which others may ask meanwhile */
    static int[] of(int[] code, boolean generator) {
        int[] copy = code.clone();
        for (int pc = 0; pc < code.length; pc += OPS[code[pc]].length(code, pc)) {
            if (!LOCAL.contains(OPS[code[pc]]) || (generator && PAUSES.contains(OPS[code[pc]]))) {
                copy[pc] += MARK;
            }
        }
        return copy;
    }
}
