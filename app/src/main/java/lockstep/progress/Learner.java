package lockstep.progress;

/**
 * Whose progress it is.
 *
 * @param key unique: {@code local:NAME}, {@code key:FINGERPRINT} or {@code name:NAME}
 * @param name as shown
 */
public record Learner(String key, String name) {
    /** Returns the person at this machine's own terminal. */
    public static Learner local(String user) {
        return new Learner("local:" + user, user);
    }

    /** Returns the holder of an SSH key. */
    public static Learner key(String fingerprint, String name) {
        return new Learner("key:" + fingerprint, name);
    }

    /** Returns somebody who came without a key and gave a name. */
    public static Learner name(String name) {
        return new Learner("name:" + name, name);
    }
}
