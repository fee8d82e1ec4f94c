package lockstep.cli;

import java.io.PrintWriter;
import java.util.Locale;
import lockstep.explore.ExploreLimits;
import lockstep.explore.ExploreProgress;
import lockstep.explore.Program;
import lockstep.lab.ExploreRequest;
import lockstep.lab.ExploreResult;
import lockstep.lab.Laboratory;
import lockstep.lab.LiveExploration;
import lockstep.lab.launch.RunnerLaboratory;
import org.jspecify.annotations.Nullable;

/**
 * {@code lockstep explore FILE} without options, read without the library that reads command lines, as {@link PlainRun} is.
 * Any other command line is left to {@link ExploreCommand}.
 *
 * @param file a path, or {@code -} for standard input
 */
record PlainExplore(String file) {
    private static final String COMMAND = "explore";
    private static final double NANOS_PER_SECOND = 1e9;

    /**
     * Reads a command line of {@code explore} and one file.
     *
     * @return what it says; null when it is another, or is not right
     */
    static @Nullable PlainExplore of(String[] args) {
        boolean plain = args.length == 2 && args[0].equals(COMMAND) && PlainRun.isFile(args[1]);
        return plain ? new PlainExplore(args[1]) : null;
    }

    /**
     * Explores the program.
     *
     * @return the command's exit status
     * @throws CommandException when there is no program to read
     */
    int perform(Surroundings surroundings, PrintWriter out, PrintWriter err) {
        try (RunnerLaboratory laboratory = new RunnerLaboratory(surroundings.dataDirectory())) {
            ExploreLimits limits = ExploreLimits.standard();
            laboratory.expect(this, limits); // it starts while the program is read
            SourceFile source = SourceFile.read(file, System.in);
            ExploreRequest request = ExploreRequest.of(Program.of(source.name(), source.text()), limits);
            return perform(laboratory, request, source, new ExploreReport(out, err, false, false));
        }
    }

    /** Explores in a process of its own, shows on a terminal how far it is, and tells the result. @return the exit status */
    static int perform(ExploreRequest request, SourceFile source, Surroundings surroundings, ExploreReport report) {
        try (Laboratory laboratory = new RunnerLaboratory(surroundings.dataDirectory())) {
            return perform(laboratory, request, source, report);
        }
    }

    private static int perform(Laboratory laboratory, ExploreRequest request, SourceFile source, ExploreReport report) {
        boolean terminal = ProgressLine.isSeen() && !report.json() && !"dumb".equals(System.getenv("TERM"));
        ExploreResult result;
        try (ProgressLine line = new ProgressLine(report.err(), terminal)) {
            LiveExploration exploration = laboratory.explore(request, progress -> line.show(words(progress)));
            ReportRehearsal.perform();
            result = exploration.result().join();
        }
        return report.print(result, source);
    }

    /** Returns how far an exploration is. */
    static String words(ExploreProgress progress) {
        double rate = progress.states() / Math.max(1e-3, progress.nanos() / NANOS_PER_SECOND);
        return String.format(
                Locale.ROOT,
                "%,d states, %,d open, %,.0f states/s, round %d",
                progress.states(),
                progress.open(),
                rate,
                progress.round());
    }
}
