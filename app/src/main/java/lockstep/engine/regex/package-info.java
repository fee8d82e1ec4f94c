/** Python's regular expressions on those of the JDK: translation and bounded search. */
@NullMarked
package lockstep.engine.regex;

import org.jspecify.annotations.NullMarked;
