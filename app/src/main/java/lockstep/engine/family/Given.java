package lockstep.engine.family;

import lockstep.engine.type.Errors;
import lockstep.engine.value.PyBytes;

/** Arguments of the functions by which the library reaches what processes share. */
final class Given {
    private Given() {}

    /** Returns a whole number. Throws a TypeError for anything else. */
    static long whole(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        throw Errors.typeError("an int is required");
    }

    /** Returns bytes. Throws a TypeError for anything else. */
    static PyBytes bytes(Object value) {
        if (value instanceof PyBytes content) {
            return content;
        }
        throw Errors.typeError("a bytes object is required");
    }
}
