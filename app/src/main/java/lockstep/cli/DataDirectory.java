package lockstep.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where this user's data is kept when {@code --data} does not say: the platform's customary place. */
final class DataDirectory {
    private DataDirectory() {}

    /** @return the customary directory of this process's user; it may not exist */
    static Path usual() {
        return of(System.getenv(), System.getProperty("user.home"), System.getProperty("os.name"));
    }

    /**
     * @param environment {@code HOME} and {@code XDG_DATA_HOME} are looked at; {@code HOME} wins over the account's
     *     home, as everywhere in a shell
     * @param accountHome the home directory of the account
     * @param systemName the operating system as Java names it
     * @return an absolute path as far as the inputs are
     */
    static Path of(Map<String, String> environment, String accountHome, String systemName) {
        String home = environment.getOrDefault("HOME", "");
        Path base = Path.of(home.isEmpty() ? accountHome : home);
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        if (xdg.startsWith("/")) {
            return Path.of(xdg, "lockstep");
        }
        if (systemName.toLowerCase(Locale.ROOT).startsWith("mac")) {
            return base.resolve("Library/Application Support/lockstep");
        }
        return base.resolve(".local/share/lockstep");
    }
}
