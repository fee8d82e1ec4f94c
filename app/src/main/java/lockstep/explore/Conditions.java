package lockstep.explore;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * On what the steps of a schedule depend besides the program: the same schedule may be other steps under others.
 *
 * @param grain where threads are interrupted
 * @param few whether what is shared was found out in schedules with few switches only
 * @param spurious whether a wait for a condition may end by itself
 */
record Conditions(Granularity grain, boolean few, boolean spurious) {
    private static final int HASH_LETTERS = 6;

    /** Returns all there are. */
    static List<Conditions> all() {
        List<Conditions> all = new ArrayList<>();
        for (Granularity grain : Granularity.values()) {
            for (boolean few : new boolean[] {false, true}) {
                all.add(new Conditions(grain, few, false));
                all.add(new Conditions(grain, few, true));
            }
        }
        return all;
    }

    /** Returns the short name of a program under these conditions: six hexadecimal digits. */
    String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((grain + (few ? " few " : " all ") + (spurious ? "spurious" : "") + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HASH_LETTERS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
