package lockstep.engine.value;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The name nearest to one that is not there. Names are near when few letters have to be added, left out or changed (2
 * points each; 1 for a letter in the wrong case), fewer than a third of both names' lengths. Stateless.
 */
public final class Nearest {
    private static final int MOVE = 2;
    private static final int CASE = 1;
    private static final int LONGEST = 40;
    private static final int MOST_NAMES = 750;

    private Nearest() {}

    /** Returns the words by which an argument's wrong name is put right; empty when no name is near. */
    public static String argument(String wrong, Collection<String> names) {
        String near = to(wrong, names);
        return near == null ? "" : ". Did you mean '" + near + "'?";
    }

    /** Returns the name nearest to a wrong one, or null when none is near. */
    public static @Nullable String to(String wrong, Collection<String> names) {
        if (wrong.length() > LONGEST || names.size() >= MOST_NAMES) {
            return null;
        }
        int best = wrong.length() * MOVE;
        String nearest = null;
        for (String name : names) {
            if (name.equals(wrong)) {
                continue;
            }
            int most = Math.min((name.length() + wrong.length() + 3) * MOVE / 6, best - 1);
            int distance = distance(wrong, name);
            if (distance <= most) {
                best = distance;
                nearest = name;
            }
        }
        return nearest;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j * MOVE;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i * MOVE;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + change(a.charAt(i - 1), b.charAt(j - 1));
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + MOVE);
            }
        }
        return row[b.length()];
    }

    private static int change(char a, char b) {
        if (a == b) {
            return 0;
        }
        return Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE : MOVE;
    }
}
