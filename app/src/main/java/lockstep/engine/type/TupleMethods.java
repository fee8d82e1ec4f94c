package lockstep.engine.type;

import lockstep.engine.value.TypeContent;

/** The methods of {@code tuple}. */
final class TupleMethods {
    private TupleMethods() {}

    static void fill(TypeContent content) {}
}
