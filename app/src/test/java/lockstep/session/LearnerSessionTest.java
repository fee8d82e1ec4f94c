package lockstep.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import lockstep.engine.Outcome;
import lockstep.engine.RunListener.Stream;
import lockstep.lesson.Course;
import lockstep.lesson.LessonException;
import lockstep.lesson.file.CourseReader;
import lockstep.lesson.file.LessonFiles;
import lockstep.progress.Attempt;
import lockstep.progress.Draft;
import lockstep.progress.Learner;
import lockstep.progress.OpenedProgress;
import lockstep.progress.Progress;
import lockstep.progress.UnsavedProgress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LearnerSessionTest {
    private static final String FIX = "race-fix";

    private final ScriptedLaboratory laboratory = new ScriptedLaboratory();
    private final Learner learner = Learner.local("ada");
    private final Progress progress = new UnsavedProgress("nothing is kept in this test");
    private final AtomicLong clock = new AtomicLong(1_000_000);
    private Course course;
    private LearnerSession session;

    /** Hears an attempt and keeps what it heard. */
    private static final class Ear implements AttemptListener {
        final List<AttemptView> judged = new ArrayList<>();
        final List<AttemptView> finished = new ArrayList<>();
        final StringBuilder output = new StringBuilder();
        int runs;

        @Override
        public void output(Stream stream, String text) {
            output.append(text);
        }

        @Override
        public void runStarted(int number, int of, String conditions) {
            runs++;
        }

        @Override
        public void measuring(String phase, double done) {
            output.append('[').append(phase).append(']');
        }

        @Override
        public void judged(AttemptView result) {
            judged.add(result);
        }

        @Override
        public void finished(AttemptView result) {
            finished.add(result);
        }

        AttemptView last() {
            return finished.get(finished.size() - 1);
        }
    }

    @BeforeEach
    void open() throws LessonException {
        course = CourseReader.read(LessonFiles.builtIn());
        session = reopened();
    }

    private LearnerSession reopened() {
        return new LearnerSession(
                course,
                learner,
                new OpenedProgress(progress, List.of("Welcome.")),
                laboratory,
                Runnable::run,
                clock::get);
    }

    private Ear attempt(Configuration configuration) throws KnobException {
        Ear ear = new Ear();
        session.attempt(FIX, configuration, ear);
        return ear;
    }

    @Test
    void fresh_untilSomethingIsDone() {
        assertTrue(session.fresh());
        session.readToTheEnd("race-pages");
        assertFalse(session.fresh());
        assertFalse(reopened().fresh());
    }

    @Test
    void notices_areToldOnce() {
        assertEquals(List.of("Welcome."), session.notices());
        assertEquals(List.of(), session.notices());
    }

    @Test
    void place_isThereOnReturn() {
        session.keepPlace(new Place("race-pages", 2, 5));
        assertEquals(new Place("race-pages", 2, 5), reopened().place());
    }

    @Test
    void place_ofAStepThatIsGone_isTheMap() {
        session.keepPlace(new Place("no-such-step", 2, 5));
        assertEquals(Place.MAP, reopened().place());
    }

    @Test
    void mark_togglesALine_andIsKept() throws KnobException {
        ChallengeView view = session.mark(FIX, 2);
        assertEquals("2", view.knobs().get(0).value());
        assertTrue(view.program().stream().anyMatch(line -> line.text().strip().startsWith("with lock:")));
        assertEquals("2", reopened().challenge(FIX).knobs().get(0).value());
        assertEquals("none", session.mark(FIX, 2).knobs().get(0).value());
    }

    @Test
    void turn_impossibleValue_isRefusedWithWhatIsPossible() {
        KnobException refused = assertThrows(KnobException.class, () -> session.turn(FIX, "lock", "padlock"));
        assertTrue(refused.getMessage().contains("shared"), refused.getMessage());
        assertThrows(KnobException.class, () -> session.turn(FIX, "no-such-knob", "1"));
        assertThrows(KnobException.class, () -> session.mark(FIX, 99));
    }

    @Test
    void reset_putsBackTheStart() throws KnobException {
        session.mark(FIX, 1);
        assertEquals("none", session.reset(FIX).knobs().get(0).value());
    }

    @Test
    void unknownStep_namesWhatThereIs() {
        UnknownStepException unknown = assertThrows(UnknownStepException.class, () -> session.challenge("race-fax"));
        assertTrue(unknown.getMessage().contains(FIX), unknown.getMessage());
        assertThrows(UnknownStepException.class, () -> session.read(FIX));
    }

    @Test
    void attempt_wrong_endsAtOnceAndIsSaved() throws Exception {
        laboratory.scriptedResults.add(ScriptedLaboratory.wrong(
                course.step(FIX).map(step -> trialOf()).orElseThrow(), "7 visits were not counted."));
        Ear ear = attempt(Configuration.asItStands());
        assertFalse(ear.last().passed());
        assertEquals(1, ear.runs);
        assertEquals(1, ear.judged.size());
        assertTrue(
                ear.last().reasons().toString().contains("7 visits"), ear.last().toString());
        Attempt saved = progress.attempts(learner).get(0);
        assertEquals("wrong", saved.ending());
        assertEquals(0, laboratory.measurements.size());
    }

    @Test
    void attempt_wrong_isToldTheShortestWayThere() throws Exception {
        laboratory.scriptedResults.add(ScriptedLaboratory.wrong(trialOf(), "7 visits were not counted."));
        laboratory.scriptedExplorations.add(ScriptedLaboratory.refuted());
        Ear ear = attempt(Configuration.asItStands());
        String reasons = ear.last().reasons().toString();
        assertTrue(ear.last().refuted());
        assertTrue(reasons.contains("7 visits") && reasons.contains("A1 B4 A3"), reasons);
        assertEquals("two.py", laboratory.explored.get(0).program().fileName());
    }

    private lockstep.lab.Trial trialOf() {
        var prediction = course.opening();
        return prediction.trial(1);
    }

    @Test
    void attempt_right_isJudgedFirst_thenMeasured() throws Exception {
        laboratory.scriptedMeasurements.add(ScriptedLaboratory.clean(1_800_000, 1_000_000, 1_000_000, clock.get()));
        Ear ear = attempt(Configuration.given(Map.of("guard", "2-3")));
        assertTrue(ear.judged.get(0).scoring());
        assertEquals(1, ear.judged.get(0).stars());
        assertTrue(ear.last().passed());
        assertEquals(3, ear.last().stars());
        assertNotNull(ear.last().speed());
        assertEquals(2, ear.runs);
        assertFalse(session.challenge(FIX).debrief().isEmpty());
        assertTrue(
                session.challenge(FIX).stars().get(1).contains("1.34x"),
                session.challenge(FIX).stars().toString());
        assertEquals(3, session.course().lessons().get(0).steps().get(2).stars());
    }

    @Test
    void attempt_sameProgramAgain_reusesTheFigureForTenMinutes() throws Exception {
        laboratory.scriptedMeasurements.add(ScriptedLaboratory.clean(1_800_000, 1_000_000, 1_000_000, clock.get()));
        attempt(Configuration.given(Map.of("guard", "2-3")));
        clock.addAndGet(120_000);
        Ear again = attempt(Configuration.asItStands());
        assertEquals(1, laboratory.measurements.size());
        assertTrue(
                again.last().speed() != null && again.last().speed().labelled().contains("2 minutes ago"));
        clock.addAndGet(600_000);
        laboratory.scriptedMeasurements.add(ScriptedLaboratory.clean(1_800_000, 1_000_000, 1_000_000, clock.get()));
        attempt(Configuration.asItStands());
        assertEquals(2, laboratory.measurements.size());
    }

    @Test
    void attempt_busyMachine_costsNothing_andAfterThreeRefusalsIsLeftAtThat() throws Exception {
        for (int i = 0; i < 3; i++) {
            laboratory.scriptedMeasurements.add(ScriptedLaboratory.busy());
        }
        Ear first = attempt(Configuration.given(Map.of("guard", "2-3")));
        assertTrue(first.last().busy());
        assertEquals(1, first.last().stars());
        assertTrue(
                first.judged.get(0).verdict().contains("still being measured"),
                first.judged.get(0).verdict());
        assertTrue(
                first.last().verdict().contains("could not be measured"),
                first.last().verdict());
        attempt(Configuration.asItStands());
        Ear third = attempt(Configuration.asItStands());
        assertTrue(third.last().next().contains("counts as that"), third.last().next());
    }

    @Test
    void attempt_startOrReference_isNeverStored() throws Exception {
        laboratory.scriptedMeasurements.add(ScriptedLaboratory.clean(1_800_000, 1_000_000, 1_000_000, clock.get()));
        Ear reference = attempt(Configuration.reference());
        assertEquals(3, reference.last().stars());
        assertFalse(reference.last().saved());
        assertTrue(progress.attempts(learner).isEmpty());
        assertEquals("none", session.challenge(FIX).knobs().get(0).value());
    }

    @Test
    void close_endsALiveRun_andKeepsDrafts() throws Exception {
        laboratory.hold = true;
        Ear ear = attempt(Configuration.asItStands());
        assertTrue(ear.finished.isEmpty());
        session.close();
        assertEquals(Outcome.CANCELLED, ear.last().outcome());
        assertTrue(progress.attempts(learner).isEmpty());
    }

    @Test
    void close_leavesNoRunnerWaitingAndStartsNoRun() throws Exception {
        session.challenge("race-fix");
        assertFalse(laboratory.guests.isEmpty());
        session.close();
        session.challenge("race-fix");
        assertTrue(laboratory.guests.isEmpty());
        laboratory.hold = true;
        assertEquals(
                Outcome.CANCELLED, attempt(Configuration.asItStands()).last().outcome());
    }

    @Test
    void drafts_writtenInTheBackground_areOneWriteForManyChanges() throws Exception {
        List<Runnable> later = new ArrayList<>();
        LearnerSession lazy = new LearnerSession(
                course, learner, new OpenedProgress(progress, List.of()), laboratory, later::add, clock::get);
        for (int page = 0; page < 5; page++) {
            lazy.keepPlace(new Place("race-pages", page, 0));
        }
        assertEquals(1, later.size());
        assertEquals(Draft.empty(), progress.draft(learner, "place"));
        later.get(0).run();
        assertEquals("4", progress.draft(learner, "place").values().get("page"));
    }

    @Test
    void hint_showsOneMore_andCostsOnSolving() throws Exception {
        assertEquals(List.of(), session.hints(FIX));
        assertEquals(50, session.hintPrice(FIX));
        assertEquals(1, session.hint(FIX).size());
        assertEquals(100, session.hintPrice(FIX));
        laboratory.scriptedMeasurements.add(ScriptedLaboratory.clean(1_800_000, 1_000_000, 1_000_000, clock.get()));
        Ear ear = attempt(Configuration.given(Map.of("guard", "2-3")));
        assertEquals(950, ear.last().points());
        assertEquals(0, session.hintPrice(FIX));
        session.hint(FIX);
        session.hint(FIX);
        assertEquals(3, session.hint(FIX).size());
        assertEquals(3, session.hints(FIX).size());
    }

    @Test
    void bet_isDecidedByTheRun() {
        List<PredictResult> results = new ArrayList<>();
        session.bet("opening", 0, new PredictListener() {
            @Override
            public void output(Stream stream, String text) {
                assertEquals(Stream.OUT, stream);
            }

            @Override
            public void decided(PredictResult result) {
                results.add(result);
            }
        });
        assertTrue(results.get(0).right());
        assertEquals("last line", results.get(0).sentence());
        assertFalse(session.fresh());
    }

    @Test
    void next_goesThroughTheWholeCourse() {
        String step = session.opening().id();
        int steps = 0;
        while (session.next(step).isPresent()) {
            step = session.next(step).orElseThrow().id();
            steps++;
        }
        assertEquals(
                session.course().lessons().stream()
                        .mapToInt(lesson -> lesson.steps().size())
                        .sum(),
                steps);
    }
}
