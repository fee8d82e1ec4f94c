package lockstep.engine.type;

import lockstep.engine.value.TypeContent;

/** The methods of exceptions. */
final class ExceptionMethods {
    private ExceptionMethods() {}

    static void fill(TypeContent content) {}

    static void fillDerived(String name, TypeContent content) {}
}
