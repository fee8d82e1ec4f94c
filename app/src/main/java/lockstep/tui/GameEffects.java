package lockstep.tui;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lockstep.session.BreakView;
import lockstep.session.ChallengeView;
import lockstep.session.CourseView;
import lockstep.session.KnobException;
import lockstep.session.Place;
import lockstep.session.Session;
import lockstep.session.StepKind;
import lockstep.session.Stepping;
import lockstep.session.Task;
import lockstep.session.UnknownStepException;
import lockstep.tui.loop.Command;
import lockstep.tui.loop.Effects;
import lockstep.tui.loop.Message;
import lockstep.tui.screen.Ask;
import lockstep.tui.screen.BreakScreen;
import lockstep.tui.screen.ChallengeScreen;
import lockstep.tui.screen.DebriefScreen;
import lockstep.tui.screen.MapScreen;
import lockstep.tui.screen.MessageScreen;
import lockstep.tui.screen.News;
import lockstep.tui.screen.PredictScreen;
import lockstep.tui.screen.ReadScreen;
import lockstep.tui.screen.Screen;
import org.jspecify.annotations.Nullable;

/** Does what the screens ask, with a session. Confined to one thread at a time, the loop's serial executor. */
public final class GameEffects implements Effects {
    private final SessionOpener opener;
    private @Nullable Session session;
    private LiveBoard board = new LiveBoard();
    private @Nullable Task task;
    private @Nullable Stepping stepping;
    private Runnable silence = () -> {};
    private String lastStep = "";
    private @Nullable AttemptReporter attempt;

    /** Makes the effects of one learner; the session is opened when the game begins. */
    public GameEffects(SessionOpener opener) {
        this.opener = opener;
    }

    @Override
    public void run(Command command, Consumer<Message> post) {
        if (!(command instanceof Ask ask)) {
            throw new IllegalArgumentException("not a screen's command: " + command);
        }
        if (ask instanceof Ask.Begin) {
            begin(post);
            return;
        }
        Session open = session;
        if (open == null) {
            return;
        }
        if (ask instanceof Ask.Look) {
            post.accept(new News.Live(board.state()));
            return;
        }
        try {
            perform(open, ask, post);
        } catch (KnobException | UnknownStepException impossible) {
            post.accept(new News.Refused(sentence(impossible)));
        } catch (RuntimeException failed) {
            post.accept(new News.Refused("That did not work: " + sentence(failed)));
        }
        notices(open, post);
    }

    private void begin(Consumer<Message> post) {
        try {
            Session opened = opener.open();
            session = opened;
            post.accept(new News.Opened(firstScreen(opened)));
            notices(opened, post);
        } catch (IOException failed) {
            post.accept(new News.Opened(new MessageScreen(sentence(failed))));
        }
    }

    private Screen firstScreen(Session session) {
        if (session.fresh() && session.place().stepId().isEmpty()) {
            return PredictScreen.open(session.opening(), true);
        }
        try {
            Place place = session.place();
            lastStep = place.stepId();
            return screen(session, place);
        } catch (UnknownStepException lessonsChanged) {
            return screen(session, Place.MAP);
        }
    }

    private void perform(Session open, Ask ask, Consumer<Message> post) throws KnobException {
        if (ask instanceof Ask.Open place) {
            open(open, place.place(), post);
        } else if (ask instanceof Ask.OpenNext next) {
            Optional<CourseView.StepView> step = open.next(next.stepId());
            open(open, step.map(s -> new Place(s.id(), 0, 0)).orElse(Place.MAP), post);
            if (step.isEmpty()) {
                post.accept(new News.Noted("That was the last step of the course."));
            }
        } else if (ask instanceof Ask.Keep keep) {
            open.keepPlace(keep.place());
        } else if (ask instanceof Ask.ReadToTheEnd read) {
            open.readToTheEnd(read.stepId());
        } else if (ask instanceof Ask.Turn turn) {
            post.accept(new News.Challenged(open.turn(turn.stepId(), turn.knobId(), turn.value())));
        } else if (ask instanceof Ask.Write write) {
            post.accept(new News.Written(open.turn(write.stepId(), write.knobId(), write.text())));
        } else if (ask instanceof Ask.Mark mark) {
            post.accept(new News.Challenged(open.mark(mark.stepId(), mark.mark())));
        } else if (ask instanceof Ask.Reset reset) {
            post.accept(new News.Challenged(open.reset(reset.stepId())));
        } else if (ask instanceof Ask.Hints hints) {
            hints(open, hints, post);
        } else if (ask instanceof Ask.Debrief debrief) {
            debrief(open, debrief.stepId(), post);
        } else {
            live(open, ask, post);
        }
    }

    private void live(Session open, Ask ask, Consumer<Message> post) {
        if (ask instanceof Ask.Stop) {
            stop();
        } else if (ask instanceof Ask.Bet bet) {
            board = new LiveBoard();
            board.runStarted(1, 1, bet.conditions());
            BetReporter reporter = new BetReporter(board, post);
            silence = reporter::stop;
            attempt = null;
            task = open.bet(bet.stepId(), bet.choice(), reporter);
        } else if (ask instanceof Ask.Attempt played) {
            board = new LiveBoard();
            AttemptReporter reporter =
                    new AttemptReporter(open.challenge(played.stepId()).title(), board, post);
            silence = reporter::stop;
            attempt = reporter;
            task = open.attempt(played.stepId(), reporter);
        } else if (ask instanceof Ask.Stepper stepped) {
            stop();
            SteppingReporter reporter = new SteppingReporter(post);
            silence = reporter::stop;
            attempt = null;
            stepping = open.step(stepped.stepId(), reporter);
            task = stepping;
        } else if (ask instanceof Ask.Command command) {
            if (stepping != null) {
                stepping.command(command.command());
            }
        } else {
            throw new AssertionError("no effect for " + ask);
        }
    }

    private void stop() {
        silence.run();
        if (task != null) {
            task.cancel();
        }
        task = null;
        stepping = null;
    }

    private void open(Session session, Place place, Consumer<Message> post) {
        Screen screen = screen(session, place);
        if (!place.stepId().isEmpty()) {
            lastStep = place.stepId();
        }
        session.keepPlace(place);
        post.accept(new News.Opened(screen));
    }

    /** Returns the screen of a place. */
    private Screen screen(Session session, Place place) {
        CourseView course = session.course();
        if (place.stepId().isEmpty()) {
            return MapScreen.at(course, lastStep);
        }
        StepKind kind = course.lessons().stream()
                .flatMap(lesson -> lesson.steps().stream())
                .filter(step -> step.id().equals(place.stepId()))
                .map(CourseView.StepView::kind)
                .findFirst()
                .orElseThrow(() -> new UnknownStepException("There is no step " + place.stepId() + " in this course."));
        return switch (kind) {
            case READ -> {
                var view = session.read(place.stepId());
                int page = Math.max(0, Math.min(place.page(), view.pages().size() - 1));
                yield new ReadScreen(view, page, page == place.page() ? place.scroll() : 0);
            }
            case PREDICT -> PredictScreen.open(session.predict(place.stepId()), false);
            case CHALLENGE, PROVE -> challenge(session.challenge(place.stepId()), place);
            case BREAK -> {
                BreakView view = session.breaking(place.stepId());
                yield place.page() == 1 && !view.debrief().isEmpty()
                        ? DebriefScreen.of(view, place.scroll())
                        : new BreakScreen(view, place.page() == 0 ? place.scroll() : 0);
            }
        };
    }

    private static Screen challenge(ChallengeView view, Place place) {
        return place.page() == 1 && !view.debrief().isEmpty()
                ? DebriefScreen.of(view, place.scroll())
                : ChallengeScreen.at(view, place.page() == 0 ? place.scroll() : 0);
    }

    private static boolean isBreak(Session session, String stepId) {
        return session.course().lessons().stream()
                .flatMap(lesson -> lesson.steps().stream())
                .anyMatch(step -> step.id().equals(stepId) && step.kind() == StepKind.BREAK);
    }

    private static void hints(Session session, Ask.Hints ask, Consumer<Message> post) {
        List<String> shown = session.hints(ask.stepId());
        int of = isBreak(session, ask.stepId())
                ? session.breaking(ask.stepId()).hints()
                : session.challenge(ask.stepId()).hints();
        // Where a hint costs nothing nobody is asked whether to open the first.
        boolean free = shown.isEmpty() && session.hintPrice(ask.stepId()) == 0;
        if ((ask.oneMore() || free) && shown.size() < of) {
            shown = session.hint(ask.stepId());
        }
        post.accept(new News.Hinted(ask.stepId(), shown, of, session.hintPrice(ask.stepId())));
    }

    private void debrief(Session session, String stepId, Consumer<Message> post) {
        String text = isBreak(session, stepId)
                ? session.breaking(stepId).debrief()
                : session.challenge(stepId).debrief();
        if (text.isEmpty()) {
            perhapsNext(session, stepId, post);
        } else {
            open(session, new Place(stepId, 1, 0), post);
        }
    }

    private void perhapsNext(Session session, String stepId, Consumer<Message> post) {
        open(session, session.next(stepId).map(s -> new Place(s.id(), 0, 0)).orElse(Place.MAP), post);
    }

    private static void notices(Session session, Consumer<Message> post) {
        session.notices().forEach(notice -> post.accept(new News.Noted(notice)));
    }

    private static String sentence(Exception problem) {
        return problem.getMessage() == null ? problem.toString() : problem.getMessage();
    }

    @Override
    public void close() {
        AttemptReporter measured = attempt;
        if (measured == null || !measured.isJudged()) {
            stop();
        }
        Session open = session;
        if (open != null) {
            open.close();
        }
    }
}
