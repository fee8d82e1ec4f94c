package lockstep.lab.wire;

import java.util.List;
import lockstep.engine.RunListener.Stream;
import lockstep.engine.ThreadView;
import lockstep.explore.ExploreProgress;
import lockstep.explore.StepCommand;
import lockstep.explore.StepView;
import lockstep.lab.ExploreRequest;
import lockstep.lab.ExploreResult;
import lockstep.lab.MeasureRequest;
import lockstep.lab.Measurement;
import lockstep.lab.Trial;
import lockstep.lab.TrialResult;

/** What goes over a runner's channel. The first message each way is {@link Hello}. */
public sealed interface Message {
    /**
     * Opens the channel.
     *
     * @param version {@link Channel#VERSION} of the sender
     */
    record Hello(int version) implements Message {}

    // To the runner

    /** Run a program, live. The only verb of a runner's life. */
    record Run(Trial trial) implements Message {}

    /**
     * Measure. The only verb of a runner's life.
     *
     * @param request what
     * @param leaseFile the file to lock meanwhile
     * @param capacityFile where the machine's best is kept
     */
    record Measure(MeasureRequest request, String leaseFile, String capacityFile) implements Message {}

    /** Explore a program. The only verb of a runner's life. */
    record Explore(ExploreRequest request) implements Message {}

    /** Explore a program and then step through it as {@link Command}s say. The only verb of a runner's life. */
    record Step(ExploreRequest request) implements Message {}

    /** What is done next to the program that is stepped; answered by {@link Viewed}. */
    record Command(StepCommand command) implements Message {}

    /**
     * The runner may send this many more characters of output.
     *
     * @param characters more than 0
     */
    record Credit(int characters) implements Message {}

    /** End what is under way. */
    record Cancel() implements Message {}

    // From the runner

    /** The program printed. */
    record Output(Stream stream, String text) implements Message {}

    /** The program's threads at this moment; a picture may be left out when the channel is behind. */
    record Threads(List<ThreadView> threads) implements Message {}

    /** The run's end; the last message. */
    record Finished(TrialResult result) implements Message {}

    /** How a measurement goes on. */
    record Progress(String phase, double done) implements Message {}

    /** The measurement's end; the last message. */
    record Measured(Measurement measurement) implements Message {}

    /** How an exploration goes on. */
    record Exploring(ExploreProgress progress) implements Message {}

    /** The exploration's end; the last message, or for {@link Step} the one before the first view. */
    record Explored(ExploreResult result) implements Message {}

    /** How the program that is stepped stands. */
    record Viewed(StepView view) implements Message {}
}
