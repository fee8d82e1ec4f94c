package lockstep.tui.loop;

import lockstep.term.Key;
import org.jspecify.annotations.Nullable;

/** Something that happened. Immutable. */
public interface Message {
    /**
     * What this message is the newest word on. While an older one of the same topic waits, it is dropped; null means that
     * every message counts.
     */
    default @Nullable Object topic() {
        return null;
    }

    /** A key was pressed. */
    record KeyPressed(Key key) implements Message {}

    /**
     * Time has passed, for a model that asked for it.
     *
     * @param nanos the clock of the loop, which starts anywhere
     */
    record Tick(long nanos) implements Message {
        @Override
        public Object topic() {
            return Tick.class;
        }
    }

    /** The terminal has a new size. */
    record Resized(lockstep.term.Size size) implements Message {
        @Override
        public Object topic() {
            return Resized.class;
        }
    }

    /** The terminal is gone; the model should end. */
    record HungUp() implements Message {}
}
