/** Text to syntax tree: tokens, the lexer, the tree's nodes and the parser. */
@NullMarked
package lockstep.python.syntax;

import org.jspecify.annotations.NullMarked;
