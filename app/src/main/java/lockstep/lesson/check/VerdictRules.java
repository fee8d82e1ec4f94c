package lockstep.lesson.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import lockstep.engine.Outcome;
import lockstep.lab.CheckResult;
import lockstep.lab.Trial;
import lockstep.lab.TrialResult;
import lockstep.lesson.Break;
import lockstep.lesson.Challenge;
import lockstep.lesson.Course;
import lockstep.lesson.Ending;
import lockstep.lesson.Experiments;
import lockstep.lesson.Fault;
import lockstep.lesson.Knob;
import lockstep.lesson.KnobValues;
import lockstep.lesson.Lesson;
import lockstep.lesson.Prediction;
import lockstep.lesson.Step;
import lockstep.lesson.file.LessonFiles;

/** The rules for what programs do when they are run for real. */
final class VerdictRules {
    private static final long SEED = 1;

    private final Course course;
    private final Places places;
    private final ProgramRunner runner;
    private final ClaimRules claims;
    private final int parallel;
    private final List<Case> cases = new ArrayList<>();

    /** Something to find out about a step; where it is not as it must be, in words. */
    private record Case(Step step, Supplier<CompletableFuture<Optional<String>>> wrong, String fix) {}

    VerdictRules(LessonFiles files, Course course, ProgramRunner runner, ProgramExplorer explorer, int parallel) {
        this.course = course;
        this.places = new Places(files, course);
        this.runner = runner;
        this.claims = new ClaimRules(explorer);
        this.parallel = parallel;
    }

    List<Fault> faults() {
        prediction(course.opening());
        for (Lesson lesson : course.lessons()) {
            for (Step step : lesson.steps()) {
                if (step instanceof Prediction prediction) {
                    prediction(prediction);
                } else if (step instanceof Break breaking) {
                    claims(breaking, List.of(ClaimRules.breakable(breaking)));
                } else if (step instanceof Challenge challenge && challenge.isProof()) {
                    claims(challenge, ClaimRules.provable(challenge));
                } else if (step instanceof Challenge challenge) {
                    challenge(challenge);
                }
            }
        }
        return run();
    }

    /** Runs the cases, so many at once; their faults come in the order of the course. */
    private List<Fault> run() {
        List<CompletableFuture<Optional<Fault>>> all = new ArrayList<>();
        List<CompletableFuture<Optional<Fault>>> active = new ArrayList<>();
        for (Case one : cases) {
            while (active.size() >= parallel) {
                CompletableFuture.anyOf(active.toArray(CompletableFuture[]::new))
                        .join();
                active.removeIf(CompletableFuture::isDone);
            }
            CompletableFuture<Optional<Fault>> fault =
                    one.wrong().get().thenApply(wrong -> wrong.map(what -> places.fault(one.step(), what, one.fix())));
            all.add(fault);
            active.add(fault);
        }
        List<Fault> faults = new ArrayList<>();
        all.forEach(future -> future.join().ifPresent(faults::add));
        return faults;
    }

    /** Runs one after the other up to the first that goes wrong. */
    private CompletableFuture<List<TrialResult>> runs(List<Trial> trials, int from, List<TrialResult> before) {
        return runner.run(trials.get(from)).thenCompose(result -> {
            List<TrialResult> results = new ArrayList<>(before);
            results.add(result);
            return result.correct() && from + 1 < trials.size()
                    ? runs(trials, from + 1, results)
                    : CompletableFuture.completedFuture(results);
        });
    }

    private void claims(Step step, List<ClaimRules.Found> found) {
        found.forEach(one -> cases.add(new Case(step, () -> claims.check(one), one.fix())));
    }

    private void runs(Step step, List<Trial> trials, Function<List<TrialResult>, Optional<String>> rule, String fix) {
        cases.add(new Case(step, () -> runs(trials, 0, List.of()).thenApply(rule), fix));
    }

    private void prediction(Prediction step) {
        runs(
                step,
                List.of(step.trial(SEED)),
                results -> step.answer(results.get(0)).isPresent()
                        ? Optional.empty()
                        : Optional.of("no choice fits the run (" + told(results) + ")"),
                "mend the program or the `when` of a choice");
    }

    private void challenge(Challenge step) {
        if (step.claim().isPresent()) {
            claims(step, ClaimRules.provedReference(step));
        }
        Ending declared = step.startEnding();
        // A start that is wrong may be right by luck in a run; only all interleavings tell.
        if (step.claim().isPresent() && declared != Ending.TOO_SLOW && declared != Ending.NOT_THE_EXERCISE) {
            claims(step, ClaimRules.refutedStart(step));
        } else {
            start(step, declared);
        }
        runs(
                step,
                Experiments.trials(step, step.reference(), SEED),
                results -> ending(results) == Ending.SOLVED
                        ? Optional.empty()
                        : Optional.of("the reference is not right: " + told(results)),
                "mend the program or the check");
        for (Knob knob : step.knobs()) {
            for (String value : knob.samples()) {
                sample(step, knob, value);
            }
        }
    }

    private void start(Challenge step, Ending declared) {
        runs(
                step,
                Experiments.trials(step, step.start(), SEED),
                results -> ending(results) == (declared == Ending.TOO_SLOW ? Ending.SOLVED : declared)
                        ? Optional.empty()
                        : Optional.of(
                                "the start should fail as `" + declared.label() + "`, and it ended: " + told(results)),
                "mend the start or declare how it fails");
    }

    private void sample(Challenge step, Knob knob, String value) {
        KnobValues values = step.reference().with(step.knobs(), knob.id(), value);
        if (values.equals(step.reference()) || values.equals(step.start())) {
            return;
        }
        runs(
                step,
                Experiments.trials(step, values, SEED),
                results -> step.sentences().containsKey(ending(results))
                                && results.stream().noneMatch(VerdictRules::brokenByTheLesson)
                        ? Optional.empty()
                        : Optional.of("with " + knob.id() + "=" + value + " it ended: " + told(results)),
                "mend that value, or add a sentence for the way it ends");
    }

    private static boolean brokenByTheLesson(TrialResult result) {
        Outcome outcome = result.ended().outcome();
        return outcome == Outcome.UNSUPPORTED
                || outcome == Outcome.RUNNER_LOST
                || outcome == Outcome.FAILED && result.errors().contains("SyntaxError");
    }

    private static Ending ending(List<TrialResult> results) {
        TrialResult last = results.get(results.size() - 1);
        if (last.correct()) {
            return Ending.SOLVED;
        }
        return switch (last.ended().outcome()) {
            case COMPLETED -> Ending.WRONG;
            case FAILED, UNSUPPORTED, TOO_DEEP -> Ending.FAILED;
            case DEADLOCKED -> Ending.DEADLOCKED;
            case TIMED_OUT -> Ending.TIMED_OUT;
            case OUT_OF_MEMORY, TOO_MANY_THREADS, TOO_MANY_PROCESSES, TOO_MUCH_OUTPUT, RUNNER_LOST, CANCELLED ->
                Ending.STOPPED;
        };
    }

    private static String told(List<TrialResult> results) {
        TrialResult last = results.get(results.size() - 1);
        String checks = String.join(
                " ",
                last.checks().stream()
                        .filter(check -> !check.holds())
                        .map(CheckResult::sentence)
                        .toList());
        return (last.profile().label() + ", " + last.ended().outcome().label() + " "
                        + last.ended().message() + " " + checks)
                .strip();
    }
}
