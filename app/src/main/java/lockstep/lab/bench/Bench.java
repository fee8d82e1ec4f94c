package lockstep.lab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lockstep.engine.Outcome;
import lockstep.engine.RunSpec;
import lockstep.engine.StartMethod;
import lockstep.engine.World;
import lockstep.lab.Examination;
import lockstep.lab.Laboratory;
import lockstep.lab.LiveListener;
import lockstep.lab.Trial;
import lockstep.lab.TrialResult;
import lockstep.lab.cpython.CPython;
import lockstep.lab.cpython.Command;
import lockstep.lab.cpython.CommandEnd;

/** Runs rows on Lockstep and on a CPython in turn, so that both meet the same machine. For one thread. */
public final class Bench {
    private static final LiveListener NOBODY = (stream, text) -> {};

    private final BenchPlan plan;
    private final Laboratory laboratory;
    private final Optional<CPython> cpython;
    private final Path folder;

    /**
     * @param plan what is measured
     * @param laboratory where Lockstep runs a program
     * @param cpython what it is compared with; empty for Lockstep alone
     * @param folder an empty directory to put programs into
     */
    public Bench(BenchPlan plan, Laboratory laboratory, Optional<CPython> cpython, Path folder) {
        this.plan = plan;
        this.laboratory = laboratory;
        this.cpython = cpython;
        this.folder = folder;
    }

    /**
     * Measures everything.
     *
     * @return a report for each row
     * @throws IOException when a program cannot be written or a command not be started
     */
    public List<Report> run(BenchListener listener) throws IOException {
        List<Report> reports = new ArrayList<>();
        for (Row row : plan.rows()) {
            Report report = measure(row, listener);
            reports.add(report);
            listener.row(report);
        }
        return reports;
    }

    private Report measure(Row row, BenchListener listener) throws IOException {
        Path file = folder.resolve(row.program() + ".py");
        Files.writeString(file, BenchProgram.text(row));
        List<Double> here = new ArrayList<>();
        List<Double> there = new ArrayList<>();
        boolean processes = row.group().comparesWithProcesses();
        String problem = "";
        for (int turn = 1; turn <= plan.turns() && problem.isEmpty(); turn++) {
            listener.turn(row, turn, plan.turns());
            Taken ours = row.group().timesTheCommand() ? lockstepCommand(file) : lockstep(row, file);
            Taken theirs = processes || cpython.isEmpty() ? ours : cpython(row, file, cpython.get());
            problem = problem(ours, theirs);
            if (problem.isEmpty()) {
                here.add(ours.figure());
                if (processes) {
                    there.add(ours.ofProcesses());
                } else if (cpython.isPresent()) {
                    there.add(theirs.figure());
                }
            }
        }
        return new Report(row, here, there, problem);
    }

    /** What one run came to; no figures where there is a problem. */
    private record Taken(String answer, double figure, double ofProcesses, String problem) {
        static Taken failed(String engine, String why) {
            String last = why.strip().lines().reduce("no message", (before, line) -> line);
            return new Taken("", Double.NaN, Double.NaN, engine + ": " + last);
        }

        /** @param wallSeconds the figure, unless the program is to have printed some */
        static Taken of(String engine, String output, double wallSeconds) {
            Printout printout = Printout.of(output);
            if (!Double.isNaN(wallSeconds)) {
                return new Taken(printout.answer(), wallSeconds, Double.NaN, "");
            }
            return printout.figures().isEmpty()
                    ? failed(engine, "the program printed no figure")
                    : new Taken(printout.answer(), median(printout.figures()), median(printout.ofProcesses()), "");
        }

        private static double median(List<Double> figures) {
            return figures.isEmpty() ? Double.NaN : Spread.of(figures).median();
        }
    }

    private static String problem(Taken ours, Taken theirs) {
        if (!ours.problem().isEmpty()) {
            return ours.problem();
        }
        if (!theirs.problem().isEmpty()) {
            return theirs.problem();
        }
        return ours.answer().equals(theirs.answer())
                ? ""
                : "the answers differ: " + ours.answer() + " here, " + theirs.answer() + " on CPython";
    }

    private Taken lockstep(Row row, Path file) throws IOException {
        RunSpec spec = new RunSpec(
                file.getFileName().toString(),
                Files.readString(file),
                plan.profile(row.group()),
                StartMethod.FORK,
                plan.limits(),
                World.open(),
                1);
        TrialResult result = laboratory
                .run(new Trial(spec, Examination.none()), NOBODY)
                .result()
                .join();
        if (result.ended().outcome() != Outcome.COMPLETED) {
            String said = result.errors().isBlank() ? result.ended().message() : result.errors();
            return Taken.failed("Lockstep", said);
        }
        return Taken.of("Lockstep", result.output(), Double.NaN);
    }

    private Taken lockstepCommand(Path file) throws IOException {
        List<String> words = new ArrayList<>(plan.lockstepCommand());
        words.addAll(List.of("run", "--profile", plan.profile().label(), file.toString()));
        return taken("Lockstep", new Command(words, folder).run(plan.limits().timeout()), true);
    }

    private Taken cpython(Row row, Path file, CPython python) throws IOException {
        CommandEnd end = python.run(file, folder, plan.limits().timeout());
        return taken("CPython", end, row.group().timesTheCommand());
    }

    private static Taken taken(String engine, CommandEnd end, boolean wall) {
        if (end.timedOut()) {
            return Taken.failed(engine, "it ran out of time");
        }
        if (end.status() != 0) {
            return Taken.failed(engine, end.err());
        }
        return Taken.of(engine, end.out(), wall ? end.wallNanos() / 1e9 : Double.NaN);
    }
}
