package lockstep.tui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import lockstep.session.InterleavingsCourse;
import lockstep.term.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepperFramesTest {
    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void frames_ofBreakingByHand(int columns, int rows) throws IOException {
        Pilot pilot = opened(columns, rows).press("<Enter>");
        Golden.check("break", pilot.frame());
        Golden.check("stepper", pilot.press("r").frame());
        Golden.check("stepper-between", pilot.press("mab").frame());
        Golden.check("stepper-waits", pilot.press("ba").press("b").frame());
        Golden.check("stepper-broken", pilot.press("mm").frame());
        Golden.check("stepper-undone", pilot.press("uuu").frame());
        Golden.check("stepper-witness", pilot.press("wrr").frame());
        Golden.check("broken", pilot.press("<Enter>").frame());
        Golden.check("break-debrief", pilot.press("e").frame());
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void frames_ofDeadlockByHand(int columns, int rows) throws IOException {
        Pilot pilot = opened(columns, rows).press("j<Enter>rmab");
        Golden.check("stepper-deadlock", pilot.frame());
    }

    @Test
    void tasks_areCountedByChangesOfTurn() {
        Pilot pilot =
                new Pilot(new GameEffects(InterleavingsCourse::openShipped), new Size(80, 24)).press("b8j<Enter>");
        assertTrue(pilot.text().contains("as few changes of turn as the shortest way has"), pilot.text());
        assertTrue(pilot.press("r").text().contains("press the letter of a task"), pilot.text());
        assertTrue(pilot.press("a").text().contains("1 of 1 step, no change of turn"), pilot.text());
        assertTrue(pilot.press("bcccbbbbcca").text().contains("12 of 12 steps, 5 changes of turn"), pilot.text());
        pilot.press("<Enter>");
        assertTrue(pilot.text().contains("You needed 5 changes of turn: ★★★"), pilot.text());
        assertTrue(pilot.text().contains("The shortest way needs as"), pilot.text());
    }

    @Test
    void keys_thatComeFasterThanViewsAreAllTaken() throws IOException {
        Pilot pilot = opened(80, 24).press("<Enter>r").rush("mabbamm");
        assertTrue(pilot.text().contains("1 switch: M1 A1 B2 A1 M2"), pilot.text());
        Pilot tasks = shipped().press("b8j<Enter>r").rush("abcccbbbbcca");
        assertTrue(tasks.text().contains("12 of 12 steps, 5 changes of turn"), tasks.text());
    }

    @Test
    void keys_ofNoThreadAreTold() throws IOException {
        Pilot pilot = opened(80, 24).press("<Enter>rf");
        assertTrue(pilot.text().contains("There is no thread F yet."), pilot.text());
        assertTrue(pilot.text().contains("press the letter of a thread"), pilot.text());
    }

    @Test
    void breaking_saysWhoGoesOn() throws IOException {
        Pilot pilot = opened(80, 24).press("<Enter>");
        assertTrue(pilot.text().contains("You say which thread goes on."), pilot.text());
        pilot.press("bjjjjj<Enter>");
        assertTrue(pilot.text().contains("You say which process goes on."), pilot.text());
    }

    @Test
    void help_beginsWithWhatBelongsToTheScreen() throws IOException {
        Pilot pilot = opened(80, 24).press("i");
        assertTrue(pilot.text().contains("You predict"), pilot.text());
        pilot.press("b<Enter>ri");
        assertTrue(pilot.text().contains("Threads that you step"), pilot.text());
        assertTrue(pilot.text().contains("k: a process that is being terminated"), pilot.text());
    }

    @Test
    void watching_doesNotRunBeyondTheFailure() {
        Pilot pilot = shipped().press("b7jjjj<Enter>r");
        assertTrue(pilot.text().contains("It ends badly: p plays it"), pilot.text());
        pilot.press("nnnnnnnn");
        assertTrue(pilot.text().contains("✗ IndexError: pop from empty list"), pilot.text());
        assertTrue(pilot.text().contains(" 19 of 19 steps"), pilot.text());
        assertFalse(pilot.text().contains("run on"), pilot.text());
    }

    @Test
    void shared_objectsAreToldByTheirAttributesAlone() {
        Pilot pilot = shipped().press("b6jj<Enter>r");
        assertTrue(pilot.text().contains("Shared    a.balance 50 · b.balance 50"), pilot.text());
    }

    @Test
    void failure_thatIsTooLongShowsThatThereIsMore() {
        Pilot pilot = shipped().press("b6jjj<Enter>rmmacb");
        assertTrue(pilot.text().contains("✗ deadlock: the main thread waits for"), pilot.text());
        assertTrue(pilot.text().contains("  which A holds\n"), "three rows hold all of it\n" + pilot.text());
        assertFalse(pilot.text().contains("one step"), "nobody can take one\n" + pilot.text());
        pilot.resize(60, 20);
        assertTrue(pilot.text().contains("…\n"), pilot.text());
    }

    @Test
    void knobs_optionsThatAreLongAreShownWhole() {
        Pilot pilot = shipped().press("b5jjjj<Enter>");
        assertTrue(pilot.text().contains("● say that it is ready, then\n"), pilot.text());
        assertTrue(pilot.text().contains("      load\n"), pilot.text());
    }

    @Test
    void knobs_turningOneLeavesTheProgramInItsPlace() {
        Pilot pilot = shipped().press("b5j<Enter>");
        String first = " 4 lock = threading.Lock()";
        assertTrue(pilot.text().contains(first), pilot.text());
        assertTrue(pilot.text().contains("12         guests = more"), pilot.text());
        pilot.press("t");
        assertTrue(pilot.text().contains(first), pilot.text());
        assertTrue(pilot.text().contains("12         guests = more"), pilot.text());
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void frames_ofProcesses(int columns, int rows) throws IOException {
        Pilot pilot = opened(columns, rows).press("jjjjj<Enter>r");
        Golden.check("stepper-processes", pilot.frame());
        Golden.check("stepper-processes-differ", pilot.press("ma").frame());
        Golden.check("stepper-processes-queue", pilot.press("aa").frame());
        Golden.check("stepper-processes-fed", pilot.press("ca").frame());
        Golden.check("stepper-processes-ended", pilot.press("bbb").frame());
        Golden.check("stepper-processes-over", pilot.press("dbmmmmm").frame());
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void frames_ofProving(int columns, int rows) throws IOException {
        Pilot pilot = opened(columns, rows).press("jj<Enter>");
        Golden.check("prove", pilot.frame());
        Golden.check("prove-refuted", pilot.press("r").frame());
        Golden.check("prove-witness", pilot.press("nn").frame());
        Golden.check("prove-result", pilot.press("z").frame());
        Golden.check("prove-proved", pilot.press("c").press("mjmjm").press("r").frame());
    }

    @ParameterizedTest
    @CsvSource({"80,24"})
    void frames_ofRunsThatWereRightByLuck(int columns, int rows) throws IOException {
        Pilot pilot = opened(columns, rows).press("jjj<Enter>");
        Golden.check("challenge-refuted", pilot.press("r").frame());
        Golden.check("challenge-refuted-result", pilot.press("z").frame());
    }

    /** One column: the thread that took the last step. */
    @ParameterizedTest
    @CsvSource({"60,20", "40,24"})
    void frames_smallerShowOneThreadAndARowForEachOther(int columns, int rows) throws IOException {
        Pilot pilot = opened(columns, rows).press("<Enter>r");
        Golden.check("stepper-small", pilot.frame());
        Golden.check("stepper-small-between", pilot.press("mab").frame());
        Golden.check("stepper-small-broken", pilot.press("bamm").frame());
        Golden.check(
                "stepper-small-deadlock",
                opened(columns, rows).press("j<Enter>rmab").frame());
        Golden.check(
                "stepper-small-processes",
                opened(columns, rows).press("jjjjj<Enter>rmaaaca").frame());
    }

    @Test
    void tooSmallForThreads_saysHowMuchIsMissing_andTheKeysWork() throws IOException {
        Pilot pilot = opened(40, 12).press("<Enter>r");
        Golden.check("stepper-too-small", pilot.frame());
        assertTrue(pilot.text().replaceAll("\\s+", " ").contains("this window needs 5 more rows"), pilot.text());
        pilot.press("mabbamm").resize(80, 24);
        assertTrue(pilot.text().contains("1 switch: M1 A1 B2 A1 M2"), pilot.text());
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "40,12"})
    void frames_ofWriting(int columns, int rows) throws IOException {
        Pilot pilot = opened(columns, rows).press("jjjj<Enter>");
        Golden.check("write", pilot.frame());
        Golden.check("write-refuted", pilot.press("r").frame());
        Golden.check("write-editor", pilot.press("zcc").frame());
        Golden.check("write-fault", pilot.press("with lock<Enter>").frame());
        Golden.check("write-fault-kept", pilot.press("<Escape>").frame());
        Golden.check(
                "write-mended",
                pilot.press("r:<Down><Home><Tab><Down><Home><Tab>").frame());
        Golden.check("write-proved", pilot.press("<Ctrl-R>").frame());
    }

    @Test
    void writing_lettersAreTextAndUndoneByWords() throws IOException {
        Pilot pilot = opened(80, 24).press("jjjj<Enter>c").press("quit = 1<Enter>");
        assertTrue(pilot.text().contains("     quit = 1"), pilot.text());
        assertFalse(pilot.ended());
        pilot.press("<Ctrl-Z><Ctrl-Z>");
        assertTrue(pilot.text().contains("     quit = s"), pilot.text());
        pilot.press("<Ctrl-Y><Ctrl-X>");
        assertFalse(pilot.text().contains("quit"), pilot.text());
        pilot.press("<Ctrl-U>");
        assertTrue(pilot.text().contains("     quit = 1"), pilot.text());
    }

    @Test
    void writing_controlDTakesAwayWhatIsBehind_andLeavesElsewhere() throws IOException {
        Pilot pilot = opened(80, 24).press("jjjj<Enter>c").press("ab<Left><Ctrl-D>=");
        assertFalse(pilot.ended());
        assertTrue(pilot.text().contains(" a="), pilot.text());
        assertTrue(pilot.press("<Escape><Ctrl-D>").ended());
    }

    @Test
    void writing_resetBringsBackWhatWasWritten() throws IOException {
        Pilot pilot = opened(80, 24).press("jjjj<Enter>c").press("mine = 1<Enter><Escape>x");
        assertFalse(pilot.text().contains("mine"), pilot.text());
        assertTrue(pilot.text().contains("x bring back"), pilot.text());
        assertTrue(pilot.press("x").text().contains("mine = 1"), pilot.text());
    }

    @Test
    void writing_goesOnWhereItWasLeft() throws IOException {
        Pilot pilot = opened(80, 24).press("jjjj<Enter>c").press("mine = 1<Enter><Escape>c");
        assertTrue(pilot.text().contains("line 10, column 5"), pilot.text());
        pilot.press("<Ctrl-X><Escape>c<Ctrl-Z>");
        assertTrue(pilot.text().contains("mine = 1"), pilot.text());
        // An attempt in between forgets nothing either.
        pilot.press("<Ctrl-R>zcc");
        assertTrue(pilot.text().contains("line 10, column 5"), pilot.text());
        pilot.press("<Ctrl-Z>");
        assertFalse(pilot.text().contains("= 1\n"), pilot.text());
    }

    @Test
    void writing_tooMuchIsRefusedAndSaid() throws IOException {
        Pilot pilot = opened(80, 24).press("jjjj<Enter>c").press("<Enter><Enter><Enter><Enter><Enter>");
        assertTrue(pilot.text().contains("At most 6 lines fit here."), pilot.text());
        pilot.press("x".repeat(80));
        assertTrue(pilot.text().contains("A line has at most 70 characters here."), pilot.text());
    }

    private static Pilot shipped() {
        return new Pilot(new GameEffects(InterleavingsCourse::openShipped), new Size(80, 24));
    }

    private static Pilot opened(int columns, int rows) {
        Pilot pilot = new Pilot(new GameEffects(InterleavingsCourse::open), new Size(columns, rows));
        return pilot.press("b");
    }
}
