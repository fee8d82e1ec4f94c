package lockstep.session;

import java.util.List;

/**
 * A prediction: a program, a question and choices; the run decides.
 *
 * @param id the step's id
 * @param title its title; empty for the course's opening
 * @param text prose before the program; may be empty
 * @param program the program
 * @param conditions the run's header, for example {@code "Python 3.13 · 2 cores"}
 * @param question what to bet on
 * @param choices the answers to choose from, in order
 */
public record PredictView(
        String id,
        String title,
        String text,
        List<ProgramLine> program,
        String conditions,
        String question,
        List<String> choices) {
    public PredictView {
        program = List.copyOf(program);
        choices = List.copyOf(choices);
    }
}
