package lockstep.python.code;

import static lockstep.python.code.Operand.CHILD;
import static lockstep.python.code.Operand.CONSTANT;
import static lockstep.python.code.Operand.DESTINATION;
import static lockstep.python.code.Operand.GLOBAL;
import static lockstep.python.code.Operand.NAME;
import static lockstep.python.code.Operand.NUMBER;
import static lockstep.python.code.Operand.REGISTER;
import static lockstep.python.code.Operand.SOURCE;
import static lockstep.python.code.Operand.SOURCES;
import static lockstep.python.code.Operand.TARGET;

import java.util.List;

/**
 * The instruction set. An instruction is its ordinal followed by the operand words that {@link #operands()} lists.
 *
 * <p>In the comments {@code d} is the destination, {@code a b c} are sources in order, {@code r} a register. Every
 * instruction may raise; then {@code d} keeps its old value. Reading a named register that may be unbound is preceded by
 * {@link #CHECK_LOCAL}.
 */
public enum Op {
    // Registers
    /** d = a. */
    MOVE(DESTINATION, SOURCE),
    /** Raises UnboundLocalError when named register r is unbound. */
    CHECK_LOCAL(REGISTER),
    /** Unbinds r; raises UnboundLocalError when it is unbound already ({@code del x}). */
    DELETE_LOCAL(REGISTER),
    /** Unbinds r silently. */
    CLEAR(DESTINATION),

    // Cells: variables captured by inner functions
    /** Puts a new cell into r, holding what r held (nothing, when r was unbound). */
    MAKE_CELL(REGISTER),
    /** d = content of the cell in r; NameError or UnboundLocalError when empty. */
    LOAD_CELL(DESTINATION, REGISTER),
    /** Content of the cell in r = a. */
    STORE_CELL(REGISTER, SOURCE),
    /** Empties the cell in r; an error when it is empty already. */
    DELETE_CELL(REGISTER),
    /** d = the class namespace's name, else the content of the cell in r (free names read in a class body). */
    LOAD_CLASS_CELL(DESTINATION, REGISTER, NAME),

    // Names
    /** d = module global, else builtin; NameError when neither. */
    LOAD_GLOBAL(DESTINATION, GLOBAL),
    STORE_GLOBAL(GLOBAL, SOURCE),
    DELETE_GLOBAL(GLOBAL),
    /** In a class body: d = class namespace's name, else global, else builtin. */
    LOAD_NAME(DESTINATION, NAME),
    STORE_NAME(NAME, SOURCE),
    DELETE_NAME(NAME),

    // Attributes and subscripts
    /** d = a.name. */
    LOAD_ATTRIBUTE(DESTINATION, SOURCE, NAME),
    /** a.name = b. */
    STORE_ATTRIBUTE(SOURCE, NAME, SOURCE),
    DELETE_ATTRIBUTE(SOURCE, NAME),
    /** d = a[b]. */
    LOAD_ITEM(DESTINATION, SOURCE, SOURCE),
    /** a[b] = c. */
    STORE_ITEM(SOURCE, SOURCE, SOURCE),
    DELETE_ITEM(SOURCE, SOURCE),
    /** d = slice(a, b, c). */
    BUILD_SLICE(DESTINATION, SOURCE, SOURCE, SOURCE),

    // Operators: d = a op b
    ADD(DESTINATION, SOURCE, SOURCE),
    SUBTRACT(DESTINATION, SOURCE, SOURCE),
    MULTIPLY(DESTINATION, SOURCE, SOURCE),
    TRUE_DIVIDE(DESTINATION, SOURCE, SOURCE),
    FLOOR_DIVIDE(DESTINATION, SOURCE, SOURCE),
    MODULO(DESTINATION, SOURCE, SOURCE),
    POWER(DESTINATION, SOURCE, SOURCE),
    LEFT_SHIFT(DESTINATION, SOURCE, SOURCE),
    RIGHT_SHIFT(DESTINATION, SOURCE, SOURCE),
    BIT_AND(DESTINATION, SOURCE, SOURCE),
    BIT_OR(DESTINATION, SOURCE, SOURCE),
    BIT_XOR(DESTINATION, SOURCE, SOURCE),
    MATRIX_MULTIPLY(DESTINATION, SOURCE, SOURCE),
    // Augmented assignment: d = a op= b (the in-place method is tried first); the compiler stores d back
    IN_PLACE_ADD(DESTINATION, SOURCE, SOURCE),
    IN_PLACE_SUBTRACT(DESTINATION, SOURCE, SOURCE),
    IN_PLACE_MULTIPLY(DESTINATION, SOURCE, SOURCE),
    IN_PLACE_TRUE_DIVIDE(DESTINATION, SOURCE, SOURCE),
    IN_PLACE_FLOOR_DIVIDE(DESTINATION, SOURCE, SOURCE),
    IN_PLACE_MODULO(DESTINATION, SOURCE, SOURCE),
    IN_PLACE_POWER(DESTINATION, SOURCE, SOURCE),
    IN_PLACE_LEFT_SHIFT(DESTINATION, SOURCE, SOURCE),
    IN_PLACE_RIGHT_SHIFT(DESTINATION, SOURCE, SOURCE),
    IN_PLACE_BIT_AND(DESTINATION, SOURCE, SOURCE),
    IN_PLACE_BIT_OR(DESTINATION, SOURCE, SOURCE),
    IN_PLACE_BIT_XOR(DESTINATION, SOURCE, SOURCE),
    IN_PLACE_MATRIX_MULTIPLY(DESTINATION, SOURCE, SOURCE),
    NEGATE(DESTINATION, SOURCE),
    POSITIVE(DESTINATION, SOURCE),
    INVERT(DESTINATION, SOURCE),
    NOT(DESTINATION, SOURCE),
    EQUAL(DESTINATION, SOURCE, SOURCE),
    NOT_EQUAL(DESTINATION, SOURCE, SOURCE),
    LESS(DESTINATION, SOURCE, SOURCE),
    LESS_EQUAL(DESTINATION, SOURCE, SOURCE),
    GREATER(DESTINATION, SOURCE, SOURCE),
    GREATER_EQUAL(DESTINATION, SOURCE, SOURCE),
    IS(DESTINATION, SOURCE, SOURCE),
    IS_NOT(DESTINATION, SOURCE, SOURCE),
    /** d = a in b. */
    IN(DESTINATION, SOURCE, SOURCE),
    NOT_IN(DESTINATION, SOURCE, SOURCE),

    // Control flow
    JUMP(TARGET),
    /** A jump to a loop header, backwards: polls first. */
    JUMP_BACK(TARGET),
    JUMP_IF_TRUE(SOURCE, TARGET),
    JUMP_IF_FALSE(SOURCE, TARGET),
    JUMP_UNLESS_EQUAL(SOURCE, SOURCE, TARGET),
    JUMP_UNLESS_NOT_EQUAL(SOURCE, SOURCE, TARGET),
    JUMP_UNLESS_LESS(SOURCE, SOURCE, TARGET),
    JUMP_UNLESS_LESS_EQUAL(SOURCE, SOURCE, TARGET),
    JUMP_UNLESS_GREATER(SOURCE, SOURCE, TARGET),
    JUMP_UNLESS_GREATER_EQUAL(SOURCE, SOURCE, TARGET),
    /** Lets the scheduler look in; emitted for {@link PollPlacement#EVERY_OPERATION} only. */
    POLL(),
    /** d = iter(a). */
    GET_ITERATOR(DESTINATION, SOURCE),
    /** d = next(r), or goes to the target, d untouched, when r is exhausted. */
    FOR_ITERATOR(DESTINATION, REGISTER, TARGET),
    /** Registers d, d+1, ... d+number-1 = the items of a, which must have exactly so many. */
    UNPACK(DESTINATION, SOURCE, NUMBER),
    /** As UNPACK with one star: first number before it, second number after it; the star's list at d+before. */
    UNPACK_STAR(DESTINATION, SOURCE, NUMBER, NUMBER),

    // Building values
    BUILD_LIST(DESTINATION, SOURCES),
    BUILD_TUPLE(DESTINATION, SOURCES),
    BUILD_SET(DESTINATION, SOURCES),
    /** Sources are key, value, key, value, ... */
    BUILD_DICT(DESTINATION, SOURCES),
    /** d = the strings joined. */
    BUILD_STRING(DESTINATION, SOURCES),
    /** d = format(conversion(a), b): number is 0, 's', 'r' or 'a'; b is the format spec, a string. */
    FORMAT_VALUE(DESTINATION, SOURCE, NUMBER, SOURCE),
    LIST_APPEND(REGISTER, SOURCE),
    /** Extends the list in r by the iterable a. */
    LIST_EXTEND(REGISTER, SOURCE),
    SET_ADD(REGISTER, SOURCE),
    SET_UPDATE(REGISTER, SOURCE),
    /** The dict in r: r[a] = b. */
    DICT_PUT(REGISTER, SOURCE, SOURCE),
    /** The dict in r takes all of mapping a ({@code {**a}}). */
    DICT_UPDATE(REGISTER, SOURCE),
    /** As DICT_UPDATE for the keywords of a call of b: refuses a key that is not a string or is there already. */
    DICT_MERGE_KEYWORDS(REGISTER, SOURCE, SOURCE),
    /** d = tuple(a), a being a list. */
    LIST_TO_TUPLE(DESTINATION, SOURCE),

    // Calls. A call of a Python function pushes a frame and polls on entry; a call of a builtin polls after it.
    /** d = a(sources). */
    CALL(DESTINATION, SOURCE, SOURCES),
    /** d = a.name(sources), without making a bound method where possible. */
    CALL_METHOD(DESTINATION, SOURCE, NAME, SOURCES),
    /** As CALL; the constant is a tuple of keyword names for the last sources. */
    CALL_KEYWORDS(DESTINATION, SOURCE, CONSTANT, SOURCES),
    CALL_METHOD_KEYWORDS(DESTINATION, SOURCE, NAME, CONSTANT, SOURCES),
    /** d = a(*b, **c): b is any iterable, c a dict or None. */
    CALL_SPREAD(DESTINATION, SOURCE, SOURCE, SOURCE),
    RETURN(SOURCE),

    // Definitions
    /**
     * d = a function of the child code; a: tuple of positional defaults or None; b: dict of keyword-only defaults or
     * None; c: dict of annotations or None; sources: the registers holding the cells for the child's free names.
     */
    MAKE_FUNCTION(DESTINATION, CHILD, SOURCE, SOURCE, SOURCE, SOURCES),
    /**
     * d = a class: constant is its name, a the function of its body, b a dict of keywords or None, sources its bases.
     * Runs the body with a fresh namespace; the body returns the {@code __class__} cell, or None when none is needed.
     */
    BUILD_CLASS(DESTINATION, CONSTANT, SOURCE, SOURCE, SOURCES),
    /** d = module of the dotted constant name; number 1: the last module of the path, 0: the first ({@code import a.b}). */
    IMPORT(DESTINATION, CONSTANT, NUMBER),
    /** d = a.name of module a, or its submodule; ImportError otherwise. */
    IMPORT_FROM(DESTINATION, SOURCE, NAME),
    /** Binds all public names of module a in the module's globals. */
    IMPORT_STAR(SOURCE),

    // Exceptions
    /** {@code raise a}. */
    RAISE(SOURCE),
    /** {@code raise a from b}. */
    RAISE_FROM(SOURCE, SOURCE),
    /** {@code raise} alone: the exception being handled, or RuntimeError. */
    RAISE_AGAIN(),
    /** Goes on with the exception in r, traceback kept: the end of a handler that did not take it. */
    RERAISE(REGISTER),
    /** Raises AssertionError with no or one source. */
    RAISE_ASSERTION(SOURCES),
    /** d = the exception handled so far (or unbound); the exception in r is now the one being handled. */
    ENTER_HANDLER(DESTINATION, REGISTER),
    /** The exception handled again is the one saved in r by ENTER_HANDLER. */
    LEAVE_HANDLER(REGISTER),
    /** d = whether exception a is an instance of class or tuple of classes b. */
    MATCH_EXCEPTION(DESTINATION, SOURCE, SOURCE),

    // with
    /** d = the bound __enter__ of a; TypeError when a is no context manager. */
    LOAD_ENTER(DESTINATION, SOURCE),
    /** d = the bound __exit__ of a. */
    LOAD_EXIT(DESTINATION, SOURCE),
    /** d = a(type(b), b, traceback of b): calls an __exit__ for exception b. */
    CALL_EXIT(DESTINATION, SOURCE, SOURCE),

    // Generators
    /** Suspends the frame, giving a to the caller; on resumption d = the value sent (polls). */
    YIELD(DESTINATION, SOURCE),
    /** d = the iterator that {@code yield from a} goes through. */
    GET_YIELD_FROM_ITERATOR(DESTINATION, SOURCE),
    /**
     * One turn of {@code yield from}: sends a to the iterator in r; when it yields, d = what it yielded; when it is
     * exhausted, d = its result and execution goes on at the target.
     */
    SEND(DESTINATION, REGISTER, SOURCE, TARGET),

    /** d = what the {@link Intrinsic} of that ordinal makes of the sources: rare steps that need no opcode of their own. */
    INTRINSIC(DESTINATION, NUMBER, SOURCES),
    /**
     * As YIELD, of what the iterator in r yielded for {@code yield from}: an exception thrown in goes to that iterator,
     * whose next value is then given by this instruction again; when it ends, a is its result and execution goes on at the
     * target.
     */
    YIELD_FROM(DESTINATION, SOURCE, REGISTER, TARGET),

    // async
    /** d = the iterator that {@code await a} goes through; number tells what a is: an ordinal of {@link Awaited}. */
    GET_AWAITABLE(DESTINATION, SOURCE, NUMBER),
    /** d = what {@code async for} goes through for a. */
    GET_ASYNC_ITERATOR(DESTINATION, SOURCE),
    /** d = what the {@code __anext__} of r gives, to be awaited. */
    GET_ASYNC_NEXT(DESTINATION, REGISTER),
    /** Goes on when the exception in r is StopAsyncIteration, else raises it again. */
    END_ASYNC_FOR(REGISTER),
    /** d = the bound __aenter__ of a; TypeError when a is no asynchronous context manager. */
    LOAD_ASYNC_ENTER(DESTINATION, SOURCE),
    /** d = the bound __aexit__ of a. */
    LOAD_ASYNC_EXIT(DESTINATION, SOURCE),

    /** Raises AttributeError when a has no attribute of that name: what is called is looked up before the arguments. */
    CHECK_METHOD(SOURCE, NAME);

    private final List<Operand> operands;

    Op(Operand... operands) {
        this.operands = List.of(operands);
    }

    /** Returns what the words behind the opcode mean, in order. */
    public List<Operand> operands() {
        return operands;
    }

    /**
     * Returns the length of the instruction at {@code pc} in words, opcode included.
     *
     * @param code the code it stands in
     * @param pc its position
     */
    public int length(int[] code, int pc) {
        int fixed = 1 + operands.size();
        boolean list = !operands.isEmpty() && operands.get(operands.size() - 1) == SOURCES;
        return list ? fixed + code[pc + fixed - 1] : fixed;
    }
}
