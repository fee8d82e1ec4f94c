package lockstep.engine.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All hosts that one run can reach. There is one for all processes of the run, so that a host's capacity is shared by
 * them as it would be by real clients. Thread-safe.
 */
public final class Web {
    private final Map<String, Host> hosts = new HashMap<>();
    private final boolean anyHost;
    private final long seed;

    /**
     * @param sites the hosts described
     * @param anyHost whether every other name answers too, as {@link Site#plain}
     * @param seed of jitter and errors
     */
    public Web(List<Site> sites, boolean anyHost, long seed) {
        this.anyHost = anyHost;
        this.seed = seed;
        for (Site site : sites) {
            hosts.put(site.name().toLowerCase(Locale.ROOT), new Host(site, seed));
        }
    }

    /**
     * Sends a request. It counts against the host's capacity until its delay is over, whether or not the client still
     * waits for it.
     *
     * @param host name, without port
     * @param path from the first slash
     * @param nowNanos the present time, on any clock that never runs backwards
     * @return the answer, or null when there is no such host
     */
    public synchronized @Nullable Answer request(String host, String path, long nowNanos) {
        String name = host.toLowerCase(Locale.ROOT);
        Host found = hosts.get(name);
        if (found == null && anyHost) {
            found = new Host(Site.plain(name), seed);
            hosts.put(name, found);
        }
        return found == null ? null : found.answer(path, nowNanos);
    }
}
