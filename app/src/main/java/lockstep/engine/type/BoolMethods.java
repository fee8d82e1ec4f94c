package lockstep.engine.type;

import lockstep.engine.value.TypeContent;

/** The methods of {@code bool}. */
final class BoolMethods {
    private BoolMethods() {}

    static void fill(TypeContent content) {}
}
