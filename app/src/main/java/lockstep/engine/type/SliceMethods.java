package lockstep.engine.type;

import lockstep.engine.value.TypeContent;

/** The methods of {@code slice}. */
final class SliceMethods {
    private SliceMethods() {}

    static void fill(TypeContent content) {}
}
