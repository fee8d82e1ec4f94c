package lockstep.python.compile;

import java.util.List;
import lockstep.python.syntax.Statement;
import org.jspecify.annotations.Nullable;

/** Something a {@code break}, {@code continue} or {@code return} passes on its way out. */
sealed interface Block {
    /**
     * A loop.
     *
     * @param iterator the register of a {@code for} loop's iterator, or -1
     * @param dropped whether nobody else has the iterator, and it is an asynchronous one, so that leaving the loop ends it
     */
    record Loop(Label header, Label end, int iterator, boolean dropped) implements Block {}

    /** A {@code finally} whose statements must run. */
    record Finally(List<Statement> body, Protected guarded) implements Block {}

    /** A {@code with} whose exit must be called. */
    record With(int exit, boolean async, Protected guarded) implements Block {}

    /**
     * A handler that must be left.
     *
     * @param saved the register ENTER_HANDLER filled
     * @param name the variable to unbind, or null
     * @param group whether it is an {@code except*}, which no jump may leave
     */
    record Handler(int saved, @Nullable String name, boolean group, Protected guarded) implements Block {}
}
