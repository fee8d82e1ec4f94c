package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small programs of threads whose verdicts are known. */
class VerdictsTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("lockstep.explore.VerdictPrograms#all")
    void remembered_stepsLeadWhereTakenOnesDo(String what, Verdict verdict, String program, Set<String> outcomes)
            throws Exception {
        for (Granularity grain : Granularity.values()) {
            Exploration taken = Explored.takenAnew(program, grain);
            Exploration remembered = Explored.of(program, grain);
            assertEquals(taken.verdict(), remembered.verdict());
            assertEquals(taken.states(), remembered.states());
            assertEquals(taken.steps(), remembered.steps());
            assertEquals(taken.schedules(), remembered.schedules());
            assertEquals(Explored.outcomes(taken), Explored.outcomes(remembered));
            assertEquals(taken.races(), remembered.races());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lockstep.explore.VerdictPrograms#all")
    void verdict_isKnown(String what, Verdict verdict, String program, Set<String> outcomes) throws Exception {
        Exploration exploration = Explored.of(program);
        assertEquals(verdict, exploration.verdict(), exploration.reason());
        if (!outcomes.isEmpty()) {
            assertEquals(outcomes, Explored.outcomes(exploration));
        }
    }
}
