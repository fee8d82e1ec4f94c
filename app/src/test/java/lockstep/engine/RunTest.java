package lockstep.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How runs end, and what uncaught exceptions look like. */
final class RunTest {
    @Test
    void execute_uncaughtExceptionPrintsTraceback() {
        Recorder.Result result = Recorder.run("""
                def divide(x):
                    return 1 / x

                def run():
                    try:
                        divide(0)
                    except ZeroDivisionError:
                        raise KeyError("nope")

                run()
                """);
        assertEquals("""
                Traceback (most recent call last):
                  File "program.py", line 6, in run
                    divide(0)
                    ~~~~~~^^^
                  File "program.py", line 2, in divide
                    return 1 / x
                           ~~^~~
                ZeroDivisionError: division by zero

                During handling of the above exception, another exception occurred:

                Traceback (most recent call last):
                  File "program.py", line 10, in <module>
                    run()
                    ~~~^^
                  File "program.py", line 8, in run
                    raise KeyError("nope")
                KeyError: 'nope'
                """, result.err());
        assertEquals(Outcome.FAILED, result.ended().outcome());
        assertEquals(1, result.ended().exitStatus());
    }

    @Test
    void execute_causeIsPrintedFirst() {
        Recorder.Result result = Recorder.run("raise ValueError('a') from KeyError('b')\n");
        assertEquals("""
                KeyError: 'b'

                The above exception was the direct cause of the following exception:

                Traceback (most recent call last):
                  File "program.py", line 1, in <module>
                    raise ValueError('a') from KeyError('b')
                ValueError: a
                """, result.err());
    }

    @Test
    void execute_endlessRecursionIsTooDeep() {
        Recorder.Result result = Recorder.run("""
                def down(n):
                    return down(n + 1)
                down(0)
                """);
        assertEquals(Outcome.TOO_DEEP, result.ended().outcome());
        assertTrue(result.err().contains("  [Previous line repeated 996 more times]\n"), result.err());
        assertTrue(result.err().endsWith("RecursionError: maximum recursion depth exceeded\n"), result.err());
    }

    @Test
    void execute_endlessLoopTimesOut() {
        RunSpec spec = Recorder.spec("while True: pass\n", Profile.PYTHON_3_13);
        Limits limits = spec.limits().withTimeout(Duration.ofMillis(300));
        Recorder.Result result = Recorder.run(new RunSpec(
                spec.fileName(), spec.source(), spec.profile(), spec.startMethod(), limits, spec.world(), 1));
        assertEquals(Outcome.TIMED_OUT, result.ended().outcome());
        assertEquals(124, result.ended().exitStatus());
    }

    @Test
    void execute_endlessOutputIsTooMuch() {
        Recorder.Result result = Recorder.run("while True: print('x' * 1000)\n");
        assertEquals(Outcome.TOO_MUCH_OUTPUT, result.ended().outcome());
    }

    @Test
    void execute_locksTakenCrosswiseDeadlock() {
        Recorder.Result result = Recorder.run("""
                import threading
                a, b, both = threading.Lock(), threading.Lock(), threading.Barrier(2)
                def take(first, second):
                    with first:
                        both.wait()
                        with second:
                            print("never")
                threads = [threading.Thread(target=take, args=pair) for pair in ((a, b), (b, a))]
                for t in threads: t.start()
                for t in threads: t.join()
                """);
        assertEquals(Outcome.DEADLOCKED, result.ended().outcome());
        assertTrue(
                result.ended()
                        .message()
                        .contains("Thread-1 (take) waits for the lock b that Thread-2 (take) holds in line 6"),
                result.ended().message());
    }

    @Test
    void execute_exitStatusIsPassedOn() {
        Recorder.Result result = Recorder.run("import sys\nsys.exit(3)\n");
        assertEquals(3, result.ended().exitStatus());
        assertEquals("", result.err());
    }

    @Test
    void execute_waitsForThreadsButNotForDaemons() {
        Recorder.Result result = Recorder.run("""
                import threading, time
                def late():
                    time.sleep(0.1)
                    print("late")
                threading.Thread(target=late).start()
                threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
                print("main")
                """);
        assertEquals("main\nlate\n", result.out());
        assertEquals(Outcome.COMPLETED, result.ended().outcome());
    }

    @Test
    void execute_exceptionInThreadLeavesStatusZero() {
        Recorder.Result result = Recorder.run("""
                import threading
                def work():
                    raise ValueError("in a thread")
                t = threading.Thread(target=work, name="worker")
                t.start()
                t.join()
                print("on")
                """);
        assertEquals("on\n", result.out());
        assertEquals(0, result.ended().exitStatus());
        assertTrue(result.err().startsWith("Exception in thread worker:\nTraceback (most recent call last):\n"));
        assertTrue(result.err().endsWith("ValueError: in a thread\n"), result.err());
    }

    @Test
    void execute_unsupportedProgramSaysSo() {
        Recorder.Result result = Recorder.run("import nothing_like_this\n");
        assertEquals(Outcome.FAILED, result.ended().outcome());
        assertTrue(result.err().contains("ModuleNotFoundError: No module named 'nothing_like_this'"), result.err());
    }

    @Test
    void load_functionsCanBeCalledAndExpressionsEvaluated() throws ProgramFailed {
        RunSpec spec = Recorder.spec(
                "total = 1\ndef add(n):\n    global total\n    total += n\n    return total\n", Profile.PYTHON_3_13);
        Recorder recorder = new Recorder();
        try (Run run = new Run(spec, recorder)) {
            run.load();
            assertEquals(6L, run.call("add", 5L));
            assertEquals(true, run.evaluate("total == 6 and __name__ == '__main__'"));
            ProgramFailed failed = assertThrows(ProgramFailed.class, () -> run.evaluate("1 / 0"));
            assertEquals("ZeroDivisionError: division by zero", failed.ended().message());
            assertEquals(6L, run.evaluate("total"));
        }
    }

    @Test
    void playForCalls_poolsCanStillBeMade() throws ProgramFailed {
        RunSpec spec = Recorder.spec("""
                from concurrent.futures import ThreadPoolExecutor
                def squares(n):
                    with ThreadPoolExecutor(max_workers=2) as pool:
                        return sum(pool.map(lambda each: each * each, range(n)))
                print("loaded", squares(3))
                """, Profile.PYTHON_3_13);
        Recorder recorder = new Recorder();
        try (Run run = new Run(spec, recorder)) {
            assertEquals(Outcome.COMPLETED, run.playForCalls().outcome());
            assertEquals(285L, run.call("squares", 10L));
        }
    }

    @Test
    void call_thatWaitsForEverIsADeadlockLongBeforeItsTimeIsUp() {
        RunSpec spec = Recorder.spec("""
                import threading
                first, second = threading.Lock(), threading.Lock()
                def work(one, other, met):
                    with one:
                        met.wait()
                        with other:
                            pass
                def transfer():
                    met = threading.Barrier(2)
                    bob = threading.Thread(target=work, args=(second, first, met), name="bob")
                    bob.start()
                    work(first, second, met)
                """, Profile.PYTHON_3_13);
        try (Run run = new Run(spec, new Recorder())) {
            assertEquals(Outcome.COMPLETED, run.playForCalls().outcome());
            ProgramFailed failed = assertThrows(ProgramFailed.class, () -> run.call("transfer"));
            assertEquals(
                    Outcome.DEADLOCKED, failed.ended().outcome(), failed.ended().message());
            assertTrue(
                    failed.ended().message().contains("bob waits for the lock first that MainThread holds"),
                    failed.ended().message());
        }
    }

    @Test
    void playForCalls_aModuleThatWaitsForEverIsADeadlock() {
        RunSpec spec = Recorder.spec(
                "import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()\n", Profile.PYTHON_3_13);
        try (Run run = new Run(spec, new Recorder())) {
            assertEquals(Outcome.DEADLOCKED, run.playForCalls().outcome());
        }
    }

    @Test
    void increment_ofAGlobalLosesNothingUnderTheGil() {
        String program = """
                import threading
                counter = 0
                def work():
                    global counter
                    for _ in range(200_000):
                        counter += 1
                threads = [threading.Thread(target=work) for _ in range(4)]
                for t in threads: t.start()
                for t in threads: t.join()
                print(counter)
                """;
        assertEquals("800000\n", Recorder.run(program).out());
    }
}
