package lockstep.tui;

import java.io.IOException;
import lockstep.session.Place;
import lockstep.term.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GameFramesTest {
    @ParameterizedTest
    @CsvSource({"80,24", "100,30", "60,20", "40,12"})
    void frames_ofEveryScreen(int columns, int rows) throws IOException {
        Size size = new Size(columns, rows);

        SampleSession fresh = new SampleSession(true, Place.MAP).hold();
        Pilot pilot = new Pilot(new GameEffects(() -> fresh), size);
        Golden.check("opening", pilot.frame());
        Golden.check("opening-running", pilot.press("2<Enter>").tick().frame());
        fresh.goOn();
        Golden.check("opening-decided", pilot.tick().frame());
        Golden.check("map", pilot.press("<Enter>").frame());
        Golden.check("help", pilot.press("i").frame());
        Golden.check("read", pilot.press("b<Enter>").frame());
        Golden.check("predict", pilot.press("nnj").frame());

        SampleSession playing = new SampleSession(false, new Place("race-fix", 0, 0)).hold();
        pilot = new Pilot(new GameEffects(() -> playing), size);
        Golden.check("challenge", pilot.frame());
        Golden.check("challenge-lines", pilot.press("djjjm").frame());
        Golden.check("challenge-next-pane", pilot.press("t").frame());
        Golden.check("hints-closed", pilot.press("h").frame());
        Golden.check("hint", pilot.press("h").frame());
        Golden.check("attempt", pilot.press("nr").tick().frame());
        playing.goOn();
        Golden.check("result-failed", pilot.tick().frame());
        playing.mark("race-fix", 3);
        pilot.press("<Enter>");
        pilot.press("r");
        playing.goOn();
        Golden.check("result-scoring", pilot.tick().frame());
        playing.goOn();
        Golden.check("result-passed", pilot.tick().frame());
        Golden.check("debrief", pilot.press("e").frame());
        Golden.check("too-small", pilot.resize(columns / 3, rows).frame());
    }
}
