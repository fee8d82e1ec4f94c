package lockstep.engine.interpreter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compiles register code to classes of the JVM. Thread-safe. */
public interface CodeMaker {
    /**
     * A class to be defined in this package.
     *
     * @param bytes the class file
     * @param constants what its static fields are set from, as its class data
     */
    record Made(byte[] bytes, List<Object> constants) {}

    /**
     * Compiles a frame's run from a position on, as a {@code Compiled}.
     *
     * @param kinds the kinds of values in the registers at the position, as in {@link Tuning}
     * @return null when it cannot
     */
    @Nullable
    Made from(Tuning seen, int position, int[] kinds);

    /** Compiles a whole function, as a {@code Direct}. @return null when it cannot */
    @Nullable
    Made whole(Tuning seen);
}
