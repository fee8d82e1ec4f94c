package lockstep.lab.runner;

import java.time.Duration;
import lockstep.engine.Limits;
import lockstep.engine.Profile;
import lockstep.engine.Run;
import lockstep.engine.RunSpec;
import lockstep.engine.StartMethod;
import lockstep.engine.World;
import org.jspecify.annotations.Nullable;

/**
 * A small program that a waiting runner runs for itself, so that the classes of the engine are there and its loops compiled
 * when the learner's program comes. What it prints is dropped. Runs on a thread of its own.
 */
final class Rehearsal {
    private static final Duration BOUND = Duration.ofSeconds(2);

    private static final String PROGRAM = """
            import threading
            import queue
            import time

            class Account:
                def __init__(self, name):
                    self.name = name
                    self.total = 0

                def add(self, amount):
                    self.total += amount
                    return self.total

            def work(box, lock, rounds):
                account = Account("rehearsal")
                counts = {}
                for number in range(rounds):
                    key = number % 7
                    with lock:
                        counts[key] = counts.get(key, 0) + 1
                    letters = "ab" + str(key)
                    code = 7
                    for letter in letters:
                        code = (code * 31 + ord(letter)) % 65521
                    if code > 40000 and number % 3 == 0:
                        account.add(code)
                    box.append(code)
                return sorted(box)[:3], f"{account.total:,}"

            lock = threading.Lock()
            results = queue.Queue()
            for _ in range(6):
                threads = [threading.Thread(target=lambda: results.put(work([], lock, 1500))) for _ in range(2)]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join()
            print(results.qsize(), time.perf_counter() > 0)
            """;

    private volatile @Nullable Run run;
    private volatile boolean cancelled;

    /** Begins it and returns at once. */
    void begin() {
        Thread thread = new Thread(this::perform, "rehearsal");
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends it soon, if it has begun. */
    void cancel() {
        cancelled = true;
        Run running = run;
        if (running != null) {
            running.cancel();
        }
    }

    private void perform() {
        Limits limits = Limits.standard().withTimeout(BOUND);
        RunSpec spec =
                new RunSpec("rehearsal.py", PROGRAM, Profile.PYTHON_3_13, StartMethod.FORK, limits, World.open(), 1);
        Run rehearsed = new Run(spec, (stream, text) -> {});
        run = rehearsed;
        if (!cancelled) {
            rehearsed.execute();
        }
    }
}
