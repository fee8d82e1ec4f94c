package lockstep.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lockstep.explore.Schedule;
import lockstep.explore.StepCommand;
import lockstep.explore.StepCommand.Kind;
import lockstep.explore.StepView;
import lockstep.session.Broken;
import lockstep.term.Canvas;
import lockstep.term.Key;
import lockstep.tui.draw.KeyHint;
import lockstep.tui.draw.Stars;
import org.jspecify.annotations.Nullable;

/**
 * A program whose threads the learner has go on, one step at a time, forward and back.
 *
 * @param goal what it is stepped for
 * @param progress how the exploration before the first step goes on, or why there is no stepping
 * @param witness the shortest schedule that fails; empty when there is none or it is not known yet
 * @param view how the program stands, or null before the first view
 * @param byLine whether a thread's key takes it to another line, not just a step further
 * @param playing ticks since the schedule began to play by itself; 0: it does not
 * @param broken what came of it once the learner has made it fail, or null
 * @param shown number of the thread whose code is looked at until the next step, or {@link #WHOEVER}
 */
public record StepperScreen(
        StepperGoal goal,
        String progress,
        String witness,
        @Nullable StepView view,
        boolean byLine,
        int playing,
        @Nullable Broken broken,
        int shown)
        implements Screen {
    /** Those are shown that can go on, and in a single column who has taken the last step. */
    static final int WHOEVER = -1;

    /** Looks between two steps of a schedule that plays by itself. */
    private static final int TICKS_A_STEP = 6;

    /** Small letters of threads: the others are commands, and their threads have the capital letter only. */
    private static final String SMALL = "abcdefm";

    static StepperScreen starting(StepperGoal goal) {
        return new StepperScreen(goal, "Looking at every interleaving ...", "", null, false, 0, null, WHOEVER);
    }

    private StepperScreen with(@Nullable StepView newView, int newPlaying) {
        return new StepperScreen(goal, progress, witness, newView, byLine, newPlaying, broken, shown);
    }

    private StepperScreen saying(String newProgress, String newWitness) {
        return new StepperScreen(goal, newProgress, newWitness, view, byLine, playing, broken, shown);
    }

    private StepperScreen showing(int thread) {
        return new StepperScreen(goal, progress, witness, view, byLine, playing, broken, thread);
    }

    @Override
    public String title() {
        return goal.title();
    }

    @Override
    public String status() {
        Broken done = broken;
        if (done != null) {
            return Stars.of(done.stars()) + " " + done.points();
        }
        return view == null ? "" : byLine ? "a key: one line" : "a key: one step";
    }

    /** Whether the shortest failing schedule may be watched. */
    private boolean mayWatch() {
        return !witness.isEmpty() && (goal.solved() || broken != null);
    }

    @Override
    public List<KeyHint> keys() {
        return keys(Integer.MAX_VALUE);
    }

    @Override
    public List<KeyHint> keys(int columns) {
        List<KeyHint> keys = new ArrayList<>();
        StepView now = view;
        if (now != null) {
            boolean ahead = now.position() < now.length();
            boolean watched = !goal.breaking() && ahead;
            KeyHint play = new KeyHint("p", playing > 0 ? "pause" : "play");
            if (watched) {
                keys.add(play);
            } else {
                letters(now, keys);
            }
            if (broken != null) {
                keys.add(new KeyHint("Enter", "compare"));
            }
            keys.add(new KeyHint("←/u", "undo"));
            keys.add(new KeyHint("→/r", watched ? "step on" : "redo"));
            if (mayRun(now)) {
                keys.add(new KeyHint("n", ahead ? "next switch" : "run on"));
            }
            if (watched) {
                letters(now, keys);
            }
            keys.add(new KeyHint("l", byLine ? "by step" : "by line"));
            if (next(now, columns) != WHOEVER) {
                keys.add(new KeyHint("o", "other thread"));
            }
            keys.add(new KeyHint("x", "reset"));
            if (now.threads().stream().anyMatch(thread -> thread.status() == StepView.Status.WAITING_TIMED)) {
                keys.add(new KeyHint("t", "time is up"));
            }
            if (now.threads().stream().anyMatch(StepView.ThreadState::doomed)) {
                keys.add(new KeyHint("k", "ended by signal"));
            }
            if (mayWatch()) {
                keys.add(new KeyHint("w", "witness"));
            }
            if (ahead && !watched) {
                keys.add(play);
            }
        }
        if (goal.breaking()) {
            keys.add(new KeyHint("h", "hint"));
        }
        keys.add(new KeyHint("Esc/z", "back"));
        keys.add(new KeyHint("i", "help"));
        keys.add(new KeyHint("q", "leave"));
        return keys;
    }

    /** Whether there is more to see: who watches a failure does not run beyond it unawares. */
    private boolean mayRun(StepView now) {
        if (now.position() < now.length()) {
            return true;
        }
        List<StepView.ThreadState> ready =
                now.threads().stream().filter(StepView.ThreadState::canStep).toList();
        int last = Math.max(0, StepperState.lastThread(now));
        boolean goesOn = ready.size() == 1 || ready.stream().anyMatch(thread -> thread.number() == last);
        return goesOn && (goal.breaking() || now.failure().isEmpty());
    }

    /** Returns the thread to look at after the one that is, or {@link #WHOEVER} where all that have code are in sight. */
    private int next(StepView now, int columns) {
        List<Integer> threads = now.threads().stream()
                .filter(thread -> thread.line() > 0)
                .map(StepView.ThreadState::number)
                .toList();
        if (threads.size() <= StepperDrawing.fit(columns)) {
            return WHOEVER;
        }
        List<Integer> inSight = StepperDrawing.chosen(this, now, columns);
        int from = threads.indexOf(inSight.contains(shown) ? shown : inSight.get(inSight.size() - 1));
        for (int i = 1; i < threads.size(); i++) {
            int thread = threads.get((from + i) % threads.size());
            if (!inSight.contains(thread)) {
                return thread;
            }
        }
        return WHOEVER;
    }

    /** Tells the letters of those that can take a step. */
    private void letters(StepView now, List<KeyHint> keys) {
        StringBuilder letters = new StringBuilder();
        for (StepView.ThreadState thread : now.threads()) {
            boolean waits = thread.status() == StepView.Status.WAITING || thread.status() == StepView.Status.ENDED;
            if (!waits && letters.length() < 12) {
                letters.append(letters.isEmpty() ? "" : " ").append(key(thread.letter()));
            }
        }
        if (!letters.isEmpty()) {
            keys.add(new KeyHint(letters.toString(), byLine ? "one line" : "one step"));
        }
    }

    private static String key(String letter) {
        String small = letter.toLowerCase(Locale.ROOT);
        return SMALL.contains(small) ? small : letter;
    }

    @Override
    public Turn key(Key key, Room room) {
        if (key.is(Key.Name.ESCAPE) || key.is(Key.Name.BACKSPACE) || key.is('z')) {
            return back();
        }
        if (key.is('h') && goal.breaking()) {
            return Turn.to(this, new Ask.Hints(goal.stepId(), false));
        }
        StepView now = view;
        if (now == null) {
            return Turn.to(this);
        }
        Broken done = broken;
        if (key.is(Key.Name.ENTER) && done != null) {
            return Turn.to(new BrokenScreen(this, done, 0));
        }
        if (key.is('p') && now.position() < now.length()) {
            return Turn.to(with(view, playing > 0 ? 0 : 1));
        }
        if (key.is('l')) {
            return Turn.to(new StepperScreen(goal, progress, witness, view, !byLine, 0, broken, shown));
        }
        if (key.is('o') || key.is(Key.Name.TAB)) {
            return Turn.to(showing(next(now, room.columns())));
        }
        StepCommand command = command(key, now);
        return command == null ? Turn.to(this) : Turn.to(showing(WHOEVER).with(view, 0), new Ask.Command(command));
    }

    private Turn back() {
        return goal.breaking()
                ? Turn.to(this, new Ask.Stop(), new Ask.Open(new lockstep.session.Place(goal.stepId(), 0, 0)))
                : Turn.to(goal.back(), new Ask.Stop());
    }

    private @Nullable StepCommand command(Key key, StepView now) {
        if (key.is('u') || key.is(Key.Name.LEFT)) {
            return StepCommand.of(Kind.UNDO);
        } else if (key.is('r') || key.is(Key.Name.RIGHT)) {
            return StepCommand.of(Kind.REDO);
        } else if (key.is('n') || key.is(Key.Name.DOWN)) {
            return mayRun(now) ? StepCommand.of(Kind.RUN) : null;
        } else if (key.is('x') || key.is(Key.Name.HOME)) {
            return StepCommand.of(Kind.RESET);
        } else if (key.is(Key.Name.END)) {
            return StepCommand.of(Kind.JUMP, now.length());
        } else if (key.is('w') && mayWatch()) {
            return StepCommand.play(Schedule.parse(witness), 0);
        } else if (key.is('t')) {
            return now.threads().stream()
                    .filter(thread -> thread.status() == StepView.Status.WAITING_TIMED)
                    .findFirst()
                    .map(thread -> StepCommand.of(Kind.EXPIRE, thread.number()))
                    .orElse(null);
        }
        if (key.is('k')) {
            return now.threads().stream()
                    .filter(StepView.ThreadState::doomed)
                    .findFirst()
                    .map(thread -> StepCommand.of(Kind.END, thread.number()))
                    .orElse(null);
        }
        String typed = String.valueOf(key.plain());
        for (StepView.ThreadState thread : now.threads()) {
            if (typed.equals(thread.letter()) || typed.equals(key(thread.letter()))) {
                return StepCommand.of(byLine ? Kind.LINE : Kind.STEP, thread.number());
            }
        }
        return typed.matches("[A-Z]") || SMALL.contains(typed) ? unseen(typed, now) : null;
    }

    /** Steps a thread that is not in the view: who types fast has started it with a key whose view is still to come. */
    private StepCommand unseen(String typed, StepView now) {
        boolean tasks =
                now.threads().stream().anyMatch(thread -> thread.letter().matches(".*[a-z]"));
        String letter = tasks ? typed.toLowerCase(Locale.ROOT) : typed.toUpperCase(Locale.ROOT);
        return StepCommand.of(byLine ? Kind.LINE : Kind.STEP, Schedule.actor(letter));
    }

    @Override
    public Turn hear(News news) {
        if (news instanceof News.Exploring exploring) {
            return Turn.to(saying("Looking at every interleaving: " + exploring.progress(), witness));
        }
        if (news instanceof News.Explored explored) {
            // How it fails is what a breaker is to find out.
            String verdict = goal.breaking() ? "The threads are being set up ..." : explored.verdict();
            StepperScreen next = saying(verdict, explored.witness());
            return goal.breaking() || explored.witness().isEmpty()
                    ? Turn.to(next)
                    : Turn.to(next, new Ask.Command(StepCommand.play(Schedule.parse(explored.witness()), 0)));
        }
        if (news instanceof News.Stepped stepped) {
            boolean atEnd = stepped.view().position() >= stepped.view().length();
            return Turn.to(with(stepped.view(), atEnd ? 0 : playing));
        }
        if (news instanceof News.BrokenByHand done) {
            return Turn.to(new StepperScreen(goal, progress, witness, view, byLine, 0, done.result(), shown));
        }
        if (news instanceof News.SteppingEnded ended && !ended.reason().isEmpty()) {
            return Turn.to(new StepperScreen(goal, ended.reason(), witness, null, byLine, 0, broken, WHOEVER));
        }
        if (news instanceof News.Hinted hinted && hinted.stepId().equals(goal.stepId())) {
            return Turn.to(HintScreen.of(this, hinted));
        }
        if (news instanceof News.Live && playing > 0) {
            return playing % TICKS_A_STEP == 0
                    ? Turn.to(with(view, playing + 1), new Ask.Command(StepCommand.of(Kind.REDO)))
                    : Turn.to(with(view, playing + 1));
        }
        return Turn.to(this);
    }

    @Override
    public boolean watching() {
        return playing > 0;
    }

    @Override
    public void draw(Canvas canvas) {
        StepperDrawing.draw(canvas, this);
    }
}
