package lockstep.engine;

/**
 * A host of the built-in web.
 *
 * @param name host name, without port
 * @param latencyMillis time to the answer while no more than {@code capacity} requests are under way
 * @param jitterMillis up to this much is added to the latency, drawn from the run's seed
 * @param errorRate share of requests answered with status 500, from 0 to 1
 * @param capacity requests served at full speed at once; beyond it latency rises in proportion, and beyond four times as
 *     many a request is answered with status 503; 0: no limit
 * @param bodyBytes length of each answer's body
 */
public record WebHost(
        String name, int latencyMillis, int jitterMillis, double errorRate, int capacity, int bodyBytes) {}
