package lockstep.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lockstep serve}, played over SSH. */
class ServeTest {
    private static final long HANG_SECONDS = 60;
    private static final Pattern PORT = Pattern.compile("port (\\d+)");
    private static final String QUESTION = "What will the last line print?";

    @TempDir
    Path home;

    private Process server;
    private int port;

    @BeforeEach
    void startServer() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Game.commandLine("serve", "--port", "0"));
        builder.environment().clear();
        builder.environment().putAll(new Game(home).environment());
        server = builder.redirectErrorStream(true).start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        String line = said.readLine();
        Matcher found = PORT.matcher(String.valueOf(line));
        assertTrue(found.find(), line);
        port = Integer.parseInt(found.group(1));
    }

    @AfterEach
    void endServer() throws InterruptedException {
        List<ProcessHandle> all = server.descendants().toList();
        server.destroy();
        boolean ended = server.waitFor(HANG_SECONDS, TimeUnit.SECONDS);
        all.forEach(ProcessHandle::destroyForcibly);
        server.destroyForcibly();
        assertTrue(ended, "the server did not end");
    }

    private static KeyPair key(String algorithm) throws Exception {
        if (algorithm.equals("RSA")) {
            KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
            rsa.initialize(2048);
            return rsa.generateKeyPair();
        }
        return SecurityUtils.getKeyPairGenerator(SecurityUtils.EDDSA).generateKeyPair();
    }

    @Test
    void serve_eachKeyHasItsOwnProgress() throws Exception {
        KeyPair ed25519 = key("Ed25519");
        try (SshSession ann = SshSession.open(port, "ann", ed25519)) {
            ann.screen.await(QUESTION);
            ann.type("1" + Keys.ENTER);
            ann.screen.await("Your bet");
            ann.type("q");
            assertEquals(0, ann.awaitExit());
        }
        try (SshSession bob = SshSession.open(port, "bob", key("RSA"))) {
            bob.screen.await(QUESTION);
            bob.resize(60, 20);
            bob.screen.await("What will the\n");
            bob.type("q");
            assertEquals(0, bob.awaitExit());
        }
        try (SshSession again = SshSession.open(port, "ann", ed25519)) {
            again.screen.await("her place", seen -> !seen.isBlank() && !seen.contains(QUESTION));
            again.type("q");
            assertEquals(0, again.awaitExit());
        }
    }

    @Test
    void serve_droppedGuestLeavesNoRunBehind() throws Exception {
        try (SshSession ann = SshSession.open(port, "ann", key("Ed25519"))) {
            ann.screen.await(QUESTION);
            ann.type("1" + Keys.ENTER);
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(HANG_SECONDS);
            List<ProcessHandle> runners = server.descendants().toList();
            while (runners.isEmpty() && System.nanoTime() < until) {
                runners = server.descendants().toList();
            }
            ann.drop();
        }
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(HANG_SECONDS);
        while (server.descendants().findAny().isPresent()) {
            assertTrue(System.nanoTime() < until, "a run goes on without its guest");
        }
    }
}
