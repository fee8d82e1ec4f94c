package lockstep.engine.process;

import lockstep.engine.wire.WireInput;
import lockstep.engine.wire.WireOutput;

/**
 * What a child says of itself at one moment.
 *
 * @param standstill what its threads wait for, when each of them waits without a deadline for another thread or for the
 *     hub; empty when one of them may move
 * @param threads how many threads it has started, the main one not counted
 * @param locks how many locks its program's own code has taken
 * @param views its threads, in whatever form the hub's listener reads them
 */
public record ChildReport(String standstill, long threads, long locks, byte[] views) {
    private static final byte[] NOTHING = {};

    /** Nothing is known of it yet. */
    static final ChildReport UNKNOWN = new ChildReport("", 0, 0, NOTHING);

    void write(WireOutput out) {
        out.writeString(standstill);
        out.writeLong(threads);
        out.writeLong(locks);
        out.writeBytes(views);
    }

    static ChildReport read(WireInput in) {
        return new ChildReport(in.readString(), in.readLong(), in.readLong(), in.readBytes());
    }
}
