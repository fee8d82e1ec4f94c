/**
 * Finds data races in a real run: vector clocks tell which accesses nothing orders. {@link lockstep.engine.race.Races} is
 * the whole of it for one process; nothing here is loaded by a run that does not look for races.
 */
@NullMarked
package lockstep.engine.race;

import org.jspecify.annotations.NullMarked;
