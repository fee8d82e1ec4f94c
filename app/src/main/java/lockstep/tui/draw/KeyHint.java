package lockstep.tui.draw;

/**
 * A key and what it does now.
 *
 * @param key as shown, for example {@code "Enter"} or {@code "h"}
 * @param label what it does, in a word or two
 */
public record KeyHint(String key, String label) {}
