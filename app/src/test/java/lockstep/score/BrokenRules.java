package lockstep.score;

import java.io.IOException;
import java.sql.Connection;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lockstep.cli.ExitCode;
import lockstep.engine.Outcome;
import lockstep.engine.RunListener;
import lockstep.term.BrokenCycle;

/** Breaks every rule of the architecture once, so that a test can see each of them caught. Never run. */
public final class BrokenRules {
    ExitCode fromAbove;
    RunListener serviceFromFurtherBelow;
    Outcome valueFromFurtherBelow;
    BrokenCycle beside;
    Connection library;

    void print(Exception problem) {
        System.out.println();
        problem.printStackTrace();
        System.exit(1);
    }

    void start() throws IOException {
        new Thread(this::start2).start();
        new ProcessBuilder("true").start();
    }

    private void start2() {
        ExecutorService pool = Executors.newCachedThreadPool();
        pool.shutdown();
    }

    long time() throws InterruptedException {
        Thread.sleep(1);
        return System.nanoTime() + Instant.now().getNano();
    }
}
