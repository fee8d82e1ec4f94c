/**
 * The memory: attempts appended to a database before they are shown as saved, standings, drafts and export.
 * JDBC is used here and nowhere else.
 */
@NullMarked
package lockstep.progress;

import org.jspecify.annotations.NullMarked;
