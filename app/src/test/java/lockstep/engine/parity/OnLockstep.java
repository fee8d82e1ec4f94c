package lockstep.engine.parity;

import java.io.IOException;
import java.time.Duration;
import lockstep.engine.Ended;
import lockstep.engine.Limits;
import lockstep.engine.Outcome;
import lockstep.engine.Profile;
import lockstep.engine.Run;
import lockstep.engine.RunListener;
import lockstep.engine.RunSpec;
import lockstep.engine.StartMethod;
import lockstep.engine.World;

/**
 * One run of a program on Lockstep's engine in this JVM.
 *
 * @param printed in normal form
 * @param ended how the engine says it ended
 */
record OnLockstep(Printed printed, Ended ended) {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Whether the engine said that the program uses what is not in the subset. */
    boolean isRefused() {
        return ended.outcome() == Outcome.UNSUPPORTED
                || printed.err().contains("in Lockstep's Python")
                || printed.err().contains("part of Lockstep's Python");
    }

    static OnLockstep run(Program program) throws IOException {
        StringBuffer out = new StringBuffer();
        StringBuffer err = new StringBuffer();
        RunListener listener = (stream, text) -> (stream == RunListener.Stream.OUT ? out : err).append(text);
        RunSpec spec = new RunSpec(
                program.fileName(),
                program.source(),
                Profile.PYTHON_3_13,
                StartMethod.FORK,
                Limits.standard().withTimeout(LIMIT),
                World.open(),
                1);
        try (Run run = new Run(spec, listener)) {
            Ended ended = run.execute();
            return new OnLockstep(
                    program.normal(new Printed(out.toString(), err.toString(), ended.exitStatus())), ended);
        }
    }
}
