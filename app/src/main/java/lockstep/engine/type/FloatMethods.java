package lockstep.engine.type;

import lockstep.engine.value.TypeContent;

/** The methods of {@code float}. */
final class FloatMethods {
    private FloatMethods() {}

    static void fill(TypeContent content) {}
}
