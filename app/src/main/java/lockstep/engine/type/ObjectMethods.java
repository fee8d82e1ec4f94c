package lockstep.engine.type;

import lockstep.engine.value.TypeContent;

/** The methods of {@code object}. */
final class ObjectMethods {
    private ObjectMethods() {}

    static void fill(TypeContent content) {}
}
