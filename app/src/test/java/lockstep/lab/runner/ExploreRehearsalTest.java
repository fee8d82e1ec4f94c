package lockstep.lab.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Objects;
import lockstep.explore.Exploration;
import lockstep.explore.Explorer;
import lockstep.explore.TodaysGil;
import lockstep.explore.Verdict;
import org.junit.jupiter.api.Test;

final class ExploreRehearsalTest {
    /** One that fails takes the way to its shortest failure too, and is explored once more under today's GIL. */
    @Test
    void rehearse_failsOnAnyPython() {
        Exploration found = Explorer.rehearse();
        assertEquals(Verdict.REFUTED, found.verdict());
        assertEquals(TodaysGil.BREAKS, found.gil());
        assertNotNull(found.witness());
    }

    /** What fails in its own way takes its own way through the code. */
    @Test
    void perform_eachProgram_hasAVerdict() throws Exception {
        List<Verdict> verdicts = ExploreRehearsal.perform().stream()
                .map(result -> Objects.requireNonNull(result.exploration(), result.message())
                        .verdict())
                .toList();
        assertEquals(
                List.of(Verdict.REFUTED, Verdict.REFUTED, Verdict.PROVED, Verdict.REFUTED, Verdict.PROVED), verdicts);
    }
}
