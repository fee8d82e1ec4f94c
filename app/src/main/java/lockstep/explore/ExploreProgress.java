package lockstep.explore;

/**
 * How far an exploration is.
 *
 * @param grain where threads are interrupted in the search that is under way
 * @param round which search it is, from 1: it begins anew whenever more turns out to be shared
 * @param states found so far in this round
 * @param steps found between them
 * @param open states on the present path, of which not all steps have been taken
 * @param nanos since the exploration began
 */
public record ExploreProgress(Granularity grain, int round, int states, int steps, int open, long nanos) {}
