package lockstep.lab.runner;

import lockstep.engine.RunListener.Stream;

/** What a program printed, up to a bound. Thread-safe. */
final class Transcript {
    private final long most;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder err = new StringBuilder();

    /** @param most characters kept on both streams together */
    Transcript(long most) {
        this.most = most;
    }

    /**
     * Keeps the text as far as the bound allows.
     *
     * @return whether all of it was kept
     */
    synchronized boolean add(Stream stream, String text) {
        long room = most - out.length() - err.length();
        int kept = (int) Math.min(Math.max(0, room), text.length());
        (stream == Stream.OUT ? out : err).append(text, 0, kept);
        return kept == text.length();
    }

    synchronized String output() {
        return out.toString();
    }

    synchronized String errors() {
        return err.toString();
    }
}
