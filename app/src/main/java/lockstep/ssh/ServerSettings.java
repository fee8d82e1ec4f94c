package lockstep.ssh;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How the server runs.
 *
 * @param host the address to listen on, for example {@code 127.0.0.1}, or {@code 0.0.0.0} for all
 * @param port the port, or 0 for any that is free
 * @param hostKey where the server's key is kept; made when missing
 * @param sessions how many guests at most
 * @param idle after how long without a sign of life a guest is sent away
 */
public record ServerSettings(String host, int port, Path hostKey, int sessions, Duration idle) {
    /** Returns the usual settings for this machine alone. */
    public static ServerSettings usual(Path dataDirectory, int port) {
        return new ServerSettings("127.0.0.1", port, dataDirectory.resolve("ssh_host_key"), 200, Duration.ofHours(1));
    }

    /** Returns these settings for another address. */
    public ServerSettings on(String otherHost) {
        return new ServerSettings(otherHost, port, hostKey, sessions, idle);
    }
}
