package lockstep.ssh;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;

/** Turns connections away when there are too many, guests or not. Thread-safe. */
final class ConnectionLimit implements SessionListener {
    private final int most;
    private final Set<Session> open = ConcurrentHashMap.newKeySet();

    ConnectionLimit(int most) {
        this.most = most;
    }

    @Override
    public void sessionCreated(Session session) {
        open.add(session);
        if (open.size() > most) {
            try {
                session.disconnect(
                        SshConstants.SSH2_DISCONNECT_TOO_MANY_CONNECTIONS, "The server is full. Come later.");
            } catch (IOException gone) {
                session.close(true);
            }
        }
    }

    @Override
    public void sessionClosed(Session session) {
        open.remove(session);
    }
}
