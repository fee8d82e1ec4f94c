package lockstep.tui.screen;

import java.util.List;
import lockstep.session.BreakView;
import lockstep.session.ChallengeView;
import lockstep.session.ProgramLine;

/**
 * What a program is stepped for.
 *
 * @param stepId the step's id
 * @param title its title
 * @param objective what stands above the threads
 * @param said what is said of the program that failed, behind the objective; empty where it is to be broken
 * @param program the text that is stepped
 * @param breaking whether the learner is to make it fail; else a failure is watched
 * @param solved whether it was broken before, so that the shortest way may be watched
 * @param back where to go from there
 */
record StepperGoal(
        String stepId,
        String title,
        String objective,
        String said,
        List<ProgramLine> program,
        boolean breaking,
        boolean solved,
        Screen back) {
    StepperGoal {
        program = List.copyOf(program);
    }

    static StepperGoal toBreak(BreakView view, Screen back) {
        return new StepperGoal(
                view.id(), view.title(), view.objective(), "", view.program(), true, view.best() > 0, back);
    }

    static StepperGoal refuted(ChallengeView view, String verdict, Screen back) {
        return new StepperGoal(view.id(), view.title(), view.objective(), verdict, view.explored(), false, true, back);
    }
}
