package lockstep.engine.process;

import lockstep.engine.wire.WireException;
import lockstep.engine.wire.WireInput;
import lockstep.engine.wire.WireOutput;

/**
 * The hub's answer to a {@link Request}.
 *
 * @param outcome how it went
 * @param number see {@link Action}
 * @param data see {@link Action}; the words of the failure when it failed; must not be written
 */
public record Reply(Outcome outcome, long number, byte[] data) {
    private static final byte[] NOTHING = {};

    /** How a request went. */
    public enum Outcome {
        DONE,
        /** Given up before it was done; nothing has changed. */
        CANCELLED,
        /** The channel is closed and empty, or nobody can receive from it. */
        CLOSED,
        /** There is no such process, channel, semaphore, memory or host. */
        UNKNOWN,
        /** A limit of the run forbids it. The run ends. */
        REFUSED
    }

    private static final Outcome[] OUTCOMES = Outcome.values();

    static Reply done(long number) {
        return new Reply(Outcome.DONE, number, NOTHING);
    }

    static Reply done(byte[] data) {
        return new Reply(Outcome.DONE, 0, data);
    }

    static Reply of(Outcome outcome) {
        return new Reply(outcome, 0, NOTHING);
    }

    byte[] encode(long id) {
        WireOutput out = new WireOutput(data.length + 24);
        out.writeLong(id);
        out.writeByte(outcome.ordinal());
        out.writeLong(number);
        out.append(data, 0, data.length);
        return out.toByteArray();
    }

    static Reply decode(WireInput in) {
        int outcome = in.readByte();
        if (outcome >= OUTCOMES.length) {
            throw new WireException("a reply of kind " + outcome + ", where 0 to " + (OUTCOMES.length - 1) + " exist");
        }
        return new Reply(OUTCOMES[outcome], in.readLong(), in.readRest());
    }
}
