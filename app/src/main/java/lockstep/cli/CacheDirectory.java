package lockstep.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where what can be made again is kept: the platform's customary place, the same as the start script's. */
final class CacheDirectory {
    private CacheDirectory() {}

    /** @return the customary directory of this process's user; it may not exist */
    static Path usual() {
        return of(System.getenv(), System.getProperty("user.home"), System.getProperty("os.name"));
    }

    /**
     * @param environment {@code HOME} and {@code XDG_CACHE_HOME} are looked at
     * @param accountHome the home directory of the account, for where there is no {@code HOME}
     * @param systemName the operating system as Java names it
     * @return an absolute path as far as the inputs are
     */
    static Path of(Map<String, String> environment, String accountHome, String systemName) {
        String home = environment.getOrDefault("HOME", "");
        Path base = Path.of(home.isEmpty() ? accountHome : home);
        if (systemName.toLowerCase(Locale.ROOT).startsWith("mac")) {
            return base.resolve("Library/Caches/lockstep");
        }
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        return xdg.startsWith("/") ? Path.of(xdg, "lockstep") : base.resolve(".cache/lockstep");
    }
}
