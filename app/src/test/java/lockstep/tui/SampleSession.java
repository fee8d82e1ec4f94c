package lockstep.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lockstep.engine.RunListener.Stream;
import lockstep.engine.ThreadView;
import lockstep.session.AttemptListener;
import lockstep.session.BreakView;
import lockstep.session.ChallengeView;
import lockstep.session.CourseView;
import lockstep.session.KnobException;
import lockstep.session.KnobView;
import lockstep.session.Place;
import lockstep.session.PredictListener;
import lockstep.session.PredictView;
import lockstep.session.ProgramLine;
import lockstep.session.ReadView;
import lockstep.session.Session;
import lockstep.session.Stepping;
import lockstep.session.SteppingListener;
import lockstep.session.Task;
import lockstep.session.UnknownStepException;
import org.jspecify.annotations.Nullable;

/** A session over a small course in memory, whose runs answer at once or when told. */
public final class SampleSession implements Session {
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
        return SampleCourse.opening();
    }

    @Override
    public CourseView course() {
        return SampleCourse.course(best);
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
        return SampleCourse.read(stepId);
    }

    @Override
    public void readToTheEnd(String stepId) {}

    @Override
    public PredictView predict(String stepId) {
        return SampleCourse.predict(stepId);
    }

    @Override
    public Task bet(String stepId, int choice, PredictListener listener) {
        listener.threads(SampleAttempts.threads(ThreadView.State.RUNNING, ThreadView.State.WAITING_FOR_GIL));
        Runnable end = () -> {
            listener.output(Stream.OUT, "671240\n");
            listener.decided(SampleCourse.result(choice));
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
        for (int i = 0; i < SampleCourse.RACE.size(); i++) {
            int mark = i >= 6 && i <= 8 ? i - 5 : 0;
            program.add(new ProgramLine(i + 1, SampleCourse.RACE.get(i), mark, marks.contains(mark), false));
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
        listener.threads(SampleAttempts.threads(ThreadView.State.RUNNING, ThreadView.State.BLOCKED));
        listener.threads(SampleAttempts.threads(ThreadView.State.BLOCKED, ThreadView.State.RUNNING));
        listener.threads(SampleAttempts.threads(ThreadView.State.IN_IO, ThreadView.State.RUNNING));
        listener.output(Stream.OUT, "apples 30000\npears 29998\n");
        boolean right = marks.equals(Set.of(2, 3)) && !primitive.equals("none");
        Runnable end = () -> {
            listener.judged(right ? SampleAttempts.passed(true) : SampleAttempts.failed());
            Runnable rest = () -> {
                listener.measuring("measuring", 0.5);
                best = right ? 3 : best;
                listener.finished(right ? SampleAttempts.passed(false) : SampleAttempts.failed());
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
    public int hintPrice(String stepId) {
        return hintsShown < 3 ? 50 : 0;
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
}
