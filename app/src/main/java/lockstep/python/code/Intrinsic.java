package lockstep.python.code;

/** The steps behind {@link Op#INTRINSIC}. In the comments {@code a b c} are the sources in order. */
public enum Intrinsic {
    /** Whether a is a sequence in the sense of {@code case [...]}: no string, no bytes. */
    IS_SEQUENCE,
    /** Whether a is a mapping in the sense of {@code case {...}}. */
    IS_MAPPING,
    /** The length of a. */
    LENGTH,
    /** The tuple of the values that mapping a has for the keys in tuple b, or None when one is missing. */
    MAPPING_VALUES,
    /** A dict of what mapping a has besides the keys in tuple b. */
    MAPPING_REST,
    /**
     * The tuple of c attributes by {@code __match_args__} and of the attributes named in tuple d when a is an instance of
     * class b and has them all, else None.
     */
    INSTANCE_PARTS,
    /** The pair (part of exception a that is of type b, the rest of it), each None when empty; a may be None. */
    SPLIT_GROUP,
    /** What to raise after the handlers of exception a: list b of what they raised, c the rest; or None. */
    JOIN_GROUP,
    /** Bases of a class given by the iterable a behind a star. */
    SPREAD_BASES,
    /** A type variable named a; b tells which kind: 0 TypeVar, 1 TypeVarTuple, 2 ParamSpec; c its bound or None. */
    TYPE_PARAMETER,
    /** Function a, which gets the tuple b of its type variables. */
    TYPE_PARAMETERS_OF,
    /** {@code typing.Generic[a]}, a the tuple of the type variables of a class: its last base. */
    GENERIC_BASE,
    /** {@code type a = ...}: b the tuple of parameters, c a function that gives the value. */
    TYPE_ALIAS,
    /** What an async generator yields, told apart from what it awaits. */
    ASYNC_YIELD,
    /** Tells the event loop of a, the iterator of an {@code async for}, that nobody will go on with it. */
    ASYNC_DROP
}
