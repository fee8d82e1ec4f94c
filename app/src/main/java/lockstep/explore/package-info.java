/**
 * All interleavings of a small program: its verdict with a proof or a shortest counterexample, and its steps one by one,
 * forward and back. Drives the engine's interpreter; knows no lesson and no screen.
 */
@NullMarked
package lockstep.explore;

import org.jspecify.annotations.NullMarked;
