package lockstep.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lockstep.engine.Outcome;
import lockstep.lab.Measurement;
import lockstep.lab.Protocol;
import lockstep.lab.RunFacts;
import lockstep.lab.TrialResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {
    private static final double QUIET = 0.01;

    private static Judgement measured(double reference, double learner, int hints) {
        Measurement measurement =
                Evidence.measurement(Protocol.SHORT, reference, learner, QUIET, reference > 2 ? 16 : 2);
        return Judge.judge(Evidence.FLOOR, List.of(Evidence.right()), measurement, hints);
    }

    @Test
    void judge_wrongRunFailsWhateverTheOthers() {
        Judgement judgement = Judge.judge(
                Evidence.FLOOR, List.of(Evidence.right(), Evidence.wrong("12 were lost."), Evidence.right()), 0);
        assertEquals(Verdict.WRONG, judgement.verdict());
        assertEquals(0, judgement.stars());
        assertEquals("Run 2, 3.13: 12 were lost.", judgement.reasons().get(0));
        assertTrue(
                judgement.reasons().get(1).startsWith("1 of 3 runs"),
                judgement.reasons().get(1));
    }

    @ParameterizedTest
    @CsvSource({
        "FAILED, FAILED",
        "DEADLOCKED, DEADLOCKED",
        "TIMED_OUT, TIMED_OUT",
        "OUT_OF_MEMORY, STOPPED",
        "UNSUPPORTED, FAILED"
    })
    void judge_imposedEndIsNamed(Outcome outcome, Verdict verdict) {
        assertEquals(
                verdict,
                Judge.judge(Evidence.FLOOR, List.of(Evidence.ended(outcome)), 0).verdict());
    }

    @Test
    void judge_withoutALockIsNotTheExercise() {
        List<TrialResult> runs = List.of(Evidence.run(Outcome.COMPLETED, "", true, new RunFacts(4, 0, 0)));
        Judgement judgement = Judge.judge(Evidence.FLOOR, runs, 0);
        assertEquals(Verdict.NOT_THE_EXERCISE, judgement.verdict());
        assertEquals(List.of("It used no lock."), judgement.reasons());
    }

    @Test
    void judge_rightWaitsForTheMeasurement() {
        Judgement judgement = Judge.judge(Evidence.FLOOR, List.of(Evidence.right()), 0);
        assertEquals(Verdict.RIGHT, judgement.verdict());
        assertEquals(1, judgement.stars());
        assertTrue(judgement.measurable());
    }

    @Test
    void judge_untimedIsWorthEverythingWhenRight() {
        Judgement judgement = Judge.judge(new Rules(false, 0, 0, false, false, false), List.of(Evidence.right()), 0);
        assertEquals(3, judgement.stars());
        assertEquals(1000, judgement.points());
    }

    @ParameterizedTest
    @CsvSource({"1.8, 1.8, 3", "1.8, 1.5, 2", "1.8, 1.1, 1", "1.2, 1.2, 3", "15, 15, 3", "15, 5, 2", "15, 2, 1"})
    void judge_starsFollowTheSpeedup(double reference, double learner, int stars) {
        assertEquals(stars, measured(reference, learner, 0).stars());
    }

    @Test
    void judge_underTheFloorKeepsItsStarAndIsNotPassed() {
        Judgement judgement = measured(1.8, 0.9, 2);
        assertEquals(Verdict.TOO_SLOW, judgement.verdict());
        assertFalse(judgement.passed());
        assertEquals(1, judgement.stars());
        assertEquals(0, judgement.points());
    }

    @Test
    void judge_hintsCostOnlyWhenSolved() {
        int free = measured(1.8, 1.6, 0).points();
        assertEquals(free - 150, measured(1.8, 1.6, 2).points());
        int slow = measured(1.8, 1.2, 0).points();
        assertEquals(slow, measured(1.8, 1.2, 2).points());
    }

    @Test
    void judge_oneCoreWaivesTheFloor() {
        Measurement measurement = Evidence.measurement(Protocol.SHORT, 1.0, 0.3, QUIET, 1);
        Judgement judgement = Judge.judge(Evidence.FLOOR, List.of(Evidence.right()), measurement, 0);
        assertTrue(judgement.passed());
        assertEquals(1, judgement.stars());
        assertTrue(judgement.reasons().get(judgement.reasons().size() - 1).contains("one core"));
    }

    @Test
    void judge_moreThanTheCoresGiveIsNotSpeedup() {
        Judgement judgement = measured(1.8, 3.5, 0);
        assertEquals(Verdict.NOT_THE_EXERCISE, judgement.verdict());
        assertEquals(0, judgement.stars());
    }

    @Test
    void judge_busyCostsNothing() {
        Measurement busy = Evidence.status(Measurement.Status.BUSY, "Something else uses the machine.");
        Judgement judgement = Judge.judge(Evidence.FLOOR, List.of(Evidence.right()), busy, 0);
        assertEquals(Verdict.RIGHT, judgement.verdict());
        assertEquals(1, judgement.stars());
        assertTrue(judgement.measurable());
        assertEquals(List.of("Something else uses the machine."), judgement.reasons());
    }

    @Test
    void judge_wrongWhileMeasuredIsWrong() {
        Measurement wrong = Evidence.status(Measurement.Status.WRONG, "3 were lost.");
        assertEquals(
                Verdict.WRONG,
                Judge.judge(Evidence.FLOOR, List.of(Evidence.right()), wrong, 0).verdict());
    }

    @Test
    void judge_wideIntervalDecidesNoStarInsideIt() {
        Measurement noisy = Evidence.measurement(Protocol.LONG, 1.8, 1.7, 0.15, 2);
        Judgement judgement = Judge.judge(Evidence.FLOOR, List.of(Evidence.right()), noisy, 0);
        assertTrue(judgement.undecided(), judgement.toString());
        assertTrue(judgement.stars() < 3);
    }

    @Test
    void judge_wideIntervalAroundTheFloorDecidesNothing() {
        Measurement noisy = Evidence.measurement(Protocol.LONG, 1.8, 1.4, 0.15, 2);
        Judgement judgement = Judge.judge(Evidence.FLOOR, List.of(Evidence.right()), noisy, 0);
        assertTrue(judgement.speed().orElseThrow().share().value() >= 0.5, judgement.toString());
        assertFalse(judgement.passed(), "an interval that holds the floor must not pass");
        assertEquals(Verdict.RIGHT, judgement.verdict());
        assertTrue(judgement.undecided());
    }

    @Test
    void judge_sameEvidenceGivesTheSameJudgement() {
        assertEquals(measured(1.8, 1.6, 1), measured(1.8, 1.6, 1));
    }
}
