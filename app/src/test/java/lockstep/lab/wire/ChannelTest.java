package lockstep.lab.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import lockstep.engine.Ended;
import lockstep.engine.Limits;
import lockstep.engine.Outcome;
import lockstep.engine.Profile;
import lockstep.engine.RunListener.Stream;
import lockstep.engine.RunSpec;
import lockstep.engine.StartMethod;
import lockstep.engine.ThreadView;
import lockstep.engine.WebHost;
import lockstep.engine.World;
import lockstep.engine.wire.FrameOutput;
import lockstep.engine.wire.WireOutput;
import lockstep.explore.Chance;
import lockstep.explore.Exploration;
import lockstep.explore.ExploreLimits;
import lockstep.explore.ExploreProgress;
import lockstep.explore.Granularity;
import lockstep.explore.Program;
import lockstep.explore.Schedule;
import lockstep.explore.StepCommand;
import lockstep.explore.StepView;
import lockstep.explore.TodaysGil;
import lockstep.explore.TraceStep;
import lockstep.explore.Verdict;
import lockstep.explore.Witness;
import lockstep.lab.Block;
import lockstep.lab.Check;
import lockstep.lab.CheckResult;
import lockstep.lab.Examination;
import lockstep.lab.ExploreRequest;
import lockstep.lab.ExploreResult;
import lockstep.lab.MeasureRequest;
import lockstep.lab.Measurement;
import lockstep.lab.Protocol;
import lockstep.lab.RunFacts;
import lockstep.lab.Trial;
import lockstep.lab.TrialResult;
import lockstep.lab.Triple;
import lockstep.lab.Workload;
import org.junit.jupiter.api.Test;

class ChannelTest {
    private static final int CREDIT = 3;
    private static final int OUTPUT = 5;
    private static final int THREADS = 6;

    private static final RunSpec SPEC = new RunSpec(
            "shop.py",
            "print('é日🚀')\n",
            Profile.FREE_THREADED,
            StartMethod.SPAWN,
            Limits.standard(),
            new World(List.of(new WebHost("example.com", 50, 5, 0.25, 8, 100)), true),
            42);
    private static final Examination EXAMINATION =
            new Examination("main", "def inputs(seed):\n    return ()\n", List.of(new Check("result == 1", "no")));

    private static final ExploreRequest EXPLORE =
            ExploreRequest.of(new Program("shop.py", "print(1)\n", null, true, false), ExploreLimits.standard());

    private static List<Message> everyMessage() {
        TrialResult result = new TrialResult(
                Profile.PYTHON_3_9,
                new Ended(Outcome.TIMED_OUT, 124, "too long", 5),
                "out",
                "err",
                List.of(new CheckResult(false, "1 lost")),
                new RunFacts(4, 2, 9));
        Measurement measurement = new Measurement(
                Measurement.Status.CLEAN,
                "",
                Protocol.SHORT,
                Workload.CPU,
                List.of(new Block(List.of(new Triple(3, 2, 1)), 0.01)),
                1,
                1.9,
                1.95,
                2,
                1000);
        return List.of(
                new Message.Hello(1),
                new Message.Run(new Trial(SPEC, EXAMINATION)),
                new Message.Measure(
                        new MeasureRequest(SPEC, SPEC, SPEC, EXAMINATION, Protocol.LONG, Workload.IO), "a", "b"),
                new Message.Credit(7),
                new Message.Cancel(),
                new Message.Output(Stream.ERR, "x"),
                new Message.Threads(List.of(new ThreadView(0, 1, "Thread-1", ThreadView.State.WAITING_FOR_GIL, "", 3))),
                new Message.Finished(result),
                new Message.Progress("warming up", 0.5),
                new Message.Measured(measurement),
                new Message.Explore(EXPLORE),
                new Message.Exploring(new ExploreProgress(Granularity.ACCESS, 2, 300, 400, 5, 6)),
                new Message.Explored(ExploreResult.of(exploration())),
                new Message.Step(EXPLORE),
                new Message.Command(StepCommand.play(Schedule.parse("B3 A4"), 2)),
                new Message.Viewed(view()));
    }

    private static Exploration exploration() {
        TraceStep step = new TraceStep(1, 4, 10, 12, "reads counter: 0");
        return new Exploration(
                Verdict.REFUTED,
                "no",
                BigInteger.TEN.pow(30),
                false,
                7,
                8,
                1,
                99,
                List.of(new Exploration.Outcome("1", true, null)),
                new Witness("0123ab-B3A4", Schedule.parse("B3 A4"), 1, List.of(step), "lost", true),
                TodaysGil.UNKNOWN,
                Exploration.ALL,
                List.of(),
                List.of("counter"),
                new TreeSet<>(List.of(3, 5)),
                new Chance(Chance.Kind.FIXED, 7),
                true);
    }

    private static StepView view() {
        StepView.Value value = new StepView.Value("counter", "0", true);
        StepView.ThreadState thread = new StepView.ThreadState(
                1,
                "A",
                "Thread-1",
                StepView.Status.WAITING,
                4,
                8,
                12,
                "work",
                "lock",
                List.of(value),
                "read counter",
                List.of(new StepView.Operation("read counter", true)),
                0,
                "Process-1",
                List.of(value),
                true);
        return new StepView(
                List.of(thread),
                List.of(value),
                List.of(new StepView.LockState("lock", "B", List.of("A"))),
                "out",
                "",
                false,
                "B3",
                3,
                3,
                0,
                List.of(),
                0,
                "");
    }

    @Test
    void receive_everyKindOfMessage_isWhatWasSent() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        Channel sender = new Channel(InputStream.nullInputStream(), sent);
        for (Message message : everyMessage()) {
            sender.send(message);
        }
        Channel receiver = channel(sent.toByteArray());
        for (Message message : everyMessage()) {
            assertEquals(message, receiver.receive());
        }
        assertNull(receiver.receive());
    }

    @Test
    void everyMessage_coversEveryKind() {
        assertEquals(
                Message.class.getPermittedSubclasses().length,
                everyMessage().stream().map(Object::getClass).distinct().count());
    }

    @Test
    void receive_unknownKind_isRefused() throws IOException {
        assertThrows(ProtocolException.class, channel(frame(99, new WireOutput()))::receive);
    }

    @Test
    void receive_hugeLength_isRefusedBeforeItIsBuilt() throws IOException {
        byte[] hugeFrame = {0x7f, 0, 0, 0, 3};
        assertThrows(ProtocolException.class, channel(hugeFrame)::receive);
        WireOutput hugeList = new WireOutput();
        hugeList.writeBoolean(true);
        hugeList.writeInt(1 << 30);
        assertThrows(ProtocolException.class, channel(frame(THREADS, hugeList))::receive);
    }

    @Test
    void receive_messageTooShortOrTooLong_isRefused() throws IOException {
        assertThrows(ProtocolException.class, channel(frame(CREDIT, new WireOutput()))::receive);
        WireOutput twoNumbers = new WireOutput();
        twoNumbers.writeInt(1);
        twoNumbers.writeInt(2);
        assertThrows(ProtocolException.class, channel(frame(CREDIT, twoNumbers))::receive);
    }

    @Test
    void receive_unknownConstant_isRefused() throws IOException {
        WireOutput output = new WireOutput();
        output.writeBoolean(true);
        output.writeInt(9);
        output.writeBoolean(true);
        output.writeString("text");
        assertThrows(ProtocolException.class, channel(frame(OUTPUT, output))::receive);
    }

    @Test
    void receive_withoutWhatMustBeThere_isRefused() throws IOException {
        WireOutput output = new WireOutput();
        output.writeBoolean(true);
        output.writeInt(0);
        output.writeBoolean(false);
        assertThrows(ProtocolException.class, channel(frame(OUTPUT, output))::receive);
    }

    @Test
    void echo_isWhatWasSent() {
        for (Message message : everyMessage()) {
            assertEquals(message, Channel.echo(message));
        }
    }

    @Test
    void receive_streamCutInAFrame_isTheEnd() throws IOException {
        WireOutput credit = new WireOutput();
        credit.writeInt(1_000_000);
        byte[] whole = frame(CREDIT, credit);
        assertNull(channel(Arrays.copyOf(whole, whole.length - 1)).receive());
    }

    private static Channel channel(byte[] bytes) {
        return new Channel(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream());
    }

    private static byte[] frame(int kind, WireOutput content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (FrameOutput out = new FrameOutput(bytes, 1 << 20)) {
            out.write(kind, content.toByteArray());
        }
        return bytes.toByteArray();
    }
}
