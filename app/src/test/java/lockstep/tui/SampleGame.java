package lockstep.tui;

import lockstep.session.Place;
import lockstep.term.LocalConsole;
import lockstep.tui.loop.LocalUi;

/** Shows the screens over the sample course on this terminal, to be looked at. */
public final class SampleGame {
    private SampleGame() {}

    /** @param args {@code fresh} for the first start */
    public static void main(String[] args) throws Exception {
        SampleSession session = new SampleSession(args.length > 0, new Place("race-fix", 0, 0));
        LocalUi.run(new Game(), new GameEffects(() -> session), LocalConsole.open(System.getenv()));
    }
}
