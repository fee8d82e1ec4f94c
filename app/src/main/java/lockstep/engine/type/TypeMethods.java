package lockstep.engine.type;

import lockstep.engine.value.TypeContent;

/** The methods of {@code type}. */
final class TypeMethods {
    private TypeMethods() {}

    static void fill(TypeContent content) {}
}
