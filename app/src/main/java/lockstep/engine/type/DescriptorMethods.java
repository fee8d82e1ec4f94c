package lockstep.engine.type;

import lockstep.engine.value.TypeContent;

/** What {@code property}, {@code staticmethod} and {@code classmethod} make and have. */
final class DescriptorMethods {
    private DescriptorMethods() {}

    static void fillProperty(TypeContent content) {}

    static void fillStatic(TypeContent content) {}

    static void fillClass(TypeContent content) {}
}
