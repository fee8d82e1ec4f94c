package lockstep.tui;

import java.io.IOException;
import lockstep.session.InterleavingsCourse;
import lockstep.term.Size;
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

    @ParameterizedTest
    @CsvSource({"60,20"})
    void frames_smallerSayHowToSeeMore(int columns, int rows) throws IOException {
        Golden.check("stepper-small", opened(columns, rows).press("<Enter>r").frame());
    }

    private static Pilot opened(int columns, int rows) {
        Pilot pilot = new Pilot(new GameEffects(InterleavingsCourse::open), new Size(columns, rows));
        return pilot.press("b");
    }
}
