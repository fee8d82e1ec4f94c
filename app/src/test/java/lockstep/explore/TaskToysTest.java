package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Random small programs of coroutines: their counts of schedules by outcome are those of an enumeration of all orders of
 * timers that shares no code with the explorer, and their outcomes those of a loop that calls timers when CPython does.
 * {@code -Dfuzz.toys} of them are looked at from {@code -Dfuzz.seed} on.
 */
class TaskToysTest {
    private static final int SAMPLE = 100;
    private static final long MOST_SCHEDULES = 20_000;

    @Test
    void schedules_areThoseOfPlainEnumeration() throws Exception {
        int wanted = Integer.getInteger("fuzz.toys", SAMPLE);
        long seed = Long.getLong("fuzz.seed", 1L) * 1_000_003;
        List<String> wrong = new ArrayList<>();
        for (int looked = 0; looked < wanted; seed++) {
            String difference = difference(seed);
            if (difference != null) {
                looked++;
                if (!difference.isEmpty()) {
                    wrong.add(difference);
                }
            }
        }
        assertEquals("", String.join("\n", wrong.subList(0, Math.min(3, wrong.size()))), wrong.size() + " differ");
    }

    /** Here the first timeout of a task may be due, and not called yet, when its second begins. */
    @Test
    void timeoutThatIsOver_doesNotEndTheNextOne() throws Exception {
        assertEquals("", difference(3_003_009_423L));
    }

    /** Returns what differs, or null where there are too many schedules. */
    private static @Nullable String difference(long seed) throws Exception {
        TaskToy toy = TaskToy.random(seed);
        Map<String, Long> expected;
        Map<String, Long> real;
        try {
            expected = TaskOracle.count(toy, false, MOST_SCHEDULES);
            real = TaskOracle.count(toy, true, MOST_SCHEDULES * 10);
        } catch (TaskOracle.TooManyException tooMany) {
            return null;
        }
        Map<String, Long> found = Explored.counts(
                new Explorer(Program.of("toy.py", toy.text()), ExploreLimits.standard()).explore(Granularity.ACCESS));
        boolean same = found.equals(expected) && found.keySet().equals(real.keySet());
        return same
                ? ""
                : "program " + seed + ":\n" + toy.text() + "--- enumerated\n" + expected + "\n--- as CPython\n"
                        + real.keySet() + "\n--- explored\n" + found;
    }
}
