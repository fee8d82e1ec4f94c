package lockstep.lab.measure;

import lockstep.lab.Triple;

/**
 * The three variants that are timed against each other.
 *
 * @param serial the serial variant
 * @param reference the author's solution
 * @param learner the learner's program; the same job as the reference where it is the same program, and then timed once
 *     for both, since nothing that differs between them is the program's
 */
public record Jobs(Job serial, Job reference, Job learner) {
    /**
     * Times all three once, one right after the other.
     *
     * @param learnerFirst whether the learner's program goes before the reference; flipped from triple to triple, so
     *     that what the first leaves behind favours neither
     */
    public Triple time(boolean learnerFirst) throws JobFailed, InterruptedException {
        serial.prepare();
        long serialNanos = serial.time();
        if (learner == reference) {
            reference.prepare();
            long nanos = reference.time();
            return new Triple(serialNanos, nanos, nanos);
        }
        Job first = learnerFirst ? learner : reference;
        Job second = learnerFirst ? reference : learner;
        first.prepare();
        long firstNanos = first.time();
        second.prepare();
        long secondNanos = second.time();
        return learnerFirst
                ? new Triple(serialNanos, secondNanos, firstNanos)
                : new Triple(serialNanos, firstNanos, secondNanos);
    }
}
