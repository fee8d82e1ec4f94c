package lockstep.python.code;

/** What an {@link Op#GET_AWAITABLE} is given, for its messages. */
public enum Awaited {
    /** The operand of {@code await}. */
    OPERAND,
    /** What {@code __aenter__} gave. */
    ENTERED,
    /** What {@code __aexit__} gave. */
    LEFT,
    /** What {@code __anext__} gave. */
    NEXT
}
