package lockstep.engine.type;

import lockstep.engine.value.TypeContent;

/** The methods of {@code range}. */
final class RangeMethods {
    private RangeMethods() {}

    static void fill(TypeContent content) {}
}
