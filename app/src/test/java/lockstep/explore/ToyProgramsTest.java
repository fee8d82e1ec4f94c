package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Random small programs, judged twice: counts of schedules by outcome are those of an enumeration that shares no code with
 * the explorer, and so are the switches and steps of the shortest way to a failure; counts also of one that takes the
 * same steps and remembers no state. {@code mvn -Pfuzz -pl app test} looks at {@code -Dfuzz.toys} of them from {@code -Dfuzz.seed} on; the usual build at a fixed sample.
 */
class ToyProgramsTest {
    private static final int SAMPLE = 60;
    /** One program of processes for so many of threads. */
    private static final int PROCESSES = 4;

    private static final long MOST_SCHEDULES = Long.getLong("fuzz.schedules", 2_000);
    private static final long MOST_STATES = 200_000;
    /** Above this, paths are not taken one by one on the interpreter. */
    private static final long MOST_PATHS = Long.getLong("fuzz.paths", 60);

    @Test
    void schedules_areThoseOfPlainEnumeration() throws Exception {
        compare(ToyWriter::write, Integer.getInteger("fuzz.toys", SAMPLE));
    }

    @Test
    void schedulesOfProcesses_areThoseOfPlainEnumeration() throws Exception {
        compare(ToyWriter::writeProcesses, Integer.getInteger("fuzz.toys", SAMPLE) / PROCESSES);
    }

    private static void compare(LongFunction<ToyProgram> writer, int wanted) throws Exception {
        long seed = Long.getLong("fuzz.seed", 1L) * 1_000_003;
        List<String> wrong = new ArrayList<>();
        for (int looked = 0; looked < wanted; seed++) {
            ToyProgram program = writer.apply(seed);
            Map<String, Long> expected = counts(program);
            if (expected != null) {
                looked++;
                String difference = difference(program, expected);
                if (!difference.isEmpty()) {
                    wrong.add("program " + seed + ":\n" + program.text() + difference);
                }
            }
        }
        assertEquals("", String.join("\n", wrong.subList(0, Math.min(3, wrong.size()))), wrong.size() + " differ");
    }

    private static @Nullable Map<String, Long> counts(ToyProgram program) {
        try {
            return ToyOracle.count(program, MOST_SCHEDULES);
        } catch (ToyOracle.TooManyException tooMany) {
            return null;
        }
    }

    private static String difference(ToyProgram program, Map<String, Long> expected) throws Exception {
        Exploration exploration = new Explorer(Program.of("toy.py", program.text()), ExploreLimits.standard())
                .explore(Granularity.ACCESS);
        Map<String, Long> explored = Explored.counts(exploration);
        StringBuilder text = new StringBuilder();
        if (!explored.equals(expected)) {
            text.append("--- enumerated\n")
                    .append(expected)
                    .append("\n--- explored\n")
                    .append(explored)
                    .append(' ')
                    .append(exploration.shared())
                    .append(' ')
                    .append(exploration.reason())
                    .append('\n');
        }
        Set<String> finest = ToyOracle.finestOutcomes(program, MOST_STATES);
        if (!explored.keySet().equals(finest)) {
            text.append("--- at every access\n")
                    .append(finest)
                    .append("\n--- explored\n")
                    .append(explored)
                    .append('\n');
        }
        boolean fails = expected.keySet().stream().anyMatch(outcome -> !outcome.endsWith("\n"));
        if (exploration.verdict() != (fails ? Verdict.REFUTED : Verdict.PROVED)) {
            text.append("--- verdict ").append(exploration.verdict()).append('\n');
        }
        Witness witness = exploration.witness();
        Optional<ToyOracle.Shortest> found = Optional.ofNullable(witness)
                .map(one -> new ToyOracle.Shortest(one.switches(), one.trace().size()));
        Optional<ToyOracle.Shortest> shortest = ToyOracle.shortest(program, Long.MAX_VALUE);
        if (!found.equals(shortest)) {
            text.append("--- shortest ")
                    .append(shortest)
                    .append(", witness ")
                    .append(witness)
                    .append('\n');
        }
        if (text.isEmpty()
                && expected.values().stream().mapToLong(Long::longValue).sum() <= MOST_PATHS) {
            Map<String, Long> forced = BruteForce.count(program.text(), MOST_PATHS * 10);
            if (!forced.equals(explored)) {
                text.append("--- path by path\n")
                        .append(forced)
                        .append("\n--- explored\n")
                        .append(explored)
                        .append('\n');
            }
        }
        return text.toString();
    }
}
