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
    /** Sends process target the signal number, which ends it at once unless it handles that. */
    SIGNAL,
    /** Says which signals the asking process handles: the bits of number. Never answered. */
    HANDLE_SIGNALS,
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
    /** Puts data in front of channel target, out of which it was taken. Never answered. */
    PUT_BACK,
    /** Waits until channel target holds a message or is closed; takes nothing. */
    AWAIT_MESSAGE,
    /** Puts an empty message into channel number when channel target holds a message or is closed. Never answered. */
    TELL_WHEN,
    /** Replies how many messages stand in channel target. */
    CHANNEL_SIZE,
    /** Gives up the asking process's sending (number 1) or receiving (number 0) end of channel target. */
    CLOSE_CHANNEL,
    /** Makes a semaphore; target: its value, number: its greatest value. Replies its place in shared memory. */
    OPEN_SEMAPHORE,
    /** Takes one from semaphore target; waits while it is zero. */
    ACQUIRE,
    /** Says that semaphore target was given one while somebody waited for it. Never answered. */
    WAKE,
    /** Takes number bytes of shared memory. Replies their place. */
    OPEN_MEMORY,
    /**
     * Sends a request to the built-in web; data: host and path. Replies the delay in nanoseconds, and as data
     * status and length of the body; status 0 when there is no such host.
     */
    WEB,
    /** Does something in the folder of the run; data and reply data: see {@link lockstep.engine.file.FolderService}. */
    FILE,
    /** Gives up the request whose identity is number; the reply to that one says whether it was in time. */
    CANCEL
}
