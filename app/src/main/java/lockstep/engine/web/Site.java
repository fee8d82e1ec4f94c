package lockstep.engine.web;

/**
 * How one host of the web answers.
 *
 * @param name host name, without port, in lower case
 * @param latencyMillis time to an answer while no more than {@code capacity} requests are under way
 * @param jitterMillis up to this much is added to the latency
 * @param errorRate share of requests answered with status 500, from 0 to 1
 * @param capacity requests served at full speed at once; 0: no limit
 * @param bodyBytes length of each answer's body
 */
public record Site(String name, int latencyMillis, int jitterMillis, double errorRate, int capacity, int bodyBytes) {

    /** How a host answers that nobody described: after 50 ms, without limits. */
    public static Site plain(String name) {
        return new Site(name, 50, 0, 0, 0, 1024);
    }
}
