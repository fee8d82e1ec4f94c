package lockstep.lesson.check;

import java.util.ArrayList;
import java.util.List;
import lockstep.lab.Check;
import lockstep.lesson.Break;
import lockstep.lesson.Challenge;
import lockstep.lesson.Claim;
import lockstep.lesson.CodeKnob;
import lockstep.lesson.Course;
import lockstep.lesson.Ending;
import lockstep.lesson.Experiments;
import lockstep.lesson.Fault;
import lockstep.lesson.FilledProgram;
import lockstep.lesson.Knob;
import lockstep.lesson.KnobException;
import lockstep.lesson.KnobValues;
import lockstep.lesson.Lesson;
import lockstep.lesson.Prediction;
import lockstep.lesson.Region;
import lockstep.lesson.Step;
import lockstep.lesson.file.LessonFiles;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.SourceText;
import lockstep.python.syntax.Parser;

/** The rules for steps: short texts, a sentence for every ending, and programs that are Python for every knob value. */
final class StepRules {
    private static final int TITLE = 44;
    private static final int LABEL = 40;
    private static final int CHOICE = 70;
    private static final int SENTENCE = 240;

    private final Course course;
    private final Places places;
    private final List<Fault> faults = new ArrayList<>();

    StepRules(LessonFiles files, Course course) {
        this.course = course;
        this.places = new Places(files, course);
    }

    List<Fault> faults() {
        prediction(course.opening());
        for (Lesson lesson : course.lessons()) {
            for (Step step : lesson.steps()) {
                shorter(step, "the title", step.title(), TITLE);
                if (step instanceof Prediction prediction) {
                    prediction(prediction);
                } else if (step instanceof Challenge challenge) {
                    challenge(challenge);
                } else if (step instanceof Break breaking) {
                    breaking(breaking);
                }
            }
        }
        return faults;
    }

    private void prediction(Prediction step) {
        shorter(step, "the question", step.question(), SENTENCE);
        python(step, step.filled(), "");
        for (Prediction.Choice choice : step.choices()) {
            shorter(step, "a choice", choice.text(), CHOICE);
            expression(step, choice.when());
        }
    }

    private void breaking(Break step) {
        shorter(step, "the objective", step.objective(), SENTENCE);
        step.hints().forEach(hint -> shorter(step, "a hint", hint, SENTENCE));
        python(step, step.filled(), "");
        claim(step, step.claim());
    }

    private void claim(Step step, Claim claim) {
        claim.expectation().ifPresent(text -> expression(step, text));
    }

    private void challenge(Challenge step) {
        shorter(step, "the objective", step.objective(), SENTENCE);
        step.hints().forEach(hint -> shorter(step, "a hint", hint, SENTENCE));
        step.sentences().values().forEach(sentence -> shorter(step, "an outcome's sentence", sentence, SENTENCE));
        step.knobs().forEach(knob -> shorter(step, "the label of `" + knob.id() + "`", knob.label(), LABEL));
        for (Ending ending : Ending.values()) {
            if (!step.isProof() && possible(step, ending) && !step.sentences().containsKey(ending)) {
                faults.add(places.fault(
                        step, "nothing is said when it ends `" + ending.label() + "`", "add that key to `outcomes`"));
            }
        }
        step.claim().ifPresent(claim -> claim(step, claim));
        if (step.startEnding() == Ending.SOLVED || !possible(step, step.startEnding())) {
            faults.add(places.fault(
                    step,
                    "the start cannot fail as `" + step.startEnding().label() + "`",
                    "declare how it really fails"));
        }
        if (step.start().equals(step.reference())) {
            faults.add(places.fault(step, "the start is the reference", "begin with something that fails"));
        }
        step.proof().examination().checks().stream().map(Check::expression).forEach(text -> expression(step, text));
        step.speed().ifPresent(speed -> speed.examination().checks().stream()
                .map(Check::expression)
                .forEach(text -> expression(step, text)));
        if (step.proof().examination().checks().isEmpty() && !step.isProof()) {
            faults.add(places.fault(step, "nothing is checked", "add `check` or `output` to `run`"));
        }
        programs(step);
    }

    private static boolean possible(Challenge step, Ending ending) {
        return switch (ending) {
            case TOO_SLOW -> step.floor() > 0;
            case NOT_THE_EXERCISE ->
                step.requirements().workers() > 0 || !step.requirements().uses().isEmpty();
            default -> true;
        };
    }

    private void programs(Challenge step) {
        filled(step, step.start(), "the start");
        filled(step, step.reference(), "the reference");
        String reference = String.join("\n", step.program().lines());
        for (Knob knob : step.knobs()) {
            if (!reference.contains("{{" + knob.id())
                    && !reference.contains("# begin " + knob.id())
                    && !usedByOthers(step, knob)) {
                faults.add(places.fault(
                        step, "the knob `" + knob.id() + "` fills nothing", "add its hole to the program"));
            }
            if (knob instanceof CodeKnob) {
                small(step, knob);
            }
            for (String value : knob.samples()) {
                filled(step, step.reference().with(step.knobs(), knob.id(), value), knob.id() + "=" + value);
            }
        }
        try {
            Experiments.measurement(step, step.reference(), 1);
        } catch (KnobException e) {
            faults.add(places.fault(step, "the serial variant: " + e.getMessage(), "mend the knobs of `serial`"));
        }
    }

    /** What the learner writes stands in the program that is explored too. */
    private void small(Challenge step, Knob knob) {
        boolean missing = step.claim().flatMap(Claim::small).stream().anyMatch(small -> Region.of(small).stream()
                .noneMatch(region -> region.knob().equals(knob.id())));
        if (missing) {
            faults.add(places.fault(
                    step,
                    "the program of `explore` has no lines for `" + knob.id() + "`",
                    "put `# begin " + knob.id() + "` and `# end " + knob.id() + "` there too"));
        }
    }

    private static boolean usedByOthers(Challenge step, Knob knob) {
        return step.knobs().toString().contains("{{" + knob.id());
    }

    private void filled(Challenge step, KnobValues values, String which) {
        try {
            python(step, step.fill(values), " with " + which);
            if (step.claim().flatMap(Claim::small).isPresent()) {
                python(step, step.fillSmall(values), " with " + which);
            }
        } catch (KnobException e) {
            faults.add(
                    places.fault(step, which + " makes no program: " + e.getMessage(), "mend the knob or the program"));
        }
    }

    private void python(Step step, FilledProgram program, String which) {
        for (String line : program.lines()) {
            if (TextRules.columns(line) > TextRules.PROGRAM_COLUMNS) {
                faults.add(places.fault(
                        step,
                        program.fileName() + which + " has a line of " + TextRules.columns(line) + " columns: "
                                + line.strip(),
                        "break it at " + TextRules.PROGRAM_COLUMNS));
            }
        }
        try {
            Parser.module(new SourceText(program.fileName(), program.source()));
        } catch (PythonSyntaxError e) {
            faults.add(places.fault(
                    step,
                    program.fileName() + which + ", line " + e.line() + ": " + e.sentence(),
                    e.hint().isEmpty() ? "mend the program" : e.hint()));
        }
    }

    private void expression(Step step, String text) {
        try {
            Parser.expression(new SourceText("expression", text));
        } catch (PythonSyntaxError e) {
            faults.add(places.fault(step, "`" + text + "`: " + e.sentence(), "write one Python expression"));
        }
    }

    private void shorter(Step step, String what, String text, int columns) {
        if (TextRules.columns(text) > columns) {
            faults.add(places.fault(
                    step,
                    what + " is " + TextRules.columns(text) + " columns long",
                    "at most " + columns + " are shown"));
        }
    }
}
