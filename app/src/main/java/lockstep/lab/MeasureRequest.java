package lockstep.lab;

import lockstep.engine.RunSpec;

/**
 * Three variants of one job to time against each other. They differ in their text only.
 *
 * @param serial the serial variant
 * @param reference the author's solution
 * @param learner the learner's program
 * @param examination what is called, timed and checked; the same for all three
 * @param protocol how it is timed
 * @param workload what bounds it
 */
public record MeasureRequest(
        RunSpec serial,
        RunSpec reference,
        RunSpec learner,
        Examination examination,
        Protocol protocol,
        Workload workload) {}
