package lockstep.lesson;

import lockstep.engine.Limits;
import lockstep.engine.Profile;
import lockstep.engine.RunSpec;
import lockstep.engine.StartMethod;
import lockstep.engine.World;

/**
 * What a step's program runs under.
 *
 * @param profile whose rules hold unless a part of the step names another
 * @param startMethod how child processes come to the program
 * @param limits what a run may use
 * @param world what the program can reach
 */
public record Conditions(Profile profile, StartMethod startMethod, Limits limits, World world) {
    /** Returns the run of a text under these conditions. */
    public RunSpec spec(String fileName, String source, Profile under, long seed) {
        return new RunSpec(fileName, source, under, startMethod, limits, world, seed);
    }
}
