package lockstep.engine.type;

import lockstep.engine.value.TypeContent;

/** The methods of {@code bytes}. */
final class BytesMethods {
    private BytesMethods() {}

    static void fill(TypeContent content) {}
}
