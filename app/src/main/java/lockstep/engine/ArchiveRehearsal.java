package lockstep.engine;

import java.util.List;

/**
 * A fixed program that the process which makes the class archive runs, so that the lambdas of the engine's builtins are
 * in the archive too. Never runs anybody's text. Stateless.
 */
public final class ArchiveRehearsal {
    /** Imports and calls what most programs of a lesson do, and asks every builtin type for its methods. */
    private static final String REHEARSAL = """
            import collections, functools, itertools, math, os, queue, random, sys, threading, time
            import multiprocessing, multiprocessing.pool, multiprocessing.queues, multiprocessing.synchronize
            import multiprocessing.sharedctypes, multiprocessing.connection, multiprocessing.spawn
            import concurrent.futures, concurrent.futures.process
            from concurrent.futures import ThreadPoolExecutor

            class Worker(threading.Thread):
                def __init__(self, out):
                    super().__init__()
                    self.out = out

                def run(self):
                    for n in range(3):
                        self.out.put(f"{n:>3} {n / 3:.2f}")

            out = queue.Queue()
            worker = Worker(out)
            worker.start()
            worker.join()
            with ThreadPoolExecutor(2) as pool:
                print(sum(pool.map(len, ["a", "bb"])), [out.get() for _ in range(3)])
            value, lock, shared = multiprocessing.Value("i", 1), multiprocessing.Lock(), multiprocessing.Queue()
            with lock:
                value.value += 1
            shared.put({"a": [1, 2.5, "x", None, (True, b"y")]})
            print(shared.get(), value.value, sorted({3, 1, 2}), "%s %d" % ("a", 1), "a b".split())
            try:
                {}["missing"]
            except KeyError as error:
                print(repr(error))
            def generate():
                yield threading.current_thread
            for kind in (
                object, type, bool, int, float, str, bytes, bytearray, memoryview, list, tuple, dict, set, frozenset, range,
                slice, property, staticmethod, classmethod, super, enumerate, zip, map, filter, reversed,
                BaseException, OSError, ExceptionGroup, type(generate), type(generate()), type(len), type([].append),
                type(worker.run), type(sys), type(sys.stdout), type(None), type({}.keys()), type({}.values()), type({}.items()),
            ):
                dir(kind)
            if __name__ == "__main__":
                for method in "fork", "spawn":
                    context = multiprocessing.get_context(method)
                    results = context.SimpleQueue()
                    child = context.Process(target=results.put, args=(1,))
                    child.start()
                    print(results.get())
                    child.join()
            """;

    private ArchiveRehearsal() {}

    /** Runs it to its end; what it prints is dropped. */
    public static void perform() {
        RunSpec spec = new RunSpec(
                "warm-up.py",
                REHEARSAL,
                Profile.PYTHON_3_13,
                StartMethod.SPAWN,
                Limits.standard(),
                new World(List.of(), false),
                1);
        try (Run run = new Run(spec, (stream, text) -> {})) {
            run.execute();
        }
        image();
    }

    /** What a fork writes and its child reads, in this process. */
    private static void image() {
        try {
            new WarmUp(Profile.PYTHON_3_13).finish();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the archive is good without it
        }
    }
}
