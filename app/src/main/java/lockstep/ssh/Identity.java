package lockstep.ssh;

/**
 * Who a guest is. A key proves it; a name alone is taken on trust, and the two are never mixed up.
 *
 * @param id {@code key:SHA256:...} or {@code name:...}; progress is kept under it
 * @param name what the guest calls itself, for display; printable, at most {@value #NAME_LIMIT} characters
 */
public record Identity(String id, String name) {
    static final int NAME_LIMIT = 32;

    /** Returns the identity that a key's fingerprint proves. */
    static Identity ofKey(String fingerprint, String userName) {
        return new Identity("key:" + fingerprint, printable(userName));
    }

    /** Returns the identity of somebody who gave a name only. */
    static Identity ofName(String userName) {
        return new Identity("name:" + printable(userName), printable(userName));
    }

    private static String printable(String name) {
        StringBuilder kept = new StringBuilder();
        name.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || "._-@+".indexOf(c) >= 0)
                .limit(NAME_LIMIT)
                .forEach(kept::appendCodePoint);
        return kept.isEmpty() ? "guest" : kept.toString();
    }
}
