package lockstep.lab.bench;

import java.util.List;

/** A kind of measurement: what is run, what its figures count, and what is expected of them. */
public enum Group {
    /** Ordinary programs on one thread, warm. */
    WARM("warm", "ordinary programs on one thread, warm", Unit.SECONDS, Bar.ratio(0.8)),
    /** The same programs from the command line to their end. */
    WHOLE("whole", "the same programs once, as whole commands", Unit.SECONDS, Bar.none()),
    /** The same programs without a GIL, on two threads over one. */
    THREADS(
            "two-threads",
            "the same work on two threads without a GIL, over one after the other",
            Unit.SPEEDUP,
            Bar.figure(1.8)),
    /** The same programs under the GIL, on two threads over one. */
    GIL("gil", "the same work on two threads under the GIL, over one after the other", Unit.SPEEDUP, Bar.figure(0.95)),
    /** A child process from its start to its first result, by spawn. */
    CHILD(
            "child",
            "a spawned child process, from its start to its first result",
            Unit.SECONDS,
            Bar.ratio(1 / 1.5),
            "child_spawn"),
    /** The same by fork. */
    FORK("fork", "a forked child process, from its start to its first result", Unit.SECONDS, Bar.none(), "child_fork"),
    /** Tasks through a pool of processes. */
    PROCESS_TASKS(
            "process-tasks",
            "trivial tasks through ProcessPoolExecutor.map",
            Unit.PER_SECOND,
            Bar.ratio(10),
            "process_tasks"),
    /** Tasks through a pool of threads. */
    THREAD_TASKS(
            "thread-tasks",
            "trivial tasks through ThreadPoolExecutor.map",
            Unit.PER_SECOND,
            Bar.ratio(5),
            "thread_tasks"),
    /** Many coroutines that sleep. */
    SLEEPS("sleeps", "10,000 asyncio.sleep(0.1) at once: the time over 0.1 s", Unit.SECONDS, Bar.ratio(2), "sleeps"),
    /** Many coroutines that download. */
    DOWNLOADS(
            "downloads",
            "1,000 loopback downloads of 50 ms, 100 at a time",
            Unit.OF_IDEAL,
            Bar.figure(1.3),
            "downloads"),
    /** A program that does nothing. */
    EMPTY("empty", "a whole command whose program is empty", Unit.SECONDS, Bar.ratio(1 / 3.0), "empty");

    /** The programs that are run by several groups, each with {@code work()} and {@code half(part, parts)}. */
    static final List<String> ORDINARY = List.of(
            "comprehensions",
            "dict_counting",
            "exceptions",
            "fibonacci",
            "generators",
            "list_building",
            "mandelbrot",
            "matrix_product",
            "method_calls",
            "nested_loops",
            "primes",
            "sorting",
            "string_building");

    /**
     * What is expected.
     *
     * @param of what it holds for
     * @param value the least ratio, or the figure to reach
     */
    public record Bar(Of of, double value) {
        /** What a bar can hold for. */
        public enum Of {
            /** Nothing is expected. */
            NOTHING,
            /** How many times as good as CPython. */
            RATIO,
            /** Lockstep's own figure. */
            FIGURE
        }

        static Bar none() {
            return new Bar(Of.NOTHING, 0);
        }

        static Bar ratio(double least) {
            return new Bar(Of.RATIO, least);
        }

        static Bar figure(double value) {
            return new Bar(Of.FIGURE, value);
        }
    }

    private final String label;
    private final String title;
    private final Unit unit;
    private final Bar bar;
    private final List<String> programs;

    Group(String label, String title, Unit unit, Bar bar, String... programs) {
        this.label = label;
        this.title = title;
        this.unit = unit;
        this.bar = bar;
        this.programs = List.of(programs);
    }

    /** The name on the command line. */
    public String label() {
        return label;
    }

    /** What it measures, in a few words. */
    public String title() {
        return title;
    }

    /** What its figures count. */
    public Unit unit() {
        return unit;
    }

    /** What is expected of each row. */
    public Bar bar() {
        return bar;
    }

    /** The names of its programs. */
    public List<String> programs() {
        return isShared() ? ORDINARY : programs;
    }

    /** Whether it runs the ordinary programs rather than one of its own. */
    boolean isShared() {
        return programs.isEmpty();
    }

    /**
     * Whether Lockstep's figure stands beside what two processes gain that do the same work and share nothing: what the
     * machine gives for such work. CPython has nothing to show on two threads without a GIL.
     */
    public boolean comparesWithProcesses() {
        return this == THREADS;
    }

    /** Whether what is timed is the command from outside, not what the program times inside. */
    boolean timesTheCommand() {
        return this == WHOLE || this == EMPTY;
    }
}
