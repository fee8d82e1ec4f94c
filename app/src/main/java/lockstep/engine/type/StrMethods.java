package lockstep.engine.type;

import lockstep.engine.value.TypeContent;

/** The methods of {@code str}. */
final class StrMethods {
    private StrMethods() {}

    static void fill(TypeContent content) {}
}
