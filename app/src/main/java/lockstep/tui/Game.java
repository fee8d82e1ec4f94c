package lockstep.tui;

import java.util.List;
import lockstep.engine.Outcome;
import lockstep.session.AttemptView;
import lockstep.term.Frame;
import lockstep.term.Key;
import lockstep.term.Size;
import lockstep.tui.draw.Stars;
import lockstep.tui.loop.Message;
import lockstep.tui.loop.Program;
import lockstep.tui.loop.Step;
import lockstep.tui.screen.Ask;
import lockstep.tui.screen.AttemptScreen;
import lockstep.tui.screen.HelpScreen;
import lockstep.tui.screen.LoadingScreen;
import lockstep.tui.screen.News;
import lockstep.tui.screen.ResultScreen;
import lockstep.tui.screen.Screen;
import lockstep.tui.screen.StepperScreen;
import lockstep.tui.screen.Turn;

/** The game as a program: which screen is open, what waits, what is noted. Pure. */
public final class Game implements Program<GameModel> {
    private static final int LOOK_MILLIS = 100;

    @Override
    public Step<GameModel> start(Size size) {
        return Step.of(new GameModel(new LoadingScreen(), size, 1, List.of(), "", 0, false), new Ask.Begin());
    }

    @Override
    public Step<GameModel> update(GameModel model, Message message) {
        if (message instanceof Message.HungUp) {
            return Step.of(model.end());
        }
        if (message instanceof Message.Resized resized) {
            return Step.of(model.resized(resized.size()));
        }
        if (message instanceof Message.Tick) {
            return model.screen().watching() ? Step.of(model, new Ask.Look()) : Step.of(model);
        }
        if (message instanceof Message.KeyPressed pressed) {
            return pressed(model, pressed.key());
        }
        return message instanceof News news ? heard(model, news) : Step.of(model);
    }

    private static Step<GameModel> pressed(GameModel model, Key key) {
        if (key.isCtrl('c') || key.isCtrl('d') && !model.screen().typing()) {
            return Step.of(model.end());
        }
        return model.waiting() > 0 && !(model.screen() instanceof LoadingScreen && key.is('q'))
                ? Step.of(model.hold(key))
                : typed(model.aged(), key);
    }

    private static Step<GameModel> typed(GameModel model, Key key) {
        boolean letters = !model.screen().typing();
        if (letters && key.is('q')) {
            return Step.of(model.end());
        }
        boolean help = letters && (key.is('i') || key.is('?')) || key.is(Key.Name.F1);
        if (help && !(model.screen() instanceof HelpScreen)) {
            return Step.of(model.show(new HelpScreen(model.screen(), 0)));
        }
        return turned(model, model.screen().key(key, Chrome.room(model)));
    }

    private static Step<GameModel> turned(GameModel model, Turn turn) {
        int answers = (int) turn.asks().stream().filter(Ask::answered).count();
        return new Step<>(model.show(turn.screen()).waiting(model.waiting() + answers), List.copyOf(turn.asks()));
    }

    private static Step<GameModel> heard(GameModel model, News news) {
        GameModel next = news.answers() ? model.waiting(model.waiting() - 1) : model;
        if (news instanceof News.Opened opened) {
            next = next.show(next.screen().followedBy(opened.screen()));
        } else if (news instanceof News.Refused refused) {
            next = next.noted(refused.why());
        } else if (news instanceof News.Noted noted) {
            next = next.noted(noted.sentence());
        } else if (news instanceof News.Finished finished && !isOn(next.screen(), finished.result())) {
            next = quietly(next, finished);
        }
        Step<GameModel> step = turned(next, next.screen().hear(news));
        while (step.model().waiting() == 0
                && !step.model().held().isEmpty()
                && !step.model().ended()) {
            Key key = step.model().held().get(0);
            Step<GameModel> more = typed(step.model().withoutFirstHeld().aged(), key);
            List<lockstep.tui.loop.Command> commands = new java.util.ArrayList<>(step.commands());
            commands.addAll(more.commands());
            step = new Step<>(more.model(), commands);
        }
        return step;
    }

    private static boolean isOn(Screen screen, AttemptView result) {
        if (screen instanceof HelpScreen help) {
            return isOn(help.under(), result);
        }
        return screen instanceof ResultScreen shown && shown.result().id().equals(result.id())
                || screen instanceof AttemptScreen
                || screen instanceof StepperScreen;
    }

    private static GameModel quietly(GameModel model, News.Finished finished) {
        AttemptView result = finished.result();
        if (result.outcome() == Outcome.CANCELLED) {
            return model;
        }
        return model.noted(
                result.busy()
                        ? finished.title() + ": the machine was too busy to measure, run it again when you like"
                        : finished.title() + ": " + Stars.of(result.stars()) + " " + result.points() + " points");
    }

    @Override
    public Frame view(GameModel model, Size size) {
        return Chrome.draw(model, size);
    }

    @Override
    public boolean ended(GameModel model) {
        return model.ended();
    }

    @Override
    public int tickMillis(GameModel model) {
        return model.screen().watching() ? LOOK_MILLIS : 0;
    }
}
