package lockstep.tui.loop;

import java.util.ArrayList;
import java.util.List;

/**
 * A model, and what is to be done besides.
 *
 * @param model the next model
 * @param commands in order
 */
public record Step<M>(M model, List<Command> commands) {
    public Step {
        commands = List.copyOf(commands);
    }

    /** Makes a step. */
    public static <M> Step<M> of(M model, Command... commands) {
        return new Step<>(model, List.of(commands));
    }

    /** Returns this step with one more command at the end. */
    public Step<M> and(Command command) {
        List<Command> more = new ArrayList<>(commands);
        more.add(command);
        return new Step<>(model, more);
    }
}
