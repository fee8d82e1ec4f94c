package lockstep.progress;

import java.nio.file.Path;
import java.util.Map;

/** Where a user's progress is kept when no other place is named. */
public final class DataDirectory {
    private DataDirectory() {}

    /**
     * Returns the directory by the system's custom.
     *
     * @param environment the process's environment
     * @param osName as in the system property {@code os.name}
     * @param home the user's home directory
     */
    public static Path standard(Map<String, String> environment, String osName, String home) {
        if (osName.startsWith("Mac")) {
            return Path.of(home, "Library", "Application Support", "lockstep");
        }
        String dataHome = environment.getOrDefault("XDG_DATA_HOME", "");
        return dataHome.startsWith("/") ? Path.of(dataHome, "lockstep") : Path.of(home, ".local", "share", "lockstep");
    }

    /**
     * Returns the directory for what can be made again, by the system's custom.
     *
     * @param environment the process's environment
     * @param osName as in the system property {@code os.name}
     * @param home the user's home directory
     */
    public static Path cache(Map<String, String> environment, String osName, String home) {
        if (osName.startsWith("Mac")) {
            return Path.of(home, "Library", "Caches", "lockstep");
        }
        String cacheHome = environment.getOrDefault("XDG_CACHE_HOME", "");
        return cacheHome.startsWith("/") ? Path.of(cacheHome, "lockstep") : Path.of(home, ".cache", "lockstep");
    }
}
