package lockstep.engine.process;

import lockstep.engine.value.Context;

/**
 * Values as bytes by pickle's rules: functions and classes travel as module and qualified name, instances as class and
 * attributes, and what belongs to one process (locks, generators, modules) is refused with CPython's words.
 */
public final class Pickle {
    /** One letter before each value. */
    static final class Code {
        static final int NONE = 'N';
        static final int ELLIPSIS = '.';
        static final int NOT_IMPLEMENTED = '!';
        static final int TRUE = 'T';
        static final int FALSE = 'F';
        static final int INT = 'I';
        static final int BIG_INT = 'J';
        static final int FLOAT = 'G';
        static final int STR = 'S';
        static final int BYTES = 'B';
        static final int TUPLE = 't';
        static final int LIST = 'l';
        static final int DICT = 'd';
        static final int SET = 's';
        static final int FROZEN_SET = 'z';
        /** An instance of a class derived from a builtin type: class, builtin value, state. */
        static final int DERIVED = 'D';

        static final int SLICE = ':';
        static final int RANGE = 'r';
        /** A name: module, then qualified name. */
        static final int GLOBAL = 'c';
        /** An instance: class, then state. */
        static final int INSTANCE = 'o';
        /** An exception: class, arguments, state. */
        static final int EXCEPTION = 'x';
        /** A call: callable, arguments, state. */
        static final int REDUCED = 'R';
        /** A bound method: object, then name. */
        static final int METHOD = 'm';
        /** A value that was there before: its number. */
        static final int AGAIN = 'a';
        /** In the place of a state: there is none. */
        static final int NO_STATE = '-';

        private Code() {}
    }

    private Pickle() {}

    /**
     * Returns a value as bytes.
     *
     * @throws lockstep.engine.value.PyError as pickle raises it
     */
    public static byte[] dumps(Context thread, Object value) {
        return new Pickler(thread).dump(value);
    }

    /**
     * Returns a copy of the value that was written.
     *
     * @throws lockstep.engine.value.PyError as pickle raises it
     */
    public static Object loads(Context thread, byte[] bytes) {
        return new Unpickler(thread, bytes).load();
    }
}
