package lockstep.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import lockstep.lab.ExploreRequest;
import lockstep.lab.Laboratory;
import lockstep.lesson.Break;
import lockstep.lesson.Challenge;
import lockstep.lesson.Claim;
import lockstep.lesson.Course;
import lockstep.lesson.Experiments;
import lockstep.lesson.FilledProgram;
import lockstep.lesson.KnobValues;
import lockstep.lesson.Page;
import lockstep.lesson.Prediction;
import lockstep.lesson.Reading;
import lockstep.progress.Attempt;
import lockstep.progress.Draft;
import lockstep.progress.Learner;
import lockstep.progress.OpenedProgress;
import lockstep.score.Hints;
import lockstep.score.StarTerms;
import org.jspecify.annotations.Nullable;

/** A session of one learner on one course. The laboratory and the store belong to the caller. Thread-safe. */
public final class LearnerSession implements Session {
    private static final String PLACE = "place";
    private static final String HINTS = "hints/";

    private final Course course;
    private final Laboratory laboratory;
    private final LongSupplier clockMillis;
    private final Memory memory;
    private final Steps steps;
    private final Knobs knobs;
    private final Figures figures;
    private final Refusals refusals = new Refusals();
    private final Set<Play> plays = ConcurrentHashMap.newKeySet();
    private final Set<Task> bets = ConcurrentHashMap.newKeySet();
    private final Set<Stepping> steppings = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * @param course the lessons
     * @param learner whose session it is
     * @param progress where it is kept
     * @param laboratory where programs run
     * @param background runs short writes, so that no call waits for a disk
     * @param clockMillis the time, in milliseconds since 1970
     */
    public LearnerSession(
            Course course,
            Learner learner,
            OpenedProgress progress,
            Laboratory laboratory,
            Executor background,
            LongSupplier clockMillis) {
        this.course = course;
        this.laboratory = laboratory;
        this.clockMillis = clockMillis;
        this.memory = new Memory(learner, progress.progress(), progress.notices(), background);
        this.steps = new Steps(course, memory);
        this.knobs = new Knobs(memory);
        this.figures = new Figures(memory, clockMillis);
    }

    @Override
    public boolean fresh() {
        return memory.fresh();
    }

    @Override
    public PredictView opening() {
        return view(course.opening());
    }

    @Override
    public CourseView course() {
        return steps.view();
    }

    @Override
    public Place place() {
        Map<String, String> kept = memory.draft(PLACE).values();
        String stepId = kept.getOrDefault("step", "");
        boolean known = stepId.isEmpty() || course.step(stepId).isPresent();
        return known ? new Place(stepId, number(kept, "page"), number(kept, "scroll")) : Place.MAP;
    }

    private static int number(Map<String, String> values, String name) {
        try {
            return Math.max(0, Integer.parseInt(values.getOrDefault(name, "0")));
        } catch (NumberFormatException damaged) {
            return 0;
        }
    }

    @Override
    public void keepPlace(Place place) {
        memory.keep(
                PLACE,
                new Draft(Map.of(
                        "step", place.stepId(),
                        "page", Integer.toString(place.page()),
                        "scroll", Integer.toString(place.scroll()))));
    }

    @Override
    public Optional<CourseView.StepView> next(String stepId) {
        return steps.next(stepId);
    }

    @Override
    public ReadView read(String stepId) {
        Reading reading = steps.reading(stepId);
        return new ReadView(
                reading.id(),
                reading.title(),
                reading.pages().stream().map(Page::markup).toList());
    }

    @Override
    public void readToTheEnd(String stepId) {
        Reading reading = steps.reading(stepId);
        if (memory.best(reading.id()).attempts() == 0) {
            memory.add(
                    new Attempt(reading.id(), Map.of(), "read", true, 0, 0, 0, 0, List.of(), clockMillis.getAsLong()));
        }
    }

    @Override
    public PredictView predict(String stepId) {
        return view(steps.prediction(stepId));
    }

    /** Has a runner wait for a step that the learner looks at, unless that would disturb what is under way. */
    private void prepare(int memoryMib) {
        if (bets.isEmpty() && plays.isEmpty()) {
            spare(memoryMib);
        }
    }

    private void spare(int memoryMib) {
        if (closed) {
            return;
        }
        laboratory.prepare(this, memoryMib);
        if (closed) {
            laboratory.leave(this);
        }
    }

    private PredictView view(Prediction prediction) {
        prepare(prediction.conditions().limits().memoryMib());
        return new PredictView(
                prediction.id(),
                prediction.title(),
                "",
                Programs.lines(prediction.filled(), prediction.program()),
                Header.of(prediction.conditions(), prediction.conditions().profile()),
                prediction.question(),
                prediction.choices().stream().map(Prediction.Choice::text).toList());
    }

    @Override
    public Task bet(String stepId, int choice, PredictListener listener) {
        Bet bet = new Bet(steps.prediction(stepId), choice, laboratory, memory, listener, clockMillis);
        bets.add(bet);
        bet.over().whenComplete((done, failed) -> bets.remove(bet));
        if (closed) {
            bet.cancel();
        }
        return bet;
    }

    @Override
    public ChallengeView challenge(String stepId) {
        Challenge challenge = steps.challenge(stepId);
        KnobValues values = knobs.values(challenge);
        FilledProgram filled = challenge.fill(values);
        List<ProgramLine> program = Programs.lines(filled, challenge.program());
        var best = memory.best(stepId);
        prepare(
                challenge.isProof()
                        ? proofOf(challenge).heapMib()
                        : challenge.conditions().limits().memoryMib());
        StarTerms terms = challenge.isProof()
                ? StarTerms.proved()
                : challenge.speed().isPresent() ? figures.terms(stepId) : StarTerms.correctOnly();
        return new ChallengeView(
                challenge.id(),
                challenge.title(),
                challenge.objective(),
                challenge.isProof()
                        ? ExploreWords.CONDITIONS
                        : Header.of(
                                challenge.conditions(),
                                challenge.proof().profiles().get(0)),
                program,
                challenge
                        .claim()
                        .flatMap(Claim::small)
                        .map(small -> Programs.lines(challenge.fillSmall(values), small))
                        .orElse(program),
                knobs.views(challenge),
                terms.sentences(),
                hintsShown(stepId),
                challenge.hints().size(),
                best.stars(),
                best.points(),
                best.passed() ? Page.markup(challenge.debrief()) : "",
                challenge.isProof(),
                Programs.fault(filled),
                knobs.hasEarlier(challenge));
    }

    @Override
    public ChallengeView turn(String stepId, String knobId, String value) throws KnobException {
        knobs.turn(steps.challenge(stepId), Map.of(knobId, value));
        return challenge(stepId);
    }

    @Override
    public ChallengeView mark(String stepId, int mark) throws KnobException {
        knobs.mark(steps.challenge(stepId), mark);
        return challenge(stepId);
    }

    @Override
    public ChallengeView reset(String stepId) {
        knobs.reset(steps.challenge(stepId));
        return challenge(stepId);
    }

    @Override
    public Task attempt(String stepId, Configuration configuration, AttemptListener listener) throws KnobException {
        Play play = play(stepId, configuration, listener);
        plays.add(play);
        play.over().whenComplete((done, failed) -> plays.remove(play));
        play.begin();
        if (closed) {
            play.cancelLive();
        }
        return play;
    }

    private Play play(String stepId, Configuration configuration, AttemptListener listener) throws KnobException {
        boolean stored = configuration.stored();
        int opened = memory.best(stepId).passed() ? hintsBeforeSolved(stepId) : hintsShown(stepId);
        int paid = stored ? opened : 0;
        Optional<Break> task = steps.breakAt(stepId);
        if (task.isPresent()) {
            return new BreakPlay(
                    task.get(),
                    BreakPlay.schedule(configuration),
                    configuration.kind() == Configuration.Kind.REFERENCE,
                    stored,
                    paid,
                    new SteppingPlay.Services(laboratory, memory, clockMillis),
                    listener);
        }
        Challenge challenge = steps.attempted(stepId);
        Solution solution = new Solution(challenge, values(challenge, configuration));
        return challenge.isProof()
                ? new ProofPlay(solution, stored, paid, laboratory, memory, clockMillis, this::spare, listener)
                : new AttemptPlay(
                        solution,
                        stored,
                        paid,
                        new AttemptPlay.Services(laboratory, memory, figures, refusals, clockMillis, this::spare),
                        listener);
    }

    @Override
    public BreakView breaking(String stepId) {
        Break step = steps.breaking(stepId);
        prepare(step.request().heapMib());
        var best = memory.best(stepId);
        return new BreakView(
                step.id(),
                step.title(),
                step.objective(),
                Programs.lines(step.filled(), step.program()),
                step.claim().expectation().orElse(""),
                step.switches(),
                hintsShown(stepId),
                step.hints().size(),
                best.stars(),
                best.points(),
                best.passed() ? Page.markup(step.debrief()) : "");
    }

    @Override
    public Stepping step(String stepId, SteppingListener listener) {
        Optional<Break> task = steps.breakAt(stepId);
        ExploreRequest request = task.map(Break::request).orElseGet(() -> proofOf(steps.challenge(stepId)));
        int opened = memory.best(stepId).passed() ? hintsBeforeSolved(stepId) : hintsShown(stepId);
        AtomicReference<Stepping> made = new AtomicReference<>();
        Stepping stepping = new SteppingPlay(
                task,
                request,
                opened,
                new SteppingPlay.Services(laboratory, memory, clockMillis),
                listener,
                () -> forget(made.get()));
        made.set(stepping);
        steppings.add(stepping);
        if (closed) {
            stepping.cancel();
        }
        return stepping;
    }

    private ExploreRequest proofOf(Challenge challenge) {
        if (challenge.claim().isEmpty()) {
            throw new UnknownStepException("`" + challenge.id() + "` is judged by running it: it cannot be stepped.");
        }
        return Experiments.exploration(challenge, knobs.values(challenge));
    }

    private void forget(@Nullable Stepping over) {
        if (over != null) {
            steppings.remove(over);
        }
    }

    private KnobValues values(Challenge challenge, Configuration configuration) throws KnobException {
        return switch (configuration.kind()) {
            case START -> challenge.start();
            case REFERENCE -> challenge.reference();
            case AS_IT_STANDS -> knobs.values(challenge);
            case GIVEN -> knobs.turn(challenge, configuration.values());
        };
    }

    /** Hints opened after solving are free: what counts is how many the solving attempt had. */
    private int hintsBeforeSolved(String stepId) {
        return memory.attempts(stepId).stream()
                .filter(Attempt::passed)
                .mapToInt(Attempt::hints)
                .findFirst()
                .orElse(0);
    }

    private int hintsShown(String stepId) {
        return number(memory.draft(HINTS + stepId).values(), "shown");
    }

    @Override
    public List<String> hint(String stepId) {
        int shown = Math.min(hintsShown(stepId) + 1, steps.hints(stepId).size());
        Map<String, String> kept = new HashMap<>();
        kept.put("shown", Integer.toString(shown));
        memory.keep(HINTS + stepId, new Draft(kept));
        return hints(stepId);
    }

    @Override
    public List<String> hints(String stepId) {
        List<String> all = steps.hints(stepId);
        return all.subList(0, Math.min(hintsShown(stepId), all.size()));
    }

    @Override
    public int hintPrice(String stepId) {
        int shown = hintsShown(stepId);
        boolean free =
                memory.best(stepId).passed() || shown >= steps.hints(stepId).size();
        return free ? 0 : Hints.cost(shown + 1) - Hints.cost(shown);
    }

    @Override
    public List<String> notices() {
        return memory.takeNotices();
    }

    @Override
    public void close() {
        closed = true;
        bets.forEach(Task::cancel);
        plays.forEach(Play::cancelLive);
        steppings.forEach(Task::cancel);
        laboratory.leave(this);
        memory.flush();
    }
}
