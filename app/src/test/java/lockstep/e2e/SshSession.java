package lockstep.e2e;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Duration;
import java.util.EnumSet;
import lockstep.term.EmulatedScreen;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;

/** A learner's SSH client in front of a terminal of 80 by 24, with a screen to look at. */
final class SshSession implements AutoCloseable {
    private static final Duration HANG = Duration.ofSeconds(60);

    final EmulatedScreen screen = new EmulatedScreen(80, 24);
    private final SshClient client;
    private final ClientSession session;
    private final ChannelShell channel;

    private SshSession(SshClient client, ClientSession session) throws IOException {
        this.client = client;
        this.session = session;
        this.channel = session.createShellChannel();
        channel.setPtyType("xterm-256color");
        channel.setPtyColumns(80);
        channel.setPtyLines(24);
        channel.setOut(screen);
        channel.setErr(screen);
        channel.setRedirectErrorStream(true);
        channel.open().verify(HANG);
    }

    /** Logs in on this machine with a key. */
    static SshSession open(int port, String user, KeyPair key) throws IOException {
        SshClient client = SshClient.setUpDefaultClient();
        // Nothing of the account that runs the test: no keys, no agent, no known hosts.
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
        client.start();
        try {
            ClientSession session =
                    client.connect(user, "127.0.0.1", port).verify(HANG).getSession();
            session.addPublicKeyIdentity(key);
            session.auth().verify(HANG);
            return new SshSession(client, session);
        } catch (IOException | RuntimeException failed) {
            client.stop();
            throw failed;
        }
    }

    /** Sends keys as they come from a keyboard; see {@link Keys}. */
    void type(String keys) throws IOException {
        OutputStream in = channel.getInvertedIn();
        in.write(keys.getBytes(StandardCharsets.UTF_8));
        in.flush();
    }

    void resize(int columns, int rows) throws IOException {
        screen.resize(columns, rows);
        channel.sendWindowChange(columns, rows);
    }

    /** Waits until the server ended the session. */
    int awaitExit() {
        if (!channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), HANG).contains(ClientChannelEvent.CLOSED)) {
            throw new AssertionError("the session did not end; the screen is:\n" + screen.text());
        }
        Integer status = channel.getExitStatus();
        return status == null ? -1 : status;
    }

    /** Cuts the connection as a lost network does, with no word of farewell. */
    void drop() {
        session.close(true);
    }

    @Override
    public void close() {
        client.stop();
    }
}
