package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
            TaskToy toy = TaskToy.random(seed);
            Map<String, Long> expected;
            Map<String, Long> real;
            try {
                expected = TaskOracle.count(toy, false, MOST_SCHEDULES);
                real = TaskOracle.count(toy, true, MOST_SCHEDULES * 10);
            } catch (TaskOracle.TooManyException tooMany) {
                continue;
            }
            looked++;
            Map<String, Long> found =
                    Explored.counts(new Explorer(Program.of("toy.py", toy.text()), ExploreLimits.standard())
                            .explore(Granularity.ACCESS));
            if (!found.equals(expected) || !found.keySet().equals(real.keySet())) {
                wrong.add("program " + seed + ":\n" + toy.text() + "--- enumerated\n" + expected + "\n--- as CPython\n"
                        + real.keySet() + "\n--- explored\n" + found);
            }
        }
        assertEquals("", String.join("\n", wrong.subList(0, Math.min(3, wrong.size()))), wrong.size() + " differ");
    }
}
