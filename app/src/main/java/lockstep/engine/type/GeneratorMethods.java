package lockstep.engine.type;

import lockstep.engine.value.TypeContent;

/** The methods of {@code generator}. */
final class GeneratorMethods {
    private GeneratorMethods() {}

    static void fill(TypeContent content) {}
}
