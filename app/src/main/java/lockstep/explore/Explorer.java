package lockstep.explore;

import java.util.function.Consumer;
import lockstep.engine.Limits;
import lockstep.engine.PiecewiseProcess;
import lockstep.engine.Profile;
import lockstep.engine.RunSpec;
import lockstep.engine.StartMethod;
import lockstep.engine.World;
import lockstep.engine.interpreter.Modules;
import lockstep.engine.state.UnsupportedStateException;
import lockstep.python.source.PythonSyntaxError;
import org.jspecify.annotations.Nullable;

/**
 * Looks at all interleavings of a program and judges it. What decides is a plain search of all states; nothing is left out
 * of it. Used once, by one thread.
 */
public final class Explorer {
    private static final String REHEARSAL = "_explored";

    private final Program program;
    private final ExploreLimits limits;
    private final long begunNanos = System.nanoTime();
    private final long deadlineNanos;
    private final Consumer<ExploreProgress> listener;
    private @Nullable Stepper stepper;
    /** Whether the last search came to a limit. */
    private boolean cut;

    private boolean remembers = true;
    private boolean rehearses;

    private Prelude prelude = Prelude.NONE;

    public Explorer(Program program, ExploreLimits limits) {
        this(program, limits, progress -> {});
    }

    /** @param listener told how far it is, some twenty times a second, on the exploring thread */
    public Explorer(Program program, ExploreLimits limits, Consumer<ExploreProgress> listener) {
        this.program = program;
        this.limits = limits;
        this.listener = listener;
        this.deadlineNanos = begunNanos + limits.timeout().toNanos();
    }

    /** Takes each step anew from each state, which is slower and finds the same. */
    void takeStepsAnew() {
        remembers = false;
    }

    /**
     * Explores at the finest grain; what fails is explored again where CPython 3.11 to 3.13 switches.
     *
     * @throws PythonSyntaxError when it is no program
     */
    public Exploration explore() throws PythonSyntaxError {
        Exploration found = find(Granularity.ACCESS);
        if (found.verdict() != Verdict.REFUTED) {
            return found;
        }
        return switch (find(Granularity.CALLS_AND_LOOPS).verdict()) {
            case PROVED -> found.under(TodaysGil.HIDES);
            case REFUTED -> found.under(TodaysGil.BREAKS);
            case UNDECIDED -> found.under(TodaysGil.UNKNOWN);
        };
    }

    /** Explores at one grain only. @throws PythonSyntaxError when it is no program */
    public Exploration explore(Granularity granularity) throws PythonSyntaxError {
        Exploration found = find(granularity);
        boolean today = granularity == Granularity.CALLS_AND_LOOPS && found.verdict() == Verdict.REFUTED;
        return today ? found.under(TodaysGil.BREAKS) : found;
    }

    /** Makes the program ready to be run step by step. @throws PythonSyntaxError when it is no program */
    static Execution execution(Program program, Granularity granularity) throws PythonSyntaxError {
        return execution(program, granularity, Prelude.NONE);
    }

    /** As above. @param prelude what is done before the program begins */
    static Execution execution(Program program, Granularity granularity, Prelude prelude) throws PythonSyntaxError {
        RunSpec spec = spec(program, granularity);
        return new Execution(spec, PiecewiseProcess.compiled(spec), granularity, program.spurious(), prelude);
    }

    /** Explores a small program that the build has compiled, so that the next one finds the explorer loaded. */
    public static Exploration rehearse() {
        Explorer explorer = new Explorer(Program.of(REHEARSAL, ""), ExploreLimits.standard());
        explorer.rehearses = true;
        try {
            return explorer.explore();
        } catch (PythonSyntaxError impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Execution execution(Granularity granularity) throws PythonSyntaxError {
        if (!rehearses) {
            return execution(program, granularity, prelude);
        }
        RunSpec spec = spec(program, granularity);
        return new Execution(spec, Modules.unit(REHEARSAL, spec.profile().polls()), granularity, false, prelude);
    }

    /** Returns under which conditions a program runs. */
    static RunSpec spec(Program program, Granularity granularity) {
        Profile profile = granularity == Granularity.ACCESS ? Profile.FREE_THREADED : Profile.PYTHON_3_13;
        return new RunSpec(
                program.fileName(),
                program.text(),
                profile,
                StartMethod.FORK,
                Limits.standard(),
                World.open(),
                program.seed());
    }

    private Exploration find(Granularity granularity) throws PythonSyntaxError {
        Budget all = new Budget(limits, deadlineNanos);
        Telling telling = new Telling(listener, granularity, begunNanos);
        boolean bounded = limits.switches() != ExploreLimits.ANY;
        if (!bounded) {
            Budget most = all.butLast();
            Exploration found = find(
                    granularity,
                    false,
                    most,
                    (execution, begin) -> new Search(execution, begin, most, telling, remembers));
            if (!cut) {
                return found;
            }
            Exploration few = byLevels(granularity, telling);
            return found.verdict() == Verdict.REFUTED && few.verdict() == Verdict.UNDECIDED
                    ? found
                    : few.verdict() == Verdict.UNDECIDED ? few.because(found.reason()) : few;
        }
        return byLevels(granularity, telling);
    }

    /** Looks at schedules with few switches, then more. */
    private Exploration byLevels(Granularity granularity, Telling telling) throws PythonSyntaxError {
        Budget budget = new Budget(limits, deadlineNanos).butLast();
        return find(
                granularity,
                true,
                budget,
                (execution, begin) -> new LevelSearch(
                        execution,
                        begin,
                        limits.switches(),
                        budget,
                        ending -> Judge.fails(program, execution, ending),
                        program.refusesRaces(),
                        telling));
    }

    private interface Method {
        Searching from(Execution execution, Moment begin);
    }

    /** Begins anew where a module is loaded that would better have been there from the beginning. */
    private Exploration find(Granularity granularity, boolean few, Budget budget, Method method)
            throws PythonSyntaxError {
        while (true) {
            try {
                return findWithImports(granularity, few, budget, method);
            } catch (LateImportException late) {
                prelude = prelude.with(late);
            } catch (ModuleRun.NoisyException noisy) {
                prelude = prelude.withNoise();
            }
        }
    }

    private Exploration findWithImports(Granularity granularity, boolean few, Budget budget, Method method)
            throws PythonSyntaxError {
        cut = false;
        stepper = granularity == Granularity.ACCESS ? null : stepper;
        Execution execution = execution(granularity);
        execution.deadline(budget.deadlineNanos());
        return judged(execution, granularity, few, method)
                .with(
                        execution.hearing().chance(program.seed()),
                        execution.hearing().hasReadInput());
    }

    private Exploration judged(Execution execution, Granularity granularity, boolean few, Method method) {
        Searching search = null;
        try {
            search = method.from(execution, execution.begin());
            search.run();
        } catch (UnexplorableException unexplorable) {
            return undecided(search, unexplorable.reason());
        } catch (UnsupportedStateException unsupported) {
            return undecided(search, String.valueOf(unsupported.getMessage()));
        }
        Searched searched = search.result();
        cut = !searched.exceeded().isEmpty();
        if (cut && execution.marks().hasGrown()) {
            return undecided(search, searched.exceeded());
        }
        Stepper here = granularity == Granularity.ACCESS ? new Stepper(program, execution, searched.start()) : null;
        stepper = here == null ? stepper : here;
        return new Judge(program, execution, conditions(granularity, few), begunNanos).judge(searched, here);
    }

    private Conditions conditions(Granularity granularity, boolean few) {
        return new Conditions(granularity, few ? 0 : Conditions.ALL, program.spurious());
    }

    private Exploration undecided(@Nullable Searching search, String reason) {
        return Judge.undecided(search == null ? null : search.result(), reason, begunNanos);
    }

    /**
     * Plays a schedule of the program again, once what threads share has been found out in the way in which it was found out
     * when the key was made; with the random numbers of that time, where the key tells their seed.
     *
     * @param real whether on real threads too
     * @throws PythonSyntaxError when it is no program
     */
    public Replayed replay(ReplayKey key, boolean real) throws PythonSyntaxError {
        Conditions conditions = key.conditions(program.text());
        if (conditions == null) {
            return Replayed.none(key, "the key is of another program, or of another state of this one");
        }
        while (true) {
            try {
                return replay(key, conditions, real);
            } catch (LateImportException late) {
                prelude = prelude.with(late);
            } catch (ModuleRun.NoisyException noisy) {
                prelude = prelude.withNoise();
            }
        }
    }

    private Replayed replay(ReplayKey key, Conditions conditions, boolean real) throws PythonSyntaxError {
        Long seed = key.seed();
        Program played = (seed == null ? program : program.withSeed(seed)).withSpurious(conditions.spurious());
        Execution execution = execution(played, conditions.grain(), prelude);
        Budget budget = new Budget(limits, deadlineNanos);
        execution.deadline(deadlineNanos);
        Telling telling = new Telling(listener, conditions.grain(), begunNanos);
        try {
            Script script = new Script();
            execution.hearing().script(script);
            Moment begin = execution.begin();
            execution.hearing().script(null);
            int most = key.schedule().loops() ? ExploreLimits.ANY : conditions.switches();
            Searching search = conditions.switches() != Conditions.ALL
                    ? new LevelSearch(execution, begin, most, budget, ending -> false, false, telling)
                    : new Search(execution, begin, budget, telling, remembers);
            search.run();
            execution.hearing().script(script);
            Rerun rerun = new Rerun(played, execution, script, execution.settle(begin));
            Replayed replayed = rerun.play(key);
            return real && replayed.problem().isEmpty() ? rerun.onThreads(replayed, conditions.grain()) : replayed;
        } catch (UnexplorableException unexplorable) {
            return Replayed.none(key, unexplorable.reason());
        } catch (UnsupportedStateException unsupported) {
            return Replayed.none(key, String.valueOf(unsupported.getMessage()));
        }
    }

    /** Returns the program at its beginning, to be stepped; null when it was not explored at the finest grain, or cannot be. */
    public @Nullable Stepper stepper() {
        return stepper;
    }
}
