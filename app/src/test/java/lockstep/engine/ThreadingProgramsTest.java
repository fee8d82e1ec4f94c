package lockstep.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs about threads print what CPython 3.13 printed ({@code .out} beside each). */
class ThreadingProgramsTest {
    static Stream<Arguments> programs() {
        return Stream.of("threads", "queues", "executors")
                .flatMap(name -> Stream.of(Profile.values()).map(profile -> Arguments.of(name, profile)));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void program_printsWhatPythonPrints(String name, Profile profile) {
        ProgramResult result = ProgramResult.of(ProgramResult.resource("thread/" + name + ".py"), profile);
        assertEquals(ProgramResult.resource("thread/" + name + ".out"), result.out(), result::err);
        assertEquals(Outcome.COMPLETED, result.ended().outcome(), result::err);
    }

    @Test
    void clocksAndSystem_printWhatPythonPrints() {
        ProgramResult result = ProgramResult.of(ProgramResult.resource("thread/clocks.py"), Profile.PYTHON_3_13);
        assertEquals(ProgramResult.resource("thread/clocks.out"), result.out(), result::err);
        assertEquals(3, result.ended().exitStatus());
        assertEquals("err\n", result.err());
    }

    @Test
    void uncaughtException_inAThreadIsReportedAndNothingElse() {
        ProgramResult result = ProgramResult.of("""
                import threading
                def work():
                    raise ValueError("broken")
                t = threading.Thread(target=work)
                t.start()
                t.join()
                """, Profile.PYTHON_3_13);
        assertEquals(0, result.ended().exitStatus());
        assertTrue(
                result.err().startsWith("Exception in thread Thread-1 (work):\nTraceback (most recent call last):\n"),
                result.err());
        assertTrue(result.err().endsWith("ValueError: broken\n"), result.err());
    }

    @Test
    void deadlock_isNamed() {
        ProgramResult result = ProgramResult.of("""
                import threading
                a, b = threading.Lock(), threading.Lock()
                meet = threading.Barrier(2)
                def work(first, second):
                    with first:
                        meet.wait()
                        with second:
                            pass
                ts = [threading.Thread(target=work, args=pair) for pair in ((a, b), (b, a))]
                for t in ts: t.start()
                for t in ts: t.join()
                """, Profile.PYTHON_3_13);
        assertEquals(Outcome.DEADLOCKED, result.ended().outcome(), result.ended()::message);
    }

    @Test
    void threadsWithoutEnd_areLimited() {
        ProgramResult result = ProgramResult.of("""
                import threading
                stay = threading.Event()
                while True:
                    threading.Thread(target=stay.wait).start()
                """, Profile.PYTHON_3_13);
        assertEquals(Outcome.TOO_MANY_THREADS, result.ended().outcome(), result.ended()::message);
    }
}
