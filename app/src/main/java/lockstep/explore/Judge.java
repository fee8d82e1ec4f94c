package lockstep.explore;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Says what a search has shown of a program. Confined to one thread. */
final class Judge {
    private final Program program;
    private final Execution execution;
    private final long begunNanos;
    private final Conditions conditions;
    private final Naming naming;

    /** @param begunNanos when the exploration began */
    Judge(Program program, Execution execution, Conditions conditions, long begunNanos) {
        this.program = program;
        this.execution = execution;
        this.conditions = conditions;
        this.begunNanos = begunNanos;
        this.naming = new Naming(execution.process(), execution.workers().get(0));
    }

    /** What is said of one search. */
    private static final class Case {
        final Searched searched;
        final StateGraph graph;
        final Paths paths;
        final BitSet bad;
        final Map<Integer, String> ends = new LinkedHashMap<>();
        List<Exploration.Outcome> outcomes = List.of();
        List<BitSet> endless = List.of();

        Case(Searched searched) {
            this.searched = searched;
            this.graph = searched.graph();
            this.paths = searched.isComplete() ? Paths.of(graph) : Paths.NONE;
            this.bad = (BitSet) searched.found().failed().clone();
        }

        /** Whether a state is none of a search that was told how many switches to look at. */
        boolean leavesOut(int state) {
            return searched.exceeded().isEmpty() && searched.beyond().get(state);
        }
    }

    /** @param stepper told where threads can go on for ever; null: none */
    Exploration judge(Searched searched, @Nullable Stepper stepper) {
        Case found = new Case(searched);
        found.outcomes = outcomes(found);
        if (searched.isComplete() && found.paths.areUnbounded()) {
            List<BitSet> endless = Cycles.fair(found.graph);
            found.endless = endless;
            if (execution.hearing().hasReadClock() && found.bad.isEmpty() && !endless.isEmpty()) {
                return undecided(searched, "it goes on until a time has come, and time stands still here", begunNanos);
            }
            for (BitSet part : endless) {
                found.bad.or(part);
                if (stepper != null) {
                    stepper.endless(found.graph, part);
                }
                part.stream().forEach(state -> found.ends.putIfAbsent(state, Words.ENDLESS));
            }
        }
        if (program.refusesRaces()) {
            found.bad.or(searched.found().raced());
            searched.found().raced().stream().forEach(state -> found.ends.putIfAbsent(state, "two threads race"));
        }
        if (program.strict() && found.outcomes.size() > 1) {
            return exploration(found, Verdict.REFUTED, "it can end in " + found.outcomes.size() + " ways", null);
        }
        if (searched.exceeded().isEmpty()) {
            found.bad.andNot(searched.beyond());
        }
        int[] path = found.bad.isEmpty() ? null : Shortest.to(found.graph, found.bad::get);
        if (path == null) {
            return searched.isComplete()
                    ? exploration(found, Verdict.PROVED, "", null)
                    : exploration(found, Verdict.UNDECIDED, without(searched), null);
        }
        int last = last(found.graph, path);
        boolean shortest = searched.covered() >= 0 && !searched.beyond().get(last);
        String end = found.ends.getOrDefault(last, "");
        Witness witness = new Replay(execution, naming, program, conditions)
                .witness(searched.start(), schedule(found, path, last), end, shortest);
        return exploration(found, Verdict.REFUTED, witness.end(), witness);
    }

    /** Returns a path, and behind it the round that goes on for ever where that is what fails. */
    private static Schedule schedule(Case found, int[] path, int last) {
        List<Integer> steps = new ArrayList<>();
        for (int step : path) {
            steps.add(step);
        }
        if (Words.ENDLESS.equals(found.ends.get(last))
                && !found.searched.found().failed().get(last)) {
            for (BitSet part : found.endless) {
                if (part.get(last)) {
                    steps.addAll(Loop.of(found.graph, part, last));
                    return new Schedule(steps, path.length);
                }
            }
        }
        return new Schedule(steps);
    }

    private static String without(Searched searched) {
        return searched.exceeded().isEmpty()
                ? "schedules with more than " + Words.switches(searched.covered()) + " were not looked at"
                : searched.exceeded();
    }

    /** @param searched as far as it came, or null */
    static Exploration undecided(@Nullable Searched searched, String reason, long begunNanos) {
        return new Exploration(
                Verdict.UNDECIDED,
                reason,
                null,
                false,
                searched == null ? 0 : searched.graph().size(),
                searched == null ? 0 : searched.graph().edges(),
                searched == null ? 0 : searched.rounds(),
                System.nanoTime() - begunNanos,
                List.of(),
                null,
                TodaysGil.NOT_ASKED,
                searched == null || searched.isComplete() ? -1 : searched.covered(),
                List.of(),
                List.of(),
                new TreeSet<>(),
                Chance.NONE,
                false);
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

    private List<Exploration.Outcome> outcomes(Case found) {
        Map<String, Exploration.Outcome> outcomes = new LinkedHashMap<>();
        for (Ending ending : found.searched.found().endings()) {
            if (found.leavesOut(ending.state())) {
                continue;
            }
            String failure = failure(ending);
            String text = failure.isEmpty() ? ending.output() : failure;
            if (!failure.isEmpty()) {
                found.bad.set(ending.state());
                found.ends.put(ending.state(), failure);
            }
            BigInteger ways = found.paths.to(ending.state());
            Exploration.Outcome one = new Exploration.Outcome(text, failure.isEmpty(), ways);
            outcomes.merge(text, one, Judge::joined);
        }
        List<Exploration.Outcome> sorted = new ArrayList<>(outcomes.values());
        sorted.sort(Comparator.comparing(Judge::schedules).reversed());
        return sorted;
    }

    private static Exploration.Outcome joined(Exploration.Outcome one, Exploration.Outcome other) {
        BigInteger schedules = one.schedules() == null ? null : one.schedules().add(schedules(other));
        return new Exploration.Outcome(one.text(), one.good(), schedules);
    }

    private static BigInteger schedules(Exploration.Outcome outcome) {
        return outcome.schedules() == null ? BigInteger.ZERO : outcome.schedules();
    }

    /** Whether an ending is a failure; may leave the execution there. */
    static boolean fails(Program program, Execution execution, Ending ending) {
        String expectation = program.expectation();
        if (!ending.isGood() || expectation == null) {
            return !ending.isGood();
        }
        execution.restore(ending.moment());
        return execution.unmet(expectation) != null;
    }

    /** Returns what fails at an ending, or empty text; may leave the execution there. */
    private String failure(Ending ending) {
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
            String unmet = execution.unmet(expectation);
            if (unmet != null) {
                return Words.unexpected(expectation, unmet, execution.process().module(), naming.shares());
            }
        }
        return "";
    }

    private Exploration exploration(Case found, Verdict verdict, String reason, @Nullable Witness witness) {
        Searched searched = found.searched;
        BigInteger schedules = null;
        if (searched.isComplete() && !found.paths.areUnbounded()) {
            schedules = BigInteger.ZERO;
            for (Ending ending : searched.found().endings()) {
                schedules = schedules.add(Objects.requireNonNull(found.paths.to(ending.state())));
            }
        }
        List<String> shared = new ArrayList<>();
        execution.marks().tell((owner, part) -> shared.add(naming.of(owner, part)));
        List<String> races = new ArrayList<>(new TreeSet<>(searched.found().races().stream()
                .map(race -> naming.of(race.owner(), race.part()))
                .toList()));
        return new Exploration(
                verdict,
                reason,
                schedules,
                searched.isComplete() && found.paths.areUnbounded(),
                searched.graph().size(),
                searched.graph().edges(),
                searched.rounds(),
                System.nanoTime() - begunNanos,
                found.outcomes,
                witness,
                TodaysGil.NOT_ASKED,
                searched.covered(),
                races,
                List.copyOf(new TreeSet<>(shared)),
                searched.isComplete()
                        ? execution
                                .lookout()
                                .sites()
                                .linesNeverReached(execution.process().unit())
                        : new TreeSet<>(),
                Chance.NONE,
                false);
    }
}
