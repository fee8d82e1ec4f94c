package lockstep.lab.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import lockstep.explore.Verdict;
import org.junit.jupiter.api.Test;

final class ExploreRehearsalTest {
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
