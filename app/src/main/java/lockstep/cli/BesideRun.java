package lockstep.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lockstep.lab.Laboratory;
import lockstep.lab.Trial;
import lockstep.lab.beside.Comparison;
import lockstep.lab.beside.SideBySide;
import lockstep.lab.cpython.CPython;

/** {@code run --beside}: one program on Lockstep and on a CPython of this machine. Local only. */
final class BesideRun {
    private final Laboratory laboratory;
    private final CPython cpython;

    BesideRun(Laboratory laboratory, CPython cpython) {
        this.laboratory = laboratory;
        this.cpython = cpython;
    }

    /**
     * @param trial the program
     * @param file the same as a path, or {@code -}
     * @param json whether to print one JSON object
     * @return the program's exit status on Lockstep
     */
    int run(Trial trial, String file, boolean json, PrintWriter out) {
        Comparison comparison = compare(trial, file);
        if (json) {
            JsonOutput output = new JsonOutput();
            output.print(out, BesideJson.fill(output.object(), trial.spec(), comparison, cpython));
        } else {
            new BesideText(comparison, cpython).print(out);
        }
        return comparison.first().lockstep().ended().exitStatus();
    }

    private Comparison compare(Trial trial, String file) {
        SideBySide beside = new SideBySide(laboratory, cpython);
        try {
            Path here = Path.of("").toAbsolutePath();
            if (!file.equals("-")) {
                return beside.run(trial, Path.of(file), here);
            }
            Path copy = Files.createTempFile("lockstep-stdin", ".py");
            try {
                Files.writeString(copy, trial.spec().source(), StandardCharsets.UTF_8);
                return beside.run(trial, copy, here);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException failed) {
            throw new CommandException(
                    ExitCode.INTERNAL,
                    cpython.executable() + " could not be run (" + failed.getMessage()
                            + "); name another with --python",
                    failed);
        }
    }
}
