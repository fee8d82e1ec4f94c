package lockstep.ssh;

import java.nio.file.Path;
import lockstep.session.Place;
import lockstep.tui.Game;
import lockstep.tui.GameEffects;
import lockstep.tui.SampleSession;

/** Serves the sample course until it is killed, to be looked at with a real client. */
public final class SampleServer {
    private SampleServer() {}

    /** @param args the port and the directory of the host key */
    public static void main(String[] args) throws Exception {
        try (GameServer server = new GameServer(
                ServerSettings.usual(Path.of(args[1]), Integer.parseInt(args[0])), (guest, console, pool) -> {
                    SampleSession session = new SampleSession(false, new Place("race-fix", 0, 0));
                    session.tell("Welcome, " + guest.name() + " (" + guest.id() + ").");
                    return pool.start(new Game(), new GameEffects(() -> session), console);
                })) {
            server.start();
            Thread.currentThread().join();
        }
    }
}
