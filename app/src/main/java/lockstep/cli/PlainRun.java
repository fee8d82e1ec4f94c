package lockstep.cli;

import java.io.PrintWriter;
import lockstep.engine.Limits;
import lockstep.engine.Outcome;
import lockstep.engine.Profile;
import lockstep.engine.RunSpec;
import lockstep.engine.StartMethod;
import lockstep.engine.World;
import lockstep.lab.Examination;
import lockstep.lab.Laboratory;
import lockstep.lab.LiveRun;
import lockstep.lab.Trial;
import lockstep.lab.TrialResult;
import lockstep.lab.launch.RunnerLaboratory;
import org.jspecify.annotations.Nullable;

/**
 * {@code lockstep run FILE} as it is mostly typed, read without the library that reads command lines: that library takes
 * longer to start than all the rest of a start. Any other command line is left to {@link RunCommand}.
 *
 * @param file a path, or {@code -} for standard input
 * @param profile whose rules for switching threads hold
 * @param startMethod how child processes start
 */
record PlainRun(String file, Profile profile, StartMethod startMethod) {
    private static final String COMMAND = "run";

    /**
     * Reads a command line of {@code run}, one file, and at most a profile and a start method by their own names.
     *
     * @return what it says; null when it is another, or is not right
     */
    static @Nullable PlainRun of(String[] args) {
        if (args.length < 2 || !args[0].equals(COMMAND)) {
            return null;
        }
        String file = null;
        Profile profile = null;
        StartMethod startMethod = null;
        for (int i = 1; i < args.length; i++) {
            String word = args[i];
            String value = i + 1 < args.length ? args[i + 1] : "";
            if (word.equals("--profile") && profile == null && profile(value) != null) {
                profile = profile(value);
                i++;
            } else if (word.equals("--start-method") && startMethod == null && startMethod(value) != null) {
                startMethod = startMethod(value);
                i++;
            } else if (file == null && isFile(word)) {
                file = word;
            } else {
                return null;
            }
        }
        if (file == null) {
            return null;
        }
        return new PlainRun(
                file,
                profile == null ? Profile.PYTHON_3_13 : profile,
                startMethod == null ? StartMethod.FORK : startMethod);
    }

    /** An option, a file of arguments, or what is quoted is read by the library. */
    static boolean isFile(String word) {
        return word.equals("-") || !(word.isEmpty() || "-@\"'".indexOf(word.charAt(0)) >= 0);
    }

    private static @Nullable Profile profile(String label) {
        for (Profile profile : Profile.values()) {
            if (profile.label().equals(label)) {
                return profile;
            }
        }
        return null;
    }

    private static @Nullable StartMethod startMethod(String label) {
        for (StartMethod method : StartMethod.values()) {
            if (method.label().equals(label)) {
                return method;
            }
        }
        return null;
    }

    /**
     * Runs the program.
     *
     * @return its exit status
     * @throws CommandException when there is no program to read
     */
    int perform(Surroundings surroundings, PrintWriter out, PrintWriter err) {
        try (Laboratory laboratory = new RunnerLaboratory(surroundings.dataDirectory())) {
            return perform(laboratory, trial(Limits.standard()), out, err);
        }
    }

    /**
     * Reads the program.
     *
     * @param limits to run it under
     * @throws CommandException when there is no program to read
     */
    Trial trial(Limits limits) {
        SourceFile source = SourceFile.read(file, System.in);
        RunSpec spec = new RunSpec(
                source.name(), source.text(), profile, startMethod, limits, World.open(), System.currentTimeMillis());
        return new Trial(spec, Examination.none());
    }

    /** Runs a program, passes on what it prints, and says what ended it from outside. @return its exit status */
    static int perform(Laboratory laboratory, Trial trial, PrintWriter out, PrintWriter err) {
        RunPrinter printer = new RunPrinter(out, err);
        LiveRun run = laboratory.run(trial, printer);
        printer.unread().thenRun(run::cancel);
        TrialResult result = run.result().join();
        out.flush();
        if (printer.unread().isDone()) {
            err.println("lockstep: the program's output is not taken any more, so it was ended");
        } else if (imposed(result.ended().outcome())) {
            err.println("lockstep: " + result.ended().message());
        }
        if (trial.races()) {
            new RacesText(err, trial.spec().source()).print(result);
        }
        err.flush();
        return result.ended().exitStatus();
    }

    /** Whether it was ended from outside, so that the program's own output does not say why. */
    private static boolean imposed(Outcome outcome) {
        return switch (outcome) {
            case COMPLETED, FAILED, UNSUPPORTED, TOO_DEEP -> false;
            case DEADLOCKED,
                    TIMED_OUT,
                    OUT_OF_MEMORY,
                    TOO_MANY_THREADS,
                    TOO_MANY_PROCESSES,
                    TOO_MUCH_OUTPUT,
                    RUNNER_LOST,
                    CANCELLED -> true;
        };
    }
}
