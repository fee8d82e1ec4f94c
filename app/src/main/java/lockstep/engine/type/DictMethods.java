package lockstep.engine.type;

import lockstep.engine.value.TypeContent;

/** The methods of {@code dict}. */
final class DictMethods {
    private DictMethods() {}

    static void fill(TypeContent content) {}
}
