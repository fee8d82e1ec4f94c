package lockstep.engine.type;

import lockstep.engine.value.TypeContent;

/** The attributes of functions and bound methods. */
final class FunctionMethods {
    private FunctionMethods() {}

    static void fill(TypeContent content) {}

    static void fillBound(TypeContent content) {}

    static void fillBuiltin(TypeContent content) {}
}
