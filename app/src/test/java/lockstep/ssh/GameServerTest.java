package lockstep.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import lockstep.term.EmulatedScreen;
import lockstep.tui.loop.Command;
import lockstep.tui.loop.CounterProgram;
import lockstep.tui.loop.Effects;
import lockstep.tui.loop.Message;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.channel.ClientChannel;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.util.net.SshdSocketAddress;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class GameServerTest {
    private static final Duration BOUND = Duration.ofSeconds(30);

    @TempDir
    Path data;

    private final BlockingQueue<Identity> guests = new LinkedBlockingQueue<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final SshClient client = SshClient.setUpDefaultClient();
    private GameServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = new GameServer(ServerSettings.usual(data, 0), (guest, console, pool) -> {
            guests.add(guest);
            return pool.start(new CounterProgram(), new ClosingEffects(), console);
        });
        server.start();
        client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
        client.start();
    }

    @AfterEach
    void stop() throws IOException {
        client.stop();
        server.close();
    }

    @Test
    void shell_isTheGameForEveryKindOfKey() throws Exception {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        KeyPairGenerator ec = KeyPairGenerator.getInstance("EC");
        ec.initialize(256);
        KeyPairGenerator ed25519 = SecurityUtils.getKeyPairGenerator(SecurityUtils.EDDSA);
        for (KeyPairGenerator generator : List.of(rsa, ec, ed25519)) {
            try (ClientSession session = connect("ann", generator.generateKeyPair())) {
                EmulatedScreen screen = new EmulatedScreen(80, 24);
                ChannelShell channel = shell(session, screen, "xterm-256color");
                screen.await("keys: 0");
                type(channel, "ab");
                screen.await("keys: 2");
                type(channel, "q");
                channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), BOUND);
                assertEquals(0, channel.getExitStatus());
                assertTrue(screen.everything().contains("\u001b[?1049l"));
                Identity guest = guests.take();
                assertTrue(guest.id().startsWith("key:SHA256:"), guest.id());
                assertEquals("ann", guest.name());
            }
        }
    }

    @Test
    void nameWithoutKey_isAnotherIdentity() throws Exception {
        try (ClientSession session = connect("bob", null)) {
            EmulatedScreen screen = new EmulatedScreen(80, 24);
            shell(session, screen, "xterm");
            screen.await("keys: 0");
            assertEquals(new Identity("name:bob", "bob"), guests.take());
        }
    }

    @Test
    void droppedConnection_closesTheGame() throws Exception {
        ClientSession session = connect("bob", null);
        EmulatedScreen screen = new EmulatedScreen(80, 24);
        shell(session, screen, "xterm");
        screen.await("keys: 0");
        session.close(true);
        assertTrue(closed.await(20, TimeUnit.SECONDS), "the game went on without its guest");
    }

    @Test
    void windowChange_reachesTheGame() throws Exception {
        try (ClientSession session = connect("bob", null)) {
            EmulatedScreen screen = new EmulatedScreen(80, 24);
            ChannelShell channel = shell(session, screen, "xterm");
            screen.await("80x24");
            screen.resize(61, 19);
            channel.sendWindowChange(61, 19);
            screen.await("61x19");
        }
    }

    @Test
    void commandsAndPlainPipes_getOneLineAndAnExitStatus() throws Exception {
        try (ClientSession session = connect("bob", null)) {
            EmulatedScreen answer = new EmulatedScreen(80, 24);
            ChannelExec exec = session.createExecChannel("cat /etc/passwd");
            exec.setOut(answer);
            exec.open().verify(BOUND);
            exec.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), BOUND);
            assertEquals(1, exec.getExitStatus());
            assertEquals(1, answer.everything().lines().count(), answer.everything());

            EmulatedScreen noTerminal = new EmulatedScreen(80, 24);
            ChannelShell pipe = session.createShellChannel();
            pipe.setUsePty(false);
            pipe.setOut(noTerminal);
            pipe.open().verify(BOUND);
            pipe.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), BOUND);
            assertEquals(2, pipe.getExitStatus());
            assertTrue(noTerminal.everything().contains("ssh -t"), noTerminal.everything());
        }
    }

    @Test
    void dumbTerminal_isRefusedWithAReason() throws Exception {
        try (ClientSession session = connect("bob", null)) {
            EmulatedScreen answer = new EmulatedScreen(80, 24);
            ChannelShell channel = shell(session, answer, "dumb");
            channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), BOUND);
            assertEquals(2, channel.getExitStatus());
        }
    }

    @Test
    void forwardingAndSubsystems_areRefused() throws Exception {
        try (ClientSession session = connect("bob", null)) {
            assertThrows(
                    IOException.class,
                    () -> session.startRemotePortForwarding(
                            new SshdSocketAddress("127.0.0.1", 0), new SshdSocketAddress("127.0.0.1", 1)));
            assertThrows(IOException.class, () -> session.createDirectTcpipChannel(
                            new SshdSocketAddress("127.0.0.1", 1), new SshdSocketAddress("127.0.0.1", 2))
                    .open()
                    .verify(BOUND));
            ClientChannel sftp = session.createSubsystemChannel("sftp");
            sftp.open().verify(BOUND);
            assertTrue(
                    sftp.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), BOUND).contains(ClientChannelEvent.CLOSED));
            assertTrue(guests.isEmpty());
        }
    }

    @Test
    void hostKey_isKeptPrivatelyAndReused() throws Exception {
        Path key = data.resolve("ssh_host_key");
        byte[] first = Files.readAllBytes(key);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
        server.close();
        startServer();
        assertTrue(java.util.Arrays.equals(first, Files.readAllBytes(key)));
    }

    @Test
    void takenPort_isSaidWithWhatToDo() {
        GameServer second = new GameServer(ServerSettings.usual(data, server.port()), (guest, console, pool) -> {
            throw new IOException("unused");
        });
        IOException refused = assertThrows(IOException.class, second::start);
        assertTrue(refused.getMessage().contains("--port"), refused.getMessage());
    }

    @Test
    void gameThatCannotOpen_isSaidToTheGuest() throws Exception {
        GameServer broken = new GameServer(ServerSettings.usual(data, 0), (guest, console, pool) -> {
            throw new IOException("the disk is full");
        });
        broken.start();
        try (ClientSession session =
                client.connect("bob", "127.0.0.1", broken.port()).verify(BOUND).getSession()) {
            session.auth().verify(BOUND);
            EmulatedScreen screen = new EmulatedScreen(80, 24);
            ChannelShell channel = shell(session, screen, "xterm");
            channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), BOUND);
            assertEquals(5, channel.getExitStatus());
            assertTrue(screen.text().contains("the disk is full"), screen.text());
        } finally {
            broken.close();
        }
    }

    @Test
    void identity_namesAreReducedToWhatCanBeShown() {
        assertEquals(new Identity("name:a.b", "a.b"), Identity.ofName("a\u001b[.b\n"));
        assertEquals("guest", Identity.ofName("\n").name());
        assertFalse(Identity.ofName("key:SHA256:x").id().startsWith("key:"));
    }

    private ClientSession connect(String name, KeyPair key) throws IOException {
        ClientSession session =
                client.connect(name, "127.0.0.1", server.port()).verify(BOUND).getSession();
        if (key != null) {
            session.addPublicKeyIdentity(key);
        }
        session.auth().verify(BOUND);
        return session;
    }

    private static ChannelShell shell(ClientSession session, OutputStream out, String type) throws IOException {
        ChannelShell channel = session.createShellChannel();
        channel.setPtyType(type);
        channel.setPtyColumns(80);
        channel.setPtyLines(24);
        channel.setOut(out);
        channel.open().verify(BOUND);
        return channel;
    }

    private static void type(ChannelShell channel, String text) throws IOException {
        channel.getInvertedIn().write(text.getBytes(StandardCharsets.UTF_8));
        channel.getInvertedIn().flush();
    }

    /** Tells when the game was closed. */
    private final class ClosingEffects implements Effects {
        @Override
        public void run(Command command, java.util.function.Consumer<Message> post) {}

        @Override
        public void close() {
            closed.countDown();
        }
    }
}
