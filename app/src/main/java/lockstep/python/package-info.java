/**
 * Text to code: lexer, parser, name resolution and compiler for the subset of Python, with a source span for
 * everything. Uses only the JDK.
 */
@NullMarked
package lockstep.python;

import org.jspecify.annotations.NullMarked;
