/**
 * Judging, as pure functions: evidence in; verdict, stars, points and reasons out.
 */
@NullMarked
package lockstep.score;

import org.jspecify.annotations.NullMarked;
