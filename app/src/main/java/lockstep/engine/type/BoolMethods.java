package lockstep.engine.type;

import lockstep.engine.value.TypeContent;

/** The methods of {@code bool}, beside those of {@code int}. */
final class BoolMethods {
    private BoolMethods() {}

    static void fill(TypeContent content) {
        content.constructor(
                "bool(cls, object=False, /)", (context, arguments) -> Operators.truth(context, arguments[1]));
        content.method("__repr__(self, /)", (context, arguments) -> Text.repr(context, arguments[0]));
    }
}
