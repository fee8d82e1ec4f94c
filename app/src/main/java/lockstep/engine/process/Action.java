package lockstep.engine.process;

/** What a process can ask of the hub. In the comments: target, number and data of the {@link Request}, then the reply. */
public enum Action {
    /** Starts a child; number: ordinal of the {@link Launch}; data: its program. Replies the process's number. */
    START,
    /** Waits for the end of process target. Replies its exit code. */
    AWAIT_EXIT,
    /** Ends process target at once as by signal number. */
    SIGNAL,
    /** Makes a channel; number: how many bytes may stand in it before senders wait. Replies its handle. */
    OPEN_CHANNEL,
    /** Puts data into channel target; waits while it is full. */
    SEND,
    /** Takes the oldest message of channel target; waits for one. Replies it as data. */
    RECEIVE,
    /** Waits until channel target holds a message or is closed; takes nothing. */
    AWAIT_MESSAGE,
    /** Closes channel target for senders: what stands in it can still be received. */
    CLOSE_CHANNEL,
    /** Makes a semaphore; target: its value, number: its greatest value. Replies its handle. */
    OPEN_SEMAPHORE,
    /** Takes one from semaphore target; waits while it is zero. */
    ACQUIRE,
    /** Gives one to semaphore target; replies 0 when it stood at its greatest value. */
    RELEASE,
    /** Replies the value of semaphore target. */
    SEMAPHORE_VALUE,
    /** Makes a shared memory; data: its first content. Replies its handle. */
    OPEN_MEMORY,
    /** Replies the content of memory target. */
    READ_MEMORY,
    /** Replaces the content of memory target. */
    WRITE_MEMORY,
    /** Sends a request to the built-in web; data: host and path. Replies status, delay and length, or fails. */
    WEB,
    /** Gives up the request whose identity is number; the reply to that one says whether it was in time. */
    CANCEL
}
