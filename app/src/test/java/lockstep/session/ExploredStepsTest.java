package lockstep.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lockstep.engine.RunListener.Stream;
import lockstep.explore.Schedule;
import lockstep.explore.StepCommand;
import lockstep.explore.StepCommand.Kind;
import lockstep.explore.StepView;
import lockstep.progress.Progress;
import lockstep.progress.UnsavedProgress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExploredStepsTest {
    private static final String BREAK = "break-counter";
    private static final String PROVE = "prove-counter";
    private static final String WRITE = "write-counter";

    private LearnerSession session;

    @BeforeEach
    void open() throws IOException {
        session = InterleavingsCourse.open();
    }

    /** Hears a program that is stepped. */
    private static final class Watching implements SteppingListener {
        final List<StepView> views = new ArrayList<>();
        final List<Broken> broken = new ArrayList<>();
        String witness = "";

        @Override
        public void exploring(String progress) {
            views.clear();
        }

        @Override
        public void explored(String verdict, String shortest) {
            witness = shortest;
        }

        @Override
        public void viewed(StepView view) {
            views.add(view);
        }

        @Override
        public void broken(Broken result) {
            broken.add(result);
        }

        @Override
        public void ended(String reason) {
            views.clear();
        }
    }

    /** Hears an attempt. */
    private static final class Ear implements AttemptListener {
        final List<AttemptView> finished = new ArrayList<>();

        @Override
        public void output(Stream stream, String text) {
            finished.clear();
        }

        @Override
        public void runStarted(int number, int of, String conditions) {
            finished.clear();
        }

        @Override
        public void measuring(String phase, double done) {
            finished.clear();
        }

        @Override
        public void judged(AttemptView result) {
            finished.clear();
        }

        @Override
        public void finished(AttemptView result) {
            finished.add(result);
        }
    }

    private static void steps(Stepping stepping, int... threads) {
        for (int thread : threads) {
            stepping.command(StepCommand.of(Kind.STEP, thread));
        }
    }

    private AttemptView attempt(Configuration configuration) throws KnobException {
        Ear ear = new Ear();
        session.attempt(PROVE, configuration, ear);
        return ear.finished.get(0);
    }

    @Test
    void step_brokenByHandIsStoredBesideTheShortest() {
        Watching ear = new Watching();
        steps(session.step(BREAK, ear), 0, 1, 2, 2, 1, 0, 0);
        Broken broken = ear.broken.get(0);
        assertEquals("M1 A1 B2 A1 M2", broken.schedule());
        assertEquals(1, broken.fewest());
        assertEquals(3, broken.stars());
        assertEquals(1000, broken.points());
        assertEquals(7, broken.trace().size());
        assertEquals(7, broken.shortestTrace().size());
        assertEquals(3, session.breaking(BREAK).best());
        assertFalse(session.breaking(BREAK).debrief().isEmpty());
    }

    @Test
    void step_moreSwitchesEarnLess() {
        Watching ear = new Watching();
        steps(session.step(BREAK, ear), 1, 0, 2, 1, 0, 2, 0);
        steps(session.step(BREAK, ear), 0, 1, 2, 1, 0, 2, 0);
        Broken broken = ear.broken.get(0);
        assertEquals(2, broken.switches());
        assertEquals(2, broken.stars());
        assertEquals(900, broken.points());
    }

    @Test
    void attempt_tasksAreScoredByChangesOfTurn() throws KnobException, IOException {
        session = InterleavingsCourse.openShipped();
        Ear ear = new Ear();
        session.attempt("break-card", Configuration.given(Map.of("schedule", "a1b1c1c!1c1b!1b1b!1b1c!1c1a1")), ear);
        assertEquals(3, ear.finished.get(0).stars());
        assertTrue(ear.finished.get(0).reasons().get(1).endsWith(" has 5 changes of turn."));

        ear.finished.clear();
        session.attempt("break-card", Configuration.given(Map.of("schedule", "a1b1c1b!1c!1b1c1b!1b1c!1c1a1")), ear);
        assertEquals(1, ear.finished.get(0).stars());
        assertEquals(600, ear.finished.get(0).points());
        assertTrue(ear.finished.get(0).reasons().get(1).endsWith(" has 9 changes of turn."));
    }

    @Test
    void sentence_leavesNamesOfPythonAsTheyAre() {
        assertEquals("queue.Empty in line 3.", ExploreWords.sentence("queue.Empty in line 3"));
        assertEquals("Deadlock.", ExploreWords.sentence("deadlock"));
    }

    @Test
    void step_watchedScheduleIsNoAttempt() {
        Watching ear = new Watching();
        Stepping stepping = session.step(BREAK, ear);
        stepping.command(StepCommand.play(Schedule.parse(ear.witness), 7));
        assertFalse(ear.views.get(ear.views.size() - 1).failure().isEmpty());
        assertEquals(List.of(), ear.broken);
    }

    @Test
    void step_undoneFailureCountsOnceEachTime() {
        Watching ear = new Watching();
        Stepping stepping = session.step(BREAK, ear);
        steps(stepping, 0, 1, 2, 2, 1, 0, 0);
        stepping.command(StepCommand.of(Kind.UNDO));
        steps(stepping, 0);
        assertEquals(2, ear.broken.size());
    }

    @Test
    void attempt_startIsRefutedAndReferenceProved() throws KnobException {
        AttemptView start = attempt(Configuration.start());
        assertFalse(start.passed());
        assertEquals("Some interleaving still loses an update.", start.verdict());
        assertTrue(
                start.reasons().toString().contains("has 1 switch:"),
                start.reasons().toString());
        AttemptView reference = attempt(Configuration.reference());
        assertTrue(reference.passed());
        assertEquals(3, reference.stars());
        assertEquals(0, session.challenge(PROVE).best());
    }

    @Test
    void attempt_lineTooFewIsRefutedAndAllProved() throws KnobException {
        assertFalse(attempt(Configuration.given(Map.of("guarded", "3"))).passed());
        assertTrue(attempt(Configuration.given(Map.of("guarded", "all"))).passed());
        assertEquals(1000, session.challenge(PROVE).points());
        assertTrue(session.challenge(PROVE).proof());
    }

    private AttemptView written(Configuration configuration) throws KnobException {
        Ear ear = new Ear();
        session.attempt(WRITE, configuration, ear);
        return ear.finished.get(0);
    }

    @Test
    void attempt_whatIsWrittenIsRefutedOrProved() throws KnobException {
        assertFalse(written(Configuration.start()).passed());
        assertTrue(written(Configuration.reference()).passed());
        String half = "seen = counter\nwith lock:\n    counter = seen + 1";
        AttemptView refuted = written(Configuration.given(Map.of("body", half)));
        assertTrue(refuted.refuted(), refuted.toString());
        assertEquals(half, session.challenge(WRITE).knobs().get(0).value());
        String whole = "with lock:\n    seen = counter\n    counter = seen + 1";
        assertTrue(written(Configuration.given(Map.of("body", whole))).passed());
        assertEquals(1000, session.challenge(WRITE).points());
    }

    @Test
    void attempt_whatIsProvedForSomeRandomNumbersIsNotPassed() throws KnobException {
        AttemptView result = written(
                Configuration.given(Map.of("body", "import random\nwith lock:\n    counter += random.choice([1, 1])")));
        assertFalse(result.passed());
        assertFalse(result.refuted());
        assertTrue(
                result.reasons().toString().contains("Random numbers were those of seed 0: with others it may fail."),
                result.toString());
        String sleeps = "import random, time\ntime.sleep(random.random())\nwith lock:\n    counter += 1";
        assertTrue(written(Configuration.given(Map.of("body", sleeps))).passed());
    }

    @Test
    void attempt_whatIsNoProgramIsToldAndKept() throws KnobException {
        ChallengeView view = session.turn(WRITE, "body", "with lock\n    counter += 1");
        ProgramFault fault = view.fault();
        assertEquals(9, fault == null ? 0 : fault.line());
        assertEquals(14, fault == null ? 0 : fault.column());
        AttemptView result = written(Configuration.asItStands());
        assertFalse(result.passed());
        assertFalse(result.refuted());
        assertTrue(result.reasons().toString().contains("Line 9, column 14: expected ':'"), result.toString());
        assertEquals(
                "with lock\n    counter += 1",
                session.challenge(WRITE).knobs().get(0).value());
    }

    @Test
    void turn_whatIsWrittenOutlivesTheSessionAndAReset() throws KnobException, IOException {
        Progress progress = new UnsavedProgress("nothing is kept in this test");
        LearnerSession first = InterleavingsCourse.open(progress);
        first.turn(WRITE, "body", "with lock");
        first.close();
        LearnerSession second = InterleavingsCourse.open(progress);
        assertEquals("with lock", second.challenge(WRITE).knobs().get(0).value());
        assertTrue(second.reset(WRITE).earlier());
        assertEquals("with lock", second.reset(WRITE).knobs().get(0).value());
    }

    private AttemptView broken(Configuration configuration) throws KnobException {
        Ear ear = new Ear();
        session.attempt(BREAK, configuration, ear);
        return ear.finished.get(0);
    }

    @Test
    void attempt_scheduleThatIsGivenIsPlayed() throws KnobException {
        assertFalse(broken(Configuration.given(Map.of("schedule", "A1 M1"))).passed());
        assertEquals(0, session.breaking(BREAK).points());
        AttemptView result = broken(Configuration.given(Map.of("schedule", "M1 A1 B2 A1 M2")));
        assertTrue(result.passed());
        assertEquals(1000, result.points());
        assertEquals(1000, session.breaking(BREAK).points());
    }

    @Test
    void attempt_shortestScheduleBreaksItAndNoStepDoesNot() throws KnobException {
        assertTrue(broken(Configuration.reference()).passed());
        assertFalse(broken(Configuration.start()).passed());
        assertEquals(0, session.breaking(BREAK).points());
    }

    @Test
    void attempt_whatIsNoScheduleIsRefused() {
        assertThrows(KnobException.class, () -> broken(Configuration.given(Map.of("schedule", "what"))));
        assertThrows(KnobException.class, () -> broken(Configuration.given(Map.of("lock", "yes"))));
    }

    @Test
    void step_proofIsSteppedAsItStands() throws KnobException {
        Watching ear = new Watching();
        session.step(PROVE, ear);
        assertFalse(ear.witness.isEmpty());
        session.turn(PROVE, "guarded", "1-3");
        session.step(PROVE, ear);
        assertEquals("", ear.witness);
    }

    @Test
    void attempt_luckyRunsAreRefutedWhereAnInterleavingFails() throws KnobException {
        Ear ear = new Ear();
        session.attempt("fix-counter", Configuration.given(Map.of("guarded", "3")), ear);
        AttemptView lucky = ear.finished.get(0);
        assertFalse(lucky.passed());
        assertEquals("There is a way to lose an update.", lucky.verdict());
        assertTrue(lucky.reasons().toString().contains("The runs were right by luck."), lucky.toString());
        assertTrue(lucky.refuted());
        session.attempt("fix-counter", Configuration.given(Map.of("guarded", "all")), ear);
        AttemptView proved = ear.finished.get(0);
        assertTrue(proved.passed());
        assertTrue(proved.reasons().toString().contains("No interleaving fails."), proved.toString());
        assertFalse(proved.refuted());
    }

    @Test
    void step_challengeIsSteppedAtItsSmallSize() throws KnobException {
        ChallengeView view = session.turn("fix-counter", "guarded", "3");
        assertTrue(
                view.explored().size() < view.program().size(), view.explored().toString());
        Watching ear = new Watching();
        session.step("fix-counter", ear);
        assertFalse(ear.witness.isEmpty());
    }

    @Test
    void raceLesson_tellsWhichLinesAreNeededAndProvesIt() throws KnobException, IOException {
        session = InterleavingsCourse.openShipped();
        Ear ear = new Ear();
        session.attempt("race-fix", Configuration.given(Map.of("guard", "3", "lock", "shared")), ear);
        AttemptView lucky = ear.finished.get(0);
        assertTrue(lucky.refuted(), lucky.toString());
        assertTrue(lucky.reasons().toString().contains("has 1 switch: M1 A1 B4 A3 M2"), lucky.toString());
        session.attempt("race-prove", Configuration.given(Map.of("guard", "3", "lock", "shared")), ear);
        assertTrue(ear.finished.get(0).refuted());
        session.attempt("race-prove", Configuration.given(Map.of("guard", "2-3")), ear);
        AttemptView proved = ear.finished.get(0);
        assertTrue(proved.passed(), proved.toString());
        assertTrue(proved.reasons().get(0).startsWith("All "), proved.toString());
    }

    @Test
    void attempt_aSingleScheduleIsToldAsOne() throws KnobException, IOException {
        session = InterleavingsCourse.openShipped();
        Ear ear = new Ear();
        session.attempt("prove-report", Configuration.given(Map.of("wait", "turns")), ear);
        String reason = ear.finished.get(0).reasons().get(0);
        assertTrue(reason.startsWith("The one schedule there is was covered by looking at "), reason);
    }

    @Test
    void course_tellsTheKinds() {
        assertEquals(
                List.of(
                        StepKind.BREAK,
                        StepKind.BREAK,
                        StepKind.PROVE,
                        StepKind.CHALLENGE,
                        StepKind.PROVE,
                        StepKind.BREAK),
                session.course().lessons().get(0).steps().stream()
                        .map(CourseView.StepView::kind)
                        .toList());
    }
}
