package lockstep.tui;

import lockstep.session.Place;
import lockstep.term.LocalConsole;
import lockstep.tui.loop.LocalUi;

/** Shows the screens over the sample course on this terminal, to be looked at and to be killed. */
public final class SampleGame {
    private SampleGame() {}

    /** @param args {@code fresh} for the first start, {@code broken} for a course that fails in the middle */
    public static void main(String[] args) throws Exception {
        String how = args.length == 0 ? "" : args[0];
        SampleSession session = how.equals("fresh")
                ? new SampleSession(true, Place.MAP)
                : new SampleSession(false, new Place("race-fix", 0, 0));
        SessionOpener opener = () -> {
            if (how.equals("broken")) {
                throw new IllegalStateException("broken on purpose");
            }
            return session;
        };
        LocalUi.run(new Game(), background -> new GameEffects(opener), LocalConsole.open(System.getenv()));
    }
}
