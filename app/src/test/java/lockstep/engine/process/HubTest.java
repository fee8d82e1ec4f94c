package lockstep.engine.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lockstep.engine.web.Web;
import lockstep.engine.wire.WireOutput;
import lockstep.python.code.Singleton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HubTest {
    private static final byte[] NOTHING = {};

    private final List<String> heard = new ArrayList<>();
    private final Nursery nursery = new Nursery(
            new MachineSettings(EchoChild.class.getName(), List.of(), List.of("-Xmx64m", "-XX:+UseSerialGC")));
    private final Hub hub = new Hub(5, nursery, new Web(List.of(), true, 1), new HubListener() {
        @Override
        public void printed(int process, int stream, String text) {
            note(process + " " + text.strip());
        }

        @Override
        public void signalled(int number) {
            note("signal " + number);
        }

        @Override
        public void childAsksForEnd(int reason, String message) {
            note(reason + " " + message);
        }

        @Override
        public void mustEnd(Reason reason, String message) {
            note(reason + " " + message);
        }
    });

    @AfterEach
    void close() {
        hub.close();
        nursery.close();
    }

    @Test
    void child_printsInOrderAndTellsItsExitCode() {
        long child = start(Launch.FRESH, "print one\nprint two\nexit 7");
        assertEquals(7, exitCode(child));
        assertEquals(List.of("1 one", "1 two"), heard());
    }

    @Test
    void spare_isTakenByAnImage() throws InterruptedException {
        assertTrue(hub.prepareSpares(1, TimeUnit.SECONDS.toNanos(30)));
        assertEquals(3, exitCode(start(Launch.IMAGE, "exit 3")));
    }

    @Test
    void terminated_exitsWithTheSignalsNumber() {
        long child = start(Launch.FRESH, "hang");
        EchoChild.await(hub.ask(Action.SIGNAL, child, 15, NOTHING));
        assertEquals(-15, exitCode(child));
    }

    @Test
    void signal_isSentToAChildThatHandlesItAndEndsItOtherwise() {
        long ready = open(Action.OPEN_CHANNEL, 0, 100);
        long child = start(Launch.FRESH, "handle 12 " + ready + "\nexit 4");
        EchoChild.await(hub.ask(Action.RECEIVE, ready, 0, NOTHING));
        assertEquals(1, signal(child, 17)); // SIGCHLD, which nobody hears of
        assertEquals(1, signal(child, 12));
        assertEquals(4, exitCode(child));
        assertEquals(List.of("1 signal 12"), heard());
        assertEquals(0, signal(child, 12));
        assertEquals(0, signal(99, 12));
        long other = start(Launch.FRESH, "handle 12 " + ready);
        EchoChild.await(hub.ask(Action.RECEIVE, ready, 0, NOTHING));
        assertEquals(1, signal(other, 10));
        assertEquals(-10, exitCode(other));
    }

    @Test
    void signal_toTheFirstProcessIsHeard() {
        assertEquals(1, signal(0, 10));
        assertEquals(List.of("signal 10"), heard());
    }

    private long signal(long process, int number) {
        return EchoChild.await(hub.ask(Action.SIGNAL, process, number, NOTHING)).number();
    }

    @Test
    void channel_goesThroughAChild() {
        long to = open(Action.OPEN_CHANNEL, 0, 100);
        long back = open(Action.OPEN_CHANNEL, 0, 100);
        WireOutput program = new WireOutput();
        program.writeLong(back);
        byte[] words = ("relay " + to + " " + back).getBytes(StandardCharsets.UTF_8);
        program.append(words, 0, words.length);
        Reply started = EchoChild.await(hub.ask(Action.START, 1, Launch.FRESH.ordinal(), program.toByteArray()));
        long child = started.number();
        for (int i = 0; i < 100; i++) {
            EchoChild.await(hub.ask(Action.SEND, to, 0, new byte[] {(byte) i}));
            assertArrayEquals(
                    new byte[] {(byte) i},
                    EchoChild.await(hub.ask(Action.RECEIVE, back, 0, NOTHING)).data());
        }
        EchoChild.await(hub.ask(Action.CLOSE_CHANNEL, to, 1, NOTHING));
        assertEquals(0, exitCode(child));
    }

    @Test
    void channel_fullHoldsSendersUntilThereIsRoom() {
        long channel = open(Action.OPEN_CHANNEL, 0, 10);
        assertEquals(
                Reply.Outcome.DONE,
                EchoChild.await(hub.ask(Action.SEND, channel, 0, new byte[10])).outcome());
        Pending second = hub.ask(Action.SEND, channel, 0, new byte[1]);
        assertEquals(null, second.reply());
        EchoChild.await(hub.ask(Action.RECEIVE, channel, 0, NOTHING));
        assertEquals(Reply.Outcome.DONE, EchoChild.await(second).outcome());
    }

    @Test
    void receive_cancelledTakesNothing() {
        long channel = open(Action.OPEN_CHANNEL, 0, 10);
        Pending receive = hub.ask(Action.RECEIVE, channel, 0, NOTHING);
        assertEquals(Reply.Outcome.CANCELLED, receive.cancel().outcome());
        EchoChild.await(hub.ask(Action.SEND, channel, 0, new byte[] {5}));
        assertArrayEquals(
                new byte[] {5},
                EchoChild.await(hub.ask(Action.RECEIVE, channel, 0, NOTHING)).data());
    }

    @Test
    void semaphore_releasedByOneIsTakenByAnother() {
        long lock = open(Action.OPEN_SEMAPHORE, 1, 1);
        EchoChild.await(hub.ask(Action.ACQUIRE, lock, 0, NOTHING));
        Pending second = hub.ask(Action.ACQUIRE, lock, 0, NOTHING);
        assertEquals(null, second.reply());
        assertEquals(SharedCount.Given.AWAITED, SharedCount.give(hub.memory(), lock));
        hub.tell(Action.WAKE, lock, 0, NOTHING);
        assertEquals(Reply.Outcome.DONE, EchoChild.await(second).outcome());
        assertEquals(0, SharedCount.value(hub.memory(), lock));
        assertEquals(SharedCount.Given.DONE, SharedCount.give(hub.memory(), lock));
        assertEquals(SharedCount.Given.REFUSED, SharedCount.give(hub.memory(), lock));
    }

    @Test
    void semaphore_grantedToAWaitThatIsAbandonedGoesToTheNext() {
        long lock = open(Action.OPEN_SEMAPHORE, 0, 1);
        HubWait first =
                (HubWait) HubWait.forSemaphore(hub.ask(Action.ACQUIRE, lock, 0, NOTHING), Singleton.NONE, hub, lock);
        assertTrue(SharedCount.give(hub, lock));
        Pending second = hub.ask(Action.ACQUIRE, lock, 0, NOTHING);
        assertEquals(null, second.reply());
        first.abandoned();
        assertEquals(Reply.Outcome.DONE, EchoChild.await(second).outcome());
        assertEquals(0, SharedCount.value(hub.memory(), lock));
    }

    @Test
    void message_broughtToAWaitThatIsAbandonedStandsFirstAgain() {
        long channel = open(Action.OPEN_CHANNEL, 0, 10);
        HubWait first = (HubWait)
                HubWait.forMessage(hub.ask(Action.RECEIVE, channel, 0, NOTHING), Singleton.NONE, hub, channel);
        EchoChild.await(hub.ask(Action.SEND, channel, 0, new byte[] {1}));
        EchoChild.await(hub.ask(Action.SEND, channel, 0, new byte[] {2}));
        first.abandoned();
        for (byte message = 1; message <= 2; message++) {
            Reply reply = EchoChild.await(hub.ask(Action.RECEIVE, channel, 0, NOTHING));
            assertArrayEquals(new byte[] {message}, reply.data());
        }
        assertEquals(
                0,
                EchoChild.await(hub.ask(Action.CHANNEL_SIZE, channel, 0, NOTHING))
                        .number());
    }

    @Test
    void sharedMemory_isRefusedBeyondItsSizeAndGivenAlignedZeros() {
        long place = open(Action.OPEN_MEMORY, 0, 3);
        assertEquals(0, place % 8);
        assertEquals(0, hub.memory().load(place));
        Reply tooMuch = EchoChild.await(hub.ask(Action.OPEN_MEMORY, 0, 1L << 40, NOTHING));
        assertEquals(Reply.Outcome.REFUSED, tooMuch.outcome());
    }

    @Test
    void junk_endsTheChildWithWords() {
        long child = start(Launch.FRESH, "junk");
        assertEquals(-9, exitCode(child));
        assertTrue(heard().get(0).contains("not speaking this protocol"), heard().toString());
    }

    @Test
    void processes_beyondTheLimitEndTheRun() {
        for (int i = 0; i < 5; i++) {
            start(Launch.FRESH, "hang");
        }
        Reply sixth = EchoChild.await(hub.ask(Action.START, -1, Launch.FRESH.ordinal(), NOTHING));
        assertEquals(Reply.Outcome.REFUSED, sixth.outcome());
        assertTrue(heard().get(0).startsWith("TOO_MANY_PROCESSES"), heard().toString());
    }

    @Test
    void close_endsChildrenAndGrandchildren() throws Exception {
        long child = start(Launch.FRESH, "start\nprint started\nhang");
        while (heard().isEmpty()) {
            Thread.onSpinWait();
        }
        assertEquals(2, hub.liveChildren(), "process " + child + " and its child");
        List<ProcessHandle> machines = ProcessHandle.current().descendants().toList();
        hub.close();
        for (ProcessHandle machine : machines) {
            assertFalse(runs(machine.pid()), "still there: " + machine.info());
        }
    }

    private void note(String line) {
        synchronized (heard) {
            heard.add(line);
        }
    }

    private List<String> heard() {
        synchronized (heard) {
            return List.copyOf(heard);
        }
    }

    private long start(Launch launch, String program) {
        Reply reply =
                EchoChild.await(hub.ask(Action.START, -1, launch.ordinal(), program.getBytes(StandardCharsets.UTF_8)));
        assertEquals(Reply.Outcome.DONE, reply.outcome());
        return reply.number();
    }

    private long exitCode(long process) {
        return EchoChild.await(hub.ask(Action.AWAIT_EXIT, process, 0, NOTHING)).number();
    }

    private long open(Action action, long target, long number) {
        return EchoChild.await(hub.ask(action, target, number, NOTHING)).number();
    }

    private static boolean runs(long pid) throws IOException {
        Path status = Path.of("/proc/" + pid + "/status");
        if (!Files.exists(status)) {
            return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
        }
        try {
            return Files.readAllLines(status).stream().noneMatch(line -> line.startsWith("State:\tZ"));
        } catch (IOException e) {
            return false; // it went while we looked
        }
    }
}
