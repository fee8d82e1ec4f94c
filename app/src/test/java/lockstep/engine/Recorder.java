package lockstep.engine;

import java.time.Duration;

/** Runs programs and keeps what they print. Thread-safe. */
final class Recorder implements RunListener {
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder err = new StringBuilder();

    /** What became of a program. */
    record Result(Ended ended, String out, String err) {}

    @Override
    public synchronized void output(Stream stream, String text) {
        (stream == Stream.OUT ? out : err).append(text);
    }

    synchronized String out() {
        return out.toString();
    }

    synchronized String err() {
        return err.toString();
    }

    static RunSpec spec(String source, Profile profile) {
        return new RunSpec(
                "program.py",
                source,
                profile,
                StartMethod.FORK,
                Limits.standard().withTimeout(Duration.ofSeconds(60)),
                World.open(),
                1);
    }

    static Result run(RunSpec spec) {
        Recorder recorder = new Recorder();
        try (Run run = new Run(spec, recorder)) {
            Ended ended = run.execute();
            return new Result(ended, recorder.out(), recorder.err());
        }
    }

    static Result run(String source) {
        return run(spec(source, Profile.PYTHON_3_13));
    }
}
