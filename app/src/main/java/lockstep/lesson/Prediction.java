package lockstep.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import lockstep.engine.RunSpec;
import lockstep.engine.World;
import lockstep.lab.Check;
import lockstep.lab.Examination;
import lockstep.lab.Trial;
import lockstep.lab.TrialResult;

/**
 * A program and a bet on what it does, placed before the run. The run decides the answer.
 *
 * @param id stable name
 * @param title as on the map
 * @param program the text that runs, without holes
 * @param conditions what it runs under
 * @param question what is bet on
 * @param choices at least two, the first that holds after the run is the answer
 * @param explanation why, shown after the run
 */
public record Prediction(
        String id,
        String title,
        Template program,
        Conditions conditions,
        String question,
        List<Choice> choices,
        List<Page> explanation)
        implements Step {
    public Prediction {
        choices = List.copyOf(choices);
        explanation = List.copyOf(explanation);
    }

    /**
     * An answer to bet on.
     *
     * @param text as shown
     * @param when a Python expression over the program's globals and {@code output}, true when this is the answer
     */
    public record Choice(String text, String when) {}

    @Override
    public String kind() {
        return "predict";
    }

    /** Returns the program as it is shown and run. */
    public FilledProgram filled() {
        return FilledProgram.plain(program);
    }

    /** Returns the run that decides the bet. */
    public Trial trial(long seed) {
        RunSpec spec = conditions.spec(program.fileName(), filled().source(), conditions.profile(), seed);
        List<Check> checks = new ArrayList<>();
        for (Choice choice : choices) {
            checks.add(new Check(choice.when(), choice.text()));
        }
        return new Trial(spec, new Examination("", "", checks));
    }

    /** Returns the index of the answer the run gave; empty when the run ended early or no choice fits. */
    public OptionalInt answer(TrialResult result) {
        for (int i = 0; i < result.checks().size() && i < choices.size(); i++) {
            if (result.checks().get(i).holds()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Returns the hosts the program may reach. */
    public World world() {
        return conditions.world();
    }
}
