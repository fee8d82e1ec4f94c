package lockstep.engine.web;

import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One host at work. Keeps when each request under way will be finished; from their number at the arrival of the next one
 * follows how long that one takes. Guarded by its {@link Web}.
 */
final class Host {
    /** Beyond this many times its capacity a host refuses. */
    private static final int REFUSE_FACTOR = 4;

    /** Paths that ask for a behaviour, as on well-known test servers: {@code /delay/2}, {@code /status/404}. */
    private static final Pattern ASKED = Pattern.compile("/(delay|status)/(\\d{1,3})(?:[/?#].*)?");

    private static final int LONGEST_DELAY_SECONDS = 10;

    private final Site site;
    private final SplittableRandom random;
    private final PriorityQueue<Long> finishNanos = new PriorityQueue<>();

    Host(Site site, long seed) {
        this.site = site;
        this.random = new SplittableRandom(seed * 31 + site.name().hashCode());
    }

    Answer answer(String path, long nowNanos) {
        while (!finishNanos.isEmpty() && finishNanos.peek() - nowNanos <= 0) {
            finishNanos.remove();
        }
        int underWay = finishNanos.size() + 1;
        double millis = site.latencyMillis() + random.nextDouble() * site.jitterMillis();
        int status = random.nextDouble() < site.errorRate() ? 500 : 200;
        Matcher asked = ASKED.matcher(path);
        if (asked.matches()) {
            int number = Integer.parseInt(asked.group(2));
            if (asked.group(1).equals("delay")) {
                millis += 1000.0 * Math.min(number, LONGEST_DELAY_SECONDS);
            } else if (number >= 200 && number < 600) {
                status = number;
            }
        }
        if (site.capacity() > 0 && underWay > site.capacity()) {
            if (underWay > site.capacity() * REFUSE_FACTOR) {
                return new Answer(503, nanos(millis), 0); // turned away at the door: does not add to the load
            }
            millis = millis * underWay / site.capacity();
        }
        long delayNanos = nanos(millis);
        finishNanos.add(nowNanos + delayNanos);
        return new Answer(status, delayNanos, site.bodyBytes());
    }

    private static long nanos(double millis) {
        return (long) (millis * TimeUnit.MILLISECONDS.toNanos(1));
    }
}
