package lockstep.engine.process;

import lockstep.engine.wire.WireException;
import lockstep.engine.wire.WireInput;
import lockstep.engine.wire.WireOutput;

/**
 * Something one process of the run asks of the hub.
 *
 * @param id chosen by the asking process, never used twice by it
 * @param action what is asked
 * @param target the process, channel, semaphore or memory meant
 * @param number see {@link Action}
 * @param data see {@link Action}; must not be written
 */
public record Request(long id, Action action, long target, long number, byte[] data) {
    private static final Action[] ACTIONS = Action.values();

    byte[] encode() {
        WireOutput out = new WireOutput(data.length + 24);
        out.writeLong(id);
        out.writeByte(action.ordinal());
        out.writeLong(target);
        out.writeLong(number);
        out.append(data, 0, data.length);
        return out.toByteArray();
    }

    static Request decode(byte[] bytes) {
        WireInput in = new WireInput(bytes);
        long id = in.readLong();
        int action = in.readByte();
        if (action >= ACTIONS.length) {
            throw new WireException("a request number " + action + ", where 0 to " + (ACTIONS.length - 1) + " exist");
        }
        return new Request(id, ACTIONS[action], in.readLong(), in.readLong(), in.readRest());
    }
}
