package lockstep.engine;

/**
 * A program and the conditions it runs under. Immutable; the same text under the same conditions is the same program.
 *
 * @param fileName as shown in tracebacks
 * @param source the program's text
 * @param profile whose switching rules hold
 * @param startMethod unless the program sets another
 * @param limits what it may use
 * @param world what it can reach
 * @param seed of everything random that the program does not seed itself
 */
public record RunSpec(
        String fileName,
        String source,
        Profile profile,
        StartMethod startMethod,
        Limits limits,
        World world,
        long seed) {}
