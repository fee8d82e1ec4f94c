package lockstep.engine;

import java.util.List;

/**
 * What a program can reach outside itself.
 *
 * @param hosts the hosts of the built-in web
 * @param anyHost whether every other host name answers too (as a plain, fast host); otherwise it raises ConnectionError
 */
public record World(List<WebHost> hosts, boolean anyHost) {
    public World {
        hosts = List.copyOf(hosts);
    }

    /** The world of {@code lockstep run}: every host answers, after 50 ms. */
    public static World open() {
        return new World(List.of(), true);
    }
}
