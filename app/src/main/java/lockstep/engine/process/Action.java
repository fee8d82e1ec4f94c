package lockstep.engine.process;

/** What a process can ask of the hub. In the comments: target, number and data of the {@link Request}, then the reply. */
public enum Action {
    /**
     * Starts a child; number: ordinal of the {@link Launch}; target: how many handles stand first in data, or -1 for all
     * that the asking process holds; data: those handles, then the program. Replies the process's number, and its pid as
     * data.
     */
    START,
    /** Waits for the end of process target. Replies its exit code. */
    AWAIT_EXIT,
    /** Ends process target at once as by signal number. */
    SIGNAL,
    /** Puts an empty message into channel number when process target ends, or at once when it has. */
    WATCH_EXIT,
    /**
     * Makes a channel; number: how many bytes may stand in it before senders wait, target: how many messages, 0 for no
     * limit. Replies its handle.
     */
    OPEN_CHANNEL,
    /** Puts data into channel target; waits while it is full. */
    SEND,
    /** Puts data into channel target, full or not. Never answered. */
    POST,
    /** Takes the oldest message of channel target; waits for one. Replies it as data. */
    RECEIVE,
    /** Waits until channel target holds a message or is closed; takes nothing. */
    AWAIT_MESSAGE,
    /** Replies how many messages stand in channel target. */
    CHANNEL_SIZE,
    /** Gives up the asking process's sending (number 1) or receiving (number 0) end of channel target. */
    CLOSE_CHANNEL,
    /** Makes a semaphore; target: its value, number: its greatest value. Replies its handle. */
    OPEN_SEMAPHORE,
    /** Takes one from semaphore target; waits while it is zero. */
    ACQUIRE,
    /** Gives one to semaphore target; replies 0 when it stood at its greatest value. */
    RELEASE,
    /** Replies the value of semaphore target. */
    SEMAPHORE_VALUE,
    /** Makes a row of places that processes share; data: how many, then each one's content. Replies its handle. */
    OPEN_MEMORY,
    /** Replies the content of place number of memory target. */
    READ_MEMORY,
    /** Replaces the content of place number of memory target by data. */
    WRITE_MEMORY,
    /**
     * Sends a request to the built-in web; data: host and path. Replies the delay in nanoseconds, and as data
     * status and length of the body; status 0 when there is no such host.
     */
    WEB,
    /** Gives up the request whose identity is number; the reply to that one says whether it was in time. */
    CANCEL
}
