package lockstep.explore;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import lockstep.engine.Limits;
import lockstep.engine.PiecewiseProcess;
import lockstep.engine.Profile;
import lockstep.engine.RunSpec;
import lockstep.engine.StartMethod;
import lockstep.engine.World;
import lockstep.engine.state.UnsupportedStateException;
import lockstep.python.source.PythonSyntaxError;
import org.jspecify.annotations.Nullable;

/**
 * Looks at all interleavings of a program and judges it. What decides is a plain search of all states; nothing is left out
 * of it. Used once, by one thread.
 */
public final class Explorer {
    private static final long SEED = 1;

    private final Program program;
    private final ExploreLimits limits;
    private final long begunNanos = System.nanoTime();
    private final long deadlineNanos;
    private final Consumer<ExploreProgress> listener;
    private @Nullable Stepper stepper;

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
        Exploration coarse = find(Granularity.CALLS_AND_LOOPS);
        return coarse.verdict() == Verdict.PROVED ? hidden(found) : found;
    }

    /** Explores at one grain only. @throws PythonSyntaxError when it is no program */
    public Exploration explore(Granularity granularity) throws PythonSyntaxError {
        return find(granularity);
    }

    private static Exploration hidden(Exploration of) {
        return new Exploration(
                of.verdict(),
                of.reason(),
                of.schedules(),
                of.unbounded(),
                of.states(),
                of.steps(),
                of.rounds(),
                of.nanos(),
                of.outcomes(),
                of.witness(),
                true,
                of.races(),
                of.shared(),
                of.neverReached());
    }

    /** Makes the program ready to be run step by step. @throws PythonSyntaxError when it is no program */
    static Execution execution(Program program, Granularity granularity) throws PythonSyntaxError {
        Profile profile = granularity == Granularity.ACCESS ? Profile.FREE_THREADED : Profile.PYTHON_3_13;
        RunSpec spec = new RunSpec(
                program.fileName(), program.text(), profile, StartMethod.FORK, Limits.standard(), World.open(), SEED);
        return new Execution(spec, PiecewiseProcess.compiled(spec), granularity);
    }

    private Exploration find(Granularity granularity) throws PythonSyntaxError {
        Execution execution = execution(program, granularity);
        execution.deadline(deadlineNanos);
        Search search = null;
        try {
            Moment begin = execution.begin();
            search = new Search(execution, begin, limits, deadlineNanos);
            search.tell(listener, granularity, begunNanos);
            search.run();
        } catch (UnexplorableException unexplorable) {
            return undecided(search, unexplorable.reason());
        } catch (UnsupportedStateException unsupported) {
            return undecided(search, String.valueOf(unsupported.getMessage()));
        }
        if (granularity == Granularity.ACCESS) {
            stepper = new Stepper(program, execution, search.start());
        }
        if (!search.exceeded().isEmpty()) {
            // Without all that is shared, and without all states, only an exception is sure to be one.
            if (execution.marks().hasGrown() || search.failed().isEmpty()) {
                return undecided(search, search.exceeded());
            }
            Exploration partly = judge(execution, search);
            return partly.verdict() == Verdict.REFUTED ? partly : undecided(search, search.exceeded());
        }
        return judge(execution, search);
    }

    /** Returns the program at its beginning, to be stepped; null when it was not explored at the finest grain, or cannot be. */
    public @Nullable Stepper stepper() {
        return stepper;
    }

    private Exploration undecided(@Nullable Search search, String reason) {
        return new Exploration(
                Verdict.UNDECIDED,
                reason,
                null,
                false,
                search == null ? 0 : search.graph().size(),
                search == null ? 0 : search.graph().edges(),
                search == null ? 0 : search.rounds(),
                System.nanoTime() - begunNanos,
                List.of(),
                null,
                false,
                List.of(),
                List.of(),
                new TreeSet<>());
    }

    private Exploration judge(Execution execution, Search search) {
        boolean complete = search.exceeded().isEmpty();
        StateGraph graph = search.graph();
        Naming naming = new Naming(execution.process(), execution.workers().get(0));
        Paths paths = Paths.of(graph);
        BitSet bad = (BitSet) search.failed().clone();
        Map<Integer, String> ends = new LinkedHashMap<>();
        List<Exploration.Outcome> outcomes = outcomes(execution, search, paths, naming, bad, ends);
        if (complete && paths.areUnbounded()) {
            List<BitSet> endless = Cycles.fair(graph);
            if (execution.readsClock() && bad.isEmpty() && !endless.isEmpty()) {
                return undecided(search, "it goes on until a time has come, and time stands still here");
            }
            for (BitSet part : endless) {
                bad.or(part);
                if (stepper != null && stepper.steps(execution)) {
                    stepper.endless(graph, part);
                }
                part.stream().forEach(state -> ends.putIfAbsent(state, Words.ENDLESS));
            }
        }
        if (program.refusesRaces()) {
            bad.or(search.raced());
            search.raced().stream().forEach(state -> ends.putIfAbsent(state, "two threads race"));
        }
        if (program.strict() && outcomes.size() > 1) {
            return exploration(
                    execution, search, paths, outcomes, naming, "it can end in " + outcomes.size() + " ways", null);
        }
        int[] path = bad.isEmpty() ? null : Shortest.to(graph, bad::get);
        if (path == null) {
            return exploration(execution, search, paths, outcomes, naming, "", null);
        }
        String end = ends.getOrDefault(last(graph, path), "");
        Witness witness = new Replay(execution, naming, program.text()).witness(search.start(), path, end);
        return exploration(execution, search, paths, outcomes, naming, witness.end(), witness);
    }

    private static int last(StateGraph graph, int[] path) {
        int state = 0;
        for (int step : path) {
            int edge = graph.firstEdge(state);
            while (graph.stepOf(edge) != step) {
                edge = graph.nextEdge(edge);
            }
            state = graph.target(edge);
        }
        return state;
    }

    private List<Exploration.Outcome> outcomes(
            Execution execution, Search search, Paths paths, Naming naming, BitSet bad, Map<Integer, String> ends) {
        Map<String, Exploration.Outcome> outcomes = new LinkedHashMap<>();
        for (Ending ending : search.endings()) {
            String failure = failure(execution, ending, naming);
            String text = failure.isEmpty() ? ending.output() : failure;
            if (!failure.isEmpty()) {
                bad.set(ending.state());
                ends.put(ending.state(), failure);
            }
            BigInteger ways = paths.to(ending.state());
            Exploration.Outcome one = new Exploration.Outcome(text, failure.isEmpty(), ways);
            outcomes.merge(text, one, Explorer::joined);
        }
        List<Exploration.Outcome> sorted = new ArrayList<>(outcomes.values());
        sorted.sort(Comparator.comparing(Explorer::schedules).reversed());
        return sorted;
    }

    private static Exploration.Outcome joined(Exploration.Outcome one, Exploration.Outcome other) {
        BigInteger schedules = one.schedules() == null ? null : one.schedules().add(schedules(other));
        return new Exploration.Outcome(one.text(), one.good(), schedules);
    }

    private static BigInteger schedules(Exploration.Outcome outcome) {
        return outcome.schedules() == null ? BigInteger.ZERO : outcome.schedules();
    }

    private String failure(Execution execution, Ending ending, Naming naming) {
        if (!ending.failures().isEmpty()) {
            return Words.failure(ending.failures().get(0));
        }
        if (ending.kind() == Ending.Kind.DEADLOCK) {
            // Who holds what is told by the locks themselves.
            execution.restore(ending.moment());
            return Words.deadlock(ending.moment(), naming, program.text());
        }
        String expectation = program.expectation();
        if (expectation != null) {
            execution.restore(ending.moment());
            if (!execution.holds(expectation)) {
                return Words.unexpected(expectation, execution.process().module());
            }
        }
        return "";
    }

    private Exploration exploration(
            Execution execution,
            Search search,
            Paths paths,
            List<Exploration.Outcome> outcomes,
            Naming naming,
            String reason,
            @Nullable Witness witness) {
        BigInteger schedules = null;
        boolean complete = search.exceeded().isEmpty();
        if (!paths.areUnbounded() && complete) {
            schedules = BigInteger.ZERO;
            for (Ending ending : search.endings()) {
                schedules = schedules.add(java.util.Objects.requireNonNull(paths.to(ending.state())));
            }
        }
        List<String> shared = new ArrayList<>();
        execution.marks().tell((owner, part) -> shared.add(naming.of(owner, part)));
        List<String> races = new ArrayList<>(new TreeSet<>(search.races().stream()
                .map(race -> naming.of(race.owner(), race.part()))
                .toList()));
        SortedSet<Integer> missing = complete
                ? execution.sites().linesNeverReached(execution.process().unit())
                : new TreeSet<>();
        return new Exploration(
                reason.isEmpty() ? Verdict.PROVED : Verdict.REFUTED,
                reason,
                schedules,
                paths.areUnbounded(),
                search.graph().size(),
                search.graph().edges(),
                search.rounds(),
                System.nanoTime() - begunNanos,
                outcomes,
                witness,
                false,
                races,
                List.copyOf(new TreeSet<>(shared)),
                missing);
    }
}
