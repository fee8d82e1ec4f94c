package lockstep.engine.type;

import java.util.Arrays;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;

/** Comparison of a bytearray or a memoryview with anything that holds bytes. */
final class BytesComparison {
    private BytesComparison() {}

    static void fill(TypeContent content, Comparison... comparisons) {
        for (Comparison comparison : comparisons) {
            content.method(comparison.method() + "(self, value, /)", (context, given) -> {
                byte[] a = BytesMethods.known(given[0]);
                byte[] b = BytesMethods.known(given[1]);
                return a == null || b == null ? Singleton.NOT_IMPLEMENTED : (Object) holds(comparison, a, b);
            });
        }
    }

    private static boolean holds(Comparison comparison, byte[] a, byte[] b) {
        int order = Arrays.compareUnsigned(a, b);
        return switch (comparison) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_EQUAL -> order >= 0;
        };
    }
}
