package lockstep.lab.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
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
import lockstep.lab.Block;
import lockstep.lab.Check;
import lockstep.lab.CheckResult;
import lockstep.lab.Examination;
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
                new Message.Measured(measurement));
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
        assertThrows(ProtocolException.class, channel(frame(0, 99, new byte[0]))::receive);
    }

    @Test
    void receive_hugeLength_isRefusedBeforeItIsBuilt() throws IOException {
        assertThrows(ProtocolException.class, channel(frame(Integer.MAX_VALUE, 3, new byte[0]))::receive);
        byte[] hugeString = {0, 0, 0, 0, 0x7f, 0, 0, 0};
        assertThrows(ProtocolException.class, channel(frame(8, 5, hugeString))::receive);
    }

    @Test
    void receive_frameTooShortOrTooLong_isRefused() throws IOException {
        assertThrows(ProtocolException.class, channel(frame(2, 3, new byte[2]))::receive);
        assertThrows(ProtocolException.class, channel(frame(5, 3, new byte[5]))::receive);
    }

    @Test
    void receive_unknownConstant_isRefused() throws IOException {
        byte[] stream = {0, 0, 0, 9, 0, 0, 0, 0};
        assertThrows(ProtocolException.class, channel(frame(8, 5, stream))::receive);
    }

    @Test
    void receive_streamCutInAFrame_isTheEnd() throws IOException {
        assertNull(channel(frame(100, 3, new byte[2])).receive());
    }

    private static Channel channel(byte[] bytes) {
        return new Channel(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream());
    }

    private static byte[] frame(int length, int kind, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(length);
        out.writeByte(kind);
        out.write(content);
        return bytes.toByteArray();
    }
}
