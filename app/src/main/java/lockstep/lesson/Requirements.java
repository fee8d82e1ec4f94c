package lockstep.lesson;

import java.util.Set;

/**
 * What a solution must use; without it a right program is clever, but not the exercise.
 *
 * @param workers at least so many threads or processes started; 0: any number
 * @param uses what the program must use while it runs
 */
public record Requirements(int workers, Set<Feature> uses) {
    public Requirements {
        uses = Set.copyOf(uses);
    }

    /** Something a run can be seen to use. */
    public enum Feature {
        LOCK,
        THREAD,
        PROCESS;

        /** The name in lesson files. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
