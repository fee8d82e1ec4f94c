package lockstep.engine.process;

import lockstep.engine.wire.WireException;

/** The types of frames between the hub and a child. */
enum Message {
    /** Child to hub, the first frame: the protocol's version. */
    HELLO,
    /** Child to hub: warmed up and waiting for a program. */
    READY,
    /** Hub to child: a program to run; the next one only after a clean end. */
    START,
    /** Child to hub: a {@link Request}. */
    REQUEST,
    /** Hub to child: the request's number and a {@link Reply}. */
    REPLY,
    /** Child to hub: the stream's number and what was printed. */
    OUTPUT,
    /** Hub to child: asks for a report, with the number of the round. */
    ASK_REPORT,
    /** Child to hub: that number, how many messages went to and fro, then a {@link ChildReport}. */
    REPORT,
    /** Child to hub: the whole run must end; why, and a sentence for the learner. */
    MUST_END,
    /** Child to hub, a program's last frame: the exit code, whether the machine is clean and waits for the next, a report. */
    EXIT,
    /** Hub to child: a signal that the program handles; its number. */
    SIGNAL;

    /** Raised with every change of the frames or of what is in them. */
    static final int VERSION = 4;

    /** The longest frame: bounds the image of a forked process and one message through a channel. */
    static final int MAXIMUM_FRAME_BYTES = 256 << 20;

    private static final Message[] ALL = values();

    static Message of(int type) {
        if (type >= ALL.length) {
            throw new WireException("a frame of type " + type + ", where 0 to " + (ALL.length - 1) + " exist");
        }
        return ALL[type];
    }
}
