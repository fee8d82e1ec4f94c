package lockstep.ssh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.sshd.common.session.SessionHeartbeatController.HeartbeatType;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.keyboard.UserAuthKeyboardInteractiveFactory;
import org.apache.sshd.server.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.server.channel.ChannelSessionFactory;
import org.apache.sshd.server.forward.RejectAllForwardingFilter;
import org.apache.sshd.server.global.NoMoreSessionsHandler;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;

/**
 * Serves the game over SSH: a shell request is a game; there is no shell, no command, no forwarding and no file
 * transfer. Thread-safe.
 */
public final class GameServer implements AutoCloseable {
    private static final int CHANNELS_PER_CONNECTION = 4;

    private final ServerSettings settings;
    private final SshServer server = SshServer.setUpDefaultServer();
    private final GuestBook guestBook;

    /** Makes a server that does not listen yet. */
    public GameServer(ServerSettings settings, Guests guests) {
        this.settings = settings;
        this.guestBook = new GuestBook(guests, settings.sessions());
        server.setHost(settings.host());
        server.setPort(settings.port());
        SimpleGeneratorHostKeyProvider key = new SimpleGeneratorHostKeyProvider(settings.hostKey());
        key.setAlgorithm("EC");
        key.setStrictFilePermissions(true);
        key.setOverwriteAllowed(false);
        server.setKeyPairProvider(key);
        admit();
        refuseEverythingElse();
        limit();
    }

    private void admit() {
        server.setUserAuthFactories(
                List.of(UserAuthPublicKeyFactory.INSTANCE, UserAuthKeyboardInteractiveFactory.INSTANCE));
        server.setPublickeyAuthenticator(Admission::byKey);
        server.setKeyboardInteractiveAuthenticator(new Admission());
        server.setShellFactory(channel -> new GuestCommand(guestBook, Admission.identityOf(channel.getSession())));
        server.setCommandFactory((channel, command) -> new RefusedCommand());
    }

    private void refuseEverythingElse() {
        server.setSubsystemFactories(List.of());
        server.setForwardingFilter(RejectAllForwardingFilter.INSTANCE);
        server.setChannelFactories(List.of(ChannelSessionFactory.INSTANCE));
        server.setGlobalRequestHandlers(List.of(NoMoreSessionsHandler.INSTANCE));
    }

    private void limit() {
        server.addSessionListener(new ConnectionLimit(2 * settings.sessions()));
        CoreModuleProperties.AUTH_TIMEOUT.set(server, Duration.ofSeconds(60));
        CoreModuleProperties.IDLE_TIMEOUT.set(server, settings.idle());
        CoreModuleProperties.NIO2_READ_TIMEOUT.set(server, settings.idle().plusSeconds(30));
        CoreModuleProperties.MAX_CONCURRENT_CHANNELS.set(server, CHANNELS_PER_CONNECTION);
        CoreModuleProperties.SOCKET_KEEPALIVE.set(server, true);
        server.setSessionHeartbeat(HeartbeatType.IGNORE, Duration.ofSeconds(20));
    }

    /**
     * Begins to listen.
     *
     * @throws IOException when the port is taken or the host key cannot be kept; the message says which
     */
    public void start() throws IOException {
        Path key = settings.hostKey();
        try {
            Path directory = key.toAbsolutePath().getParent();
            if (directory != null) {
                Files.createDirectories(directory);
            }
            if (!server.getKeyPairProvider().loadKeys(null).iterator().hasNext() || !Files.exists(key)) {
                throw new IOException("no key was made");
            }
            if (Files.getFileStore(key).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException | java.security.GeneralSecurityException | RuntimeException e) {
            throw new IOException(
                    "the server's key cannot be kept in " + key + " (" + e.getMessage()
                            + "); check the directory, or choose another one with --data",
                    e);
        }
        try {
            server.start();
        } catch (IOException e) {
            throw new IOException(
                    "cannot listen on " + settings.host() + " port " + settings.port() + " (" + e.getMessage()
                            + "); choose another port with --port",
                    e);
        }
    }

    /** Returns the port it listens on. */
    public int port() {
        return server.getPort();
    }

    /** Waits until the process is told to end; then sends all guests away as {@link #close} does. */
    public void serveUntilKilled() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::lastWords, "lockstep-shutdown"));
        new CountDownLatch(1).await();
    }

    private void lastWords() {
        try {
            close();
        } catch (IOException alreadyGone) {
            // The process ends and its sockets with it.
        }
    }

    /** Sends all guests away, lets their games save, and stops listening. */
    @Override
    public void close() throws IOException {
        guestBook.close();
        server.stop(true);
    }
}
