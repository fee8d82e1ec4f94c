package lockstep.engine.type;

import lockstep.engine.value.TypeContent;

/** The methods of {@code set}. */
final class SetMethods {
    private SetMethods() {}

    static void fill(TypeContent content) {}
}
