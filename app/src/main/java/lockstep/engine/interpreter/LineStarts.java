package lockstep.engine.interpreter;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The offsets at which a text's lines start, found when first asked for: most modules of the library are never asked.
 * Thread-safe.
 */
public final class LineStarts {
    private final String text;
    private volatile int @Nullable [] offsets;

    public LineStarts(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    int[] offsets() {
        int[] known = offsets;
        if (known == null) {
            known = find(text);
            offsets = known;
        }
        return known;
    }

    private static int[] find(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
