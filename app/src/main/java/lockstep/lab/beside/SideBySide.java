package lockstep.lab.beside;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lockstep.lab.Laboratory;
import lockstep.lab.LiveListener;
import lockstep.lab.Trial;
import lockstep.lab.TrialResult;
import lockstep.lab.cpython.CPython;

/** Runs a program of the user's on Lockstep and on a CPython in turn; a short one several times. For one thread. */
public final class SideBySide {
    private static final int MOST_TURNS = 3;
    private static final long SHORT_NANOS = 3_000_000_000L;
    private static final LiveListener NOBODY = (stream, text) -> {};

    private final Laboratory laboratory;
    private final CPython cpython;

    public SideBySide(Laboratory laboratory, CPython cpython) {
        this.laboratory = laboratory;
        this.cpython = cpython;
    }

    /**
     * @param trial the program for Lockstep
     * @param file the same for CPython
     * @param folder where CPython runs it
     * @throws IOException when CPython cannot be started
     */
    public Comparison run(Trial trial, Path file, Path folder) throws IOException {
        List<Turn> turns = new ArrayList<>();
        long begin = System.nanoTime();
        while (turns.isEmpty() || (turns.size() < MOST_TURNS && System.nanoTime() - begin < SHORT_NANOS)) {
            long start = System.nanoTime();
            TrialResult ours = laboratory.run(trial, NOBODY).result().join();
            long wallNanos = System.nanoTime() - start;
            turns.add(new Turn(
                    ours,
                    wallNanos,
                    cpython.run(file, folder, trial.spec().limits().timeout())));
        }
        return new Comparison(turns);
    }
}
