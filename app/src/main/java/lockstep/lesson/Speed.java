package lockstep.lesson;

import lockstep.engine.Profile;
import lockstep.lab.Examination;
import lockstep.lab.Protocol;
import lockstep.lab.Workload;

/**
 * How a challenge's program is timed.
 *
 * @param profile the one it is timed under
 * @param protocol how
 * @param workload what bounds the job
 * @param examination the function that is the job, its inputs and what must hold after each call
 * @param serial what the speedup is counted against
 */
public record Speed(Profile profile, Protocol protocol, Workload workload, Examination examination, Serial serial) {}
