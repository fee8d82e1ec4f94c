package lockstep.engine.type;

import lockstep.engine.value.TypeContent;

/** The methods of {@code int}. */
final class IntMethods {
    private IntMethods() {}

    static void fill(TypeContent content) {}
}
