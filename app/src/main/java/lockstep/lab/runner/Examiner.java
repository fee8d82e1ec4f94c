package lockstep.lab.runner;

import java.util.ArrayList;
import java.util.List;
import lockstep.engine.ProgramFailed;
import lockstep.engine.Run;
import lockstep.engine.Values;
import lockstep.lab.Check;
import lockstep.lab.CheckResult;
import lockstep.lab.Examination;

/**
 * Calls the examined function of a loaded program and looks whether the lesson's checks hold. Confined to the thread that
 * drives the run.
 */
final class Examiner {
    private static final String PARAMETERS = "lambda result, arguments, output: ";
    private static final Object[] NO_ARGUMENTS = {};

    private final Run run;
    private final Examination examination;
    private final List<Object> predicates = new ArrayList<>();
    private boolean authorLoaded;

    /** @param run a run whose program is loaded */
    Examiner(Run run, Examination examination) {
        this.run = run;
        this.examination = examination;
    }

    /**
     * Makes the arguments of one call.
     *
     * @param seed tells one set of inputs from another
     */
    Object[] arguments(long seed) throws ProgramFailed {
        if (examination.author().isEmpty()) {
            return NO_ARGUMENTS;
        }
        if (!authorLoaded) {
            run.loadBeside("lesson.py", examination.author());
            authorLoaded = true;
        }
        return Values.items(run.callBeside("inputs", seed));
    }

    /** Calls the examined function and times it; None at once when the examination names none. */
    Run.Timed call(Object... arguments) throws ProgramFailed {
        return examination.function().isEmpty()
                ? new Run.Timed(Values.none(), 0)
                : run.time(examination.function(), arguments);
    }

    /**
     * Looks whether the checks hold.
     *
     * @param result what the function returned
     * @param arguments what it was called with
     * @param output what the program has printed
     */
    List<CheckResult> check(Object result, Object[] arguments, String output) throws ProgramFailed {
        compile();
        List<CheckResult> results = new ArrayList<>();
        Object tuple = Values.tuple(arguments);
        for (int i = 0; i < predicates.size(); i++) {
            boolean holds = run.truth(run.callValue(predicates.get(i), result, tuple, output));
            String sentence = holds ? "" : sentence(examination.checks().get(i), result, tuple, output);
            results.add(new CheckResult(holds, sentence));
        }
        return results;
    }

    private void compile() throws ProgramFailed {
        if (predicates.isEmpty()) {
            for (Check check : examination.checks()) {
                predicates.add(run.evaluate(PARAMETERS + "(" + check.expression() + ")"));
            }
        }
    }

    private String sentence(Check check, Object result, Object arguments, String output) throws ProgramFailed {
        String text = check.failure().replace("\\", "\\\\").replace("\"", "\\\"");
        Object made = run.evaluate(PARAMETERS + "f\"\"\"" + text + "\"\"\"");
        return run.text(run.callValue(made, result, arguments, output));
    }
}
