package lockstep.explore;

import java.util.List;

/**
 * A program of a few threads that exists twice: as Python text for the explorer, and as operations for an enumeration that
 * shares no code with it.
 *
 * @param text the Python program
 * @param threads the operations of the main thread, then those of the others
 * @param initial what each location holds at first: a number, 1 for a held lock, permits, 1 for a set flag
 */
record ToyProgram(String text, List<List<ToyOp>> threads, int[] initial) {}
