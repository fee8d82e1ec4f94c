package lockstep.lesson;

/**
 * Where a text stops being a program, as a learner is told.
 *
 * @param line from 1
 * @param column in characters, from 1
 * @param sentence what is wrong
 * @param hint what to write instead; may be empty
 */
public record SyntaxFault(int line, int column, String sentence, String hint) {}
