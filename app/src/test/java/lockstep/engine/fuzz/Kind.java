package lockstep.engine.fuzz;

/** What an expression mostly gives. */
enum Kind {
    INT("i"),
    FLOAT("f"),
    BOOL("b"),
    STR("s"),
    BYTES("y"),
    /** A list of ints. */
    INTS("l"),
    /** A list of strings. */
    STRS("w"),
    TUPLE("t"),
    /** From strings to ints. */
    DICT("d"),
    /** Of ints: the order of a set of strings is nobody's promise. */
    SET("e");

    private final String letter;

    Kind(String letter) {
        this.letter = letter;
    }

    /** The name of one of the two variables that mostly hold such a value. */
    String variable(int number) {
        return letter + number;
    }
}
