package lockstep.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lockstep.engine.Ended;
import lockstep.engine.Outcome;
import lockstep.engine.RunListener.Stream;
import lockstep.engine.ThreadView;
import lockstep.session.AttemptListener;
import lockstep.session.AttemptView;
import lockstep.session.BreakView;
import lockstep.session.ChallengeView;
import lockstep.session.CourseView;
import lockstep.session.KnobException;
import lockstep.session.KnobView;
import lockstep.session.Place;
import lockstep.session.PredictListener;
import lockstep.session.PredictResult;
import lockstep.session.PredictView;
import lockstep.session.ProgramLine;
import lockstep.session.ReadView;
import lockstep.session.Session;
import lockstep.session.SpeedView;
import lockstep.session.StepKind;
import lockstep.session.Stepping;
import lockstep.session.SteppingListener;
import lockstep.session.Task;
import lockstep.session.UnknownStepException;
import org.jspecify.annotations.Nullable;

/** A session over a small course in memory, whose runs answer at once or when told. */
public final class SampleSession implements Session {
    private static final List<String> RACE = List.of(
            "import threading",
            "",
            "stock = {}",
            "",
            "def count(basket):",
            "    for item in basket:",
            "        key = item.strip().lower()",
            "        have = stock.get(key, 0)",
            "        stock[key] = have + 1",
            "",
            "def serve(baskets):",
            "    threads = [threading.Thread(target=count, args=(b,))",
            "               for b in baskets]",
            "    for thread in threads:",
            "        thread.start()",
            "    for thread in threads:",
            "        thread.join()",
            "    return stock");
    private static final List<String> OPENING = List.of(
            "import threading",
            "counter = 0",
            "",
            "def count():",
            "    global counter",
            "    for i in range(300_000):",
            "        counter = int(counter) + 1",
            "",
            "threads = [threading.Thread(target=count) for i in range(4)]",
            "for t in threads: t.start()",
            "for t in threads: t.join()",
            "print(counter)");

    private final Set<Integer> marks = new TreeSet<>();
    private final List<String> notices = new ArrayList<>();
    private boolean fresh;
    private Place place;
    private String primitive = "none";
    private int workers = 4;
    private int hintsShown;
    private int best;
    private boolean held;
    private boolean cancelled;
    private boolean closed;
    private @Nullable Runnable continuation;

    /** Makes a session of somebody who is new or has been at a place. */
    public SampleSession(boolean fresh, Place place) {
        this.fresh = fresh;
        this.place = place;
    }

    /** Has runs stay live until {@link #goOn}. */
    public SampleSession hold() {
        held = true;
        return this;
    }

    /** Ends what {@link #hold} keeps live, or goes one part further. */
    public void goOn() {
        Runnable next = continuation;
        continuation = null;
        if (next != null) {
            next.run();
        }
    }

    /** Has the learner told something. */
    public void tell(String notice) {
        notices.add(notice);
    }

    /** Whether the last run was cancelled. */
    public boolean cancelled() {
        return cancelled;
    }

    /** Whether the session was closed. */
    public boolean closed() {
        return closed;
    }

    @Override
    public boolean fresh() {
        return fresh;
    }

    @Override
    public PredictView opening() {
        return new PredictView(
                "opening",
                "",
                "",
                lines(OPENING),
                "Python 3.13 · 2 cores",
                "Four threads add 300,000 each. What will it print?",
                List.of("1,200,000", "a little less, a few updates are lost", "less than half of it"));
    }

    @Override
    public CourseView course() {
        return new CourseView(
                "Concurrency in Python",
                List.of(
                        new CourseView.LessonView(
                                "race",
                                "Fix a race",
                                List.of(
                                        new CourseView.StepView(
                                                "race-read", StepKind.READ, "Where updates go", best > 0, false, 0, 0),
                                        new CourseView.StepView(
                                                "race-bet",
                                                StepKind.PREDICT,
                                                "How many are left?",
                                                best > 0,
                                                false,
                                                0,
                                                0),
                                        new CourseView.StepView(
                                                "race-fix",
                                                StepKind.CHALLENGE,
                                                "Guard the stock",
                                                best > 0,
                                                true,
                                                best,
                                                best * 300))),
                        new CourseView.LessonView(
                                "pool",
                                "Size a pool",
                                List.of(new CourseView.StepView(
                                        "pool-read", StepKind.READ, "Waiting is not work", false, false, 0, 0)))));
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public void keepPlace(Place newPlace) {
        place = newPlace;
        fresh = false;
    }

    @Override
    public Optional<CourseView.StepView> next(String stepId) {
        List<CourseView.StepView> steps =
                course().lessons().stream().flatMap(l -> l.steps().stream()).toList();
        for (int i = 0; i + 1 < steps.size(); i++) {
            if (steps.get(i).id().equals(stepId)) {
                return Optional.of(steps.get(i + 1));
            }
        }
        return Optional.empty();
    }

    @Override
    public ReadView read(String stepId) {
        return new ReadView(
                stepId,
                "Where updates go",
                List.of("""
                        A *read-modify-write* is three steps that look like one:

                        ```python
                        stock[key] = stock.get(key, 0) + 1
                        ```

                        - read the old value
                        - add one to it
                        - write the new value

                        If another thread writes between the first step and the last, its update is **lost**: the \
                        value written is older than the value it replaces. Nothing fails, no exception is raised, \
                        and the program is wrong by a different amount every time it runs.
                        """, "A `Lock` makes the three steps one. Only the thread that *holds* it goes on."));
    }

    @Override
    public void readToTheEnd(String stepId) {}

    @Override
    public PredictView predict(String stepId) {
        PredictView opening = opening();
        return new PredictView(
                stepId,
                "How many are left?",
                "The same program, with a lock around the whole loop.",
                opening.program(),
                opening.conditions(),
                opening.question(),
                opening.choices());
    }

    @Override
    public Task bet(String stepId, int choice, PredictListener listener) {
        listener.threads(threads(ThreadView.State.RUNNING, ThreadView.State.WAITING_FOR_GIL));
        Runnable end = () -> {
            listener.output(Stream.OUT, "671240\n");
            listener.decided(new PredictResult(
                    new Ended(Outcome.COMPLETED, 0, "", 90_000_000L),
                    choice,
                    1,
                    "It printed 671,240: **528,760 updates are lost**.",
                    "`counter = int(counter) + 1` reads, adds and writes. A thread may be switched out in between, "
                            + "and what the others wrote meanwhile is overwritten."));
        };
        return started(end);
    }

    private Task started(Runnable end) {
        if (held) {
            continuation = end;
        } else {
            end.run();
        }
        return () -> cancelled = true;
    }

    @Override
    public ChallengeView challenge(String stepId) {
        if (!stepId.equals("race-fix")) {
            throw new UnknownStepException("There is no challenge " + stepId + ".");
        }
        List<ProgramLine> program = new ArrayList<>();
        for (int i = 0; i < RACE.size(); i++) {
            int mark = i >= 6 && i <= 8 ? i - 5 : 0;
            program.add(new ProgramLine(i + 1, RACE.get(i), mark, marks.contains(mark), false));
        }
        return new ChallengeView(
                stepId,
                "Guard the stock",
                "No item may be lost, and at least half as fast as the reference.",
                "Python free-threaded · 2 cores",
                program,
                program,
                List.of(
                        new KnobView(
                                "primitive",
                                "Guard with",
                                KnobView.Kind.CHOICE,
                                primitive,
                                List.of("none", "Lock", "RLock"),
                                0,
                                0,
                                0),
                        new KnobView("workers", "Threads", KnobView.Kind.NUMBER, "" + workers, List.of(), 1, 16, 1),
                        new KnobView("guard", "Guarded lines", KnobView.Kind.LINES, value(), List.of(), 0, 0, 0)),
                List.of("every item is counted", "1.35x one thread or more", "1.68x or more (reference 1.79x)"),
                hintsShown,
                3,
                best,
                best * 300,
                best == 0 ? "" : "The work stayed *outside* the lock, the update inside.",
                false,
                null,
                false);
    }

    private String value() {
        return marks.isEmpty() ? "" : marks.size() == 1 ? "" + (first() + 5) : (first() + 5) + "-" + (last() + 5);
    }

    private int first() {
        return marks.iterator().next() + 1;
    }

    private int last() {
        return first() + marks.size() - 1;
    }

    @Override
    public ChallengeView turn(String stepId, String knobId, String value) throws KnobException {
        if (knobId.equals("primitive")) {
            primitive = value;
        } else if (knobId.equals("workers")) {
            workers = Integer.parseInt(value);
        } else {
            throw new KnobException("There is no knob " + knobId + ".");
        }
        return challenge(stepId);
    }

    @Override
    public ChallengeView mark(String stepId, int mark) {
        if (!marks.remove(mark)) {
            marks.add(mark);
        }
        return challenge(stepId);
    }

    @Override
    public ChallengeView reset(String stepId) {
        marks.clear();
        primitive = "none";
        workers = 4;
        return challenge(stepId);
    }

    @Override
    public Task attempt(String stepId, lockstep.session.Configuration configuration, AttemptListener listener) {
        listener.runStarted(1, 3, "Python free-threaded · 2 cores");
        listener.threads(threads(ThreadView.State.RUNNING, ThreadView.State.BLOCKED));
        listener.threads(threads(ThreadView.State.BLOCKED, ThreadView.State.RUNNING));
        listener.threads(threads(ThreadView.State.IN_IO, ThreadView.State.RUNNING));
        listener.output(Stream.OUT, "apples 30000\npears 29998\n");
        boolean right = marks.equals(Set.of(2, 3)) && !primitive.equals("none");
        Runnable end = () -> {
            listener.judged(right ? passed(true) : failed());
            Runnable rest = () -> {
                listener.measuring("measuring", 0.5);
                best = right ? 3 : best;
                listener.finished(right ? passed(false) : failed());
            };
            if (right) {
                listener.measuring("warming up", 0.25);
                started(rest);
            } else {
                rest.run();
            }
        };
        return started(end);
    }

    private static AttemptView failed() {
        return new AttemptView(
                "race-fix",
                Outcome.COMPLETED,
                false,
                false,
                false,
                false,
                false,
                0,
                0,
                "2 of 60,000 items are lost.",
                List.of("`pears` is 29,998 and should be 30,000.", "The read in line 8 is outside the guard."),
                null,
                "Mark *every* line between the read and the write.",
                true);
    }

    private static AttemptView passed(boolean scoring) {
        return new AttemptView(
                "race-fix",
                Outcome.COMPLETED,
                true,
                scoring,
                false,
                false,
                false,
                scoring ? 1 : 3,
                scoring ? 0 : 982,
                "Every item is counted.",
                List.of("Three runs, three times 60,000 items."),
                scoring
                        ? null
                        : new SpeedView(
                                1.76,
                                1.72,
                                1.80,
                                1.79,
                                List.of(
                                        new SpeedView.Point(1, 1.0, false),
                                        new SpeedView.Point(2, 1.76, false),
                                        new SpeedView.Point(4, 1.79, true)),
                                "12 clean blocks on 2 cores"),
                scoring ? "" : "As fast as the reference. Try how few threads keep it so.",
                !scoring);
    }

    private static List<ThreadView> threads(ThreadView.State first, ThreadView.State second) {
        return List.of(
                new ThreadView(0, 0, "MainThread", ThreadView.State.BLOCKED, "join", 17),
                new ThreadView(0, 1, "Thread-1 (count)", first, first == ThreadView.State.BLOCKED ? "lock" : "", 8),
                new ThreadView(0, 2, "Thread-2 (count)", second, second == ThreadView.State.BLOCKED ? "lock" : "", 8));
    }

    @Override
    public BreakView breaking(String stepId) {
        throw new UnknownStepException("nothing is to be broken here");
    }

    @Override
    public Stepping step(String stepId, SteppingListener listener) {
        throw new UnknownStepException("nothing is stepped here");
    }

    @Override
    public List<String> hint(String stepId) {
        hintsShown++;
        return hints(stepId);
    }

    @Override
    public List<String> hints(String stepId) {
        return List.of(
                        "Which lines must not be *interrupted* by another thread?",
                        "The read and the write belong together.",
                        "Mark `have = ...` and `stock[key] = ...`, and choose `Lock`.")
                .subList(0, hintsShown);
    }

    @Override
    public List<String> notices() {
        List<String> told = List.copyOf(notices);
        notices.clear();
        return told;
    }

    @Override
    public void close() {
        closed = true;
    }

    private static List<ProgramLine> lines(List<String> program) {
        List<ProgramLine> lines = new ArrayList<>();
        for (int i = 0; i < program.size(); i++) {
            lines.add(new ProgramLine(i + 1, program.get(i), 0, false, false));
        }
        return lines;
    }
}
