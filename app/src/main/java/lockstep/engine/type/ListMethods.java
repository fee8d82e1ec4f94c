package lockstep.engine.type;

import lockstep.engine.value.TypeContent;

/** The methods of {@code list}. */
final class ListMethods {
    private ListMethods() {}

    static void fill(TypeContent content) {}
}
