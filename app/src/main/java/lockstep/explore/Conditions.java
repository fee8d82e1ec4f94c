package lockstep.explore;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * On what the steps of a schedule depend besides the program: the same schedule may be other steps under others.
 *
 * @param grain where threads are interrupted
 * @param switches what is shared was found out in schedules with at most so many; {@link #ALL}: in all
 * @param spurious whether a wait for a condition may end by itself
 */
record Conditions(Granularity grain, int switches, boolean spurious) {
    /** Stands for any number of switches. */
    static final int ALL = -1;

    private static final int HASH_BITS = 24;

    /** Returns the same for a failure with so many switches, where few of them were looked at. */
    Conditions at(int found) {
        return switches == ALL ? this : new Conditions(grain, found, spurious);
    }

    /** Returns all there are. @param most switches */
    static List<Conditions> all(int most) {
        List<Conditions> all = new ArrayList<>();
        for (Granularity grain : Granularity.values()) {
            for (int switches = ALL; switches <= most; switches++) {
                all.add(new Conditions(grain, switches, false));
                all.add(new Conditions(grain, switches, true));
            }
        }
        return all;
    }

    /**
     * Returns the short name of a program under these conditions: six hexadecimal digits. They tell texts apart that somebody
     * has confused, and need not withstand anybody; a cold Java machine takes 15 ms to find its first cryptographic digest.
     */
    String hash(String text) {
        CRC32 sum = new CRC32();
        String under =
                grain + (switches == ALL ? " all " : " few " + switches + " ") + (spurious ? "spurious" : "") + "\n";
        sum.update((under + text).getBytes(StandardCharsets.UTF_8));
        long mixed = sum.getValue() ^ sum.getValue() >>> HASH_BITS;
        return Long.toHexString((mixed & (1L << HASH_BITS) - 1) | 1L << HASH_BITS)
                .substring(1);
    }
}
