package lockstep.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lockstep.lab.Measurement;
import lockstep.lab.RunFacts;
import lockstep.lab.TrialResult;
import lockstep.lab.Workload;

/** Judges an attempt. The same evidence always gives the same judgement. */
public final class Judge {
    /** Computing faster than this many times the cores does less work, not the same work sooner. */
    private static final double MOST_SPEEDUP_PER_CORE = 1.5;

    /** Bounds of a share of the points that are further apart decide nothing that lies between them. */
    private static final double WIDEST_DECIDING = 0.05;

    private static final int FULL_POINTS = 1000;

    private final Rules rules;
    private final int hintsOpened;
    private final List<String> reasons = new ArrayList<>();

    private Judge(Rules rules, int hintsOpened) {
        this.rules = rules;
        this.hintsOpened = hintsOpened;
    }

    /**
     * Judges the real runs, before any measurement.
     *
     * @param runs at least one
     * @param hintsOpened before it was solved
     */
    public static Judgement judge(Rules rules, List<TrialResult> runs, int hintsOpened) {
        return new Judge(rules, hintsOpened).correctness(runs, Optional.empty());
    }

    /**
     * Judges the real runs and the measurement.
     *
     * @param runs at least one
     * @param hintsOpened before it was solved
     */
    public static Judgement judge(Rules rules, List<TrialResult> runs, Measurement measurement, int hintsOpened) {
        return new Judge(rules, hintsOpened).correctness(runs, Optional.of(measurement));
    }

    private Judgement correctness(List<TrialResult> runs, Optional<Measurement> measurement) {
        Correctness correctness = Correctness.of(runs);
        reasons.addAll(correctness.reasons());
        if (correctness.failure().isPresent()) {
            return without(correctness.failure().get());
        }
        if (missesTheExercise(runs)) {
            return without(Verdict.NOT_THE_EXERCISE);
        }
        if (!rules.timed()) {
            return solved(3, FULL_POINTS, Optional.empty(), false);
        }
        return measurement.map(this::measured).orElseGet(this::unmeasured);
    }

    private boolean missesTheExercise(List<TrialResult> runs) {
        long workers = runs.stream()
                .map(TrialResult::facts)
                .mapToLong(RunFacts::workers)
                .min()
                .orElse(0);
        long locks = runs.stream()
                .map(TrialResult::facts)
                .mapToLong(RunFacts::lockAcquisitions)
                .min()
                .orElse(0);
        long threads = runs.stream()
                .map(TrialResult::facts)
                .mapToLong(RunFacts::threads)
                .min()
                .orElse(0);
        long processes = runs.stream()
                .map(TrialResult::facts)
                .mapToLong(RunFacts::processes)
                .min()
                .orElse(0);
        int before = reasons.size();
        if (workers < rules.workers()) {
            reasons.add("It started " + workers + (workers == 1 ? " worker" : " workers")
                    + "; the exercise takes at least " + rules.workers() + ".");
        }
        if (rules.lock() && locks == 0) {
            reasons.add("It used no lock.");
        }
        if (rules.thread() && threads == 0) {
            reasons.add("It started no thread.");
        }
        if (rules.process() && processes == 0) {
            reasons.add("It started no process.");
        }
        return reasons.size() > before;
    }

    private Judgement unmeasured() {
        if (rules.floor() == 0) {
            return solved(1, 0, Optional.empty(), true);
        }
        return new Judgement(Verdict.RIGHT, false, 1, 0, reasons, Optional.empty(), true, false);
    }

    private Judgement measured(Measurement measurement) {
        if (measurement.status() == Measurement.Status.WRONG) {
            reasons.add(measurement.message());
            return without(Verdict.WRONG);
        }
        if (measurement.status() != Measurement.Status.CLEAN
                || measurement.triples().isEmpty()) {
            reasons.add(measurement.message().isEmpty() ? "It was not measured." : measurement.message());
            if (measurement.cores() == 1 && rules.floor() > 0) {
                return waived(1, 0, Optional.empty(), true);
            }
            return unmeasured();
        }
        SpeedFigures figures = SpeedFigures.of(measurement);
        if (measurement.workload() == Workload.CPU
                && figures.learner().low() > MOST_SPEEDUP_PER_CORE * measurement.cores()) {
            reasons.add(StarTerms.times(figures.learner().value()) + " on " + measurement.cores()
                    + (measurement.cores() == 1 ? " core" : " cores")
                    + " is not speedup: the program does less work than the serial one.");
            return without(Verdict.NOT_THE_EXERCISE);
        }
        return scored(measurement, figures);
    }

    private Judgement scored(Measurement measurement, SpeedFigures figures) {
        reasons.add("Speedup " + StarTerms.times(figures.learner().value()) + " over serial, between "
                + StarTerms.times(figures.learner().low()) + " and "
                + StarTerms.times(figures.learner().high())
                + "; the reference reached "
                + StarTerms.times(figures.reference().value()) + ".");
        if (!figures.bySpeedup()) {
            reasons.add(
                    figures.reference().value() < SpeedFigures.LEAST_REFERENCE
                            ? "Here even the reference gains little over serial, so times are compared, not speedups."
                            : "What the reference gains varies too much here, so times are compared, not speedups.");
        }
        int stars = 1;
        boolean undecided = false;
        for (double threshold : new double[] {StarTerms.TWO_STARS, StarTerms.THREE_STARS}) {
            if (decides(figures.share(), threshold)) {
                stars += figures.share().value() >= threshold ? 1 : 0;
            } else {
                undecided = true;
                reasons.add("The figures spread too widely to decide star " + (stars + 1) + "; a rerun costs nothing.");
                break;
            }
        }
        Optional<SpeedFigures> speed = Optional.of(figures);
        boolean reached = figures.share().value() >= rules.floor();
        if (!reached && measurement.cores() == 1) {
            return waived(stars, figures.points(), speed, undecided);
        }
        if (measurement.cores() > 1 && !decides(figures.share(), rules.floor())) {
            reasons.add("So it is not decided whether the objective is met.");
            return new Judgement(Verdict.RIGHT, false, stars, figures.points(), reasons, speed, true, true);
        }
        if (reached) {
            return solved(stars, figures.points(), speed, undecided);
        }
        return new Judgement(Verdict.TOO_SLOW, false, stars, figures.points(), reasons, speed, false, undecided);
    }

    private static boolean decides(Interval share, double threshold) {
        return share.high() - share.low() <= WIDEST_DECIDING || threshold <= share.low() || threshold > share.high();
    }

    private Judgement waived(int stars, int points, Optional<SpeedFigures> speed, boolean undecided) {
        reasons.add("This machine gives one core, so the objective's speed is waived.");
        return solved(stars, points, speed, undecided);
    }

    private Judgement solved(int stars, int points, Optional<SpeedFigures> speed, boolean undecided) {
        int cost = Math.min(points, Hints.cost(hintsOpened));
        if (cost > 0) {
            reasons.add("Hints opened: " + hintsOpened + ", for " + cost + " points.");
        }
        boolean measurable = rules.timed() && speed.isEmpty();
        return new Judgement(Verdict.SOLVED, true, stars, points - cost, reasons, speed, measurable, undecided);
    }

    private Judgement without(Verdict verdict) {
        return new Judgement(verdict, false, 0, 0, reasons, Optional.empty(), false, false);
    }
}
