package lockstep.tui.loop;

/** Something that is done when a signal ends the process, until it is closed. Thread-safe. */
public final class ProcessEnd implements AutoCloseable {
    private final Thread hook;

    private ProcessEnd(Thread hook) {
        this.hook = hook;
    }

    /** @param action done once, on a thread of its own, while all others go on; the process ends when it returns */
    public static ProcessEnd does(Runnable action) {
        Thread hook = new Thread(action, "lockstep-shutdown");
        Runtime.getRuntime().addShutdownHook(hook);
        return new ProcessEnd(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // The action is what ends the process now.
        }
    }
}
