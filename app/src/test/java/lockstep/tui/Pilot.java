package lockstep.tui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import lockstep.term.Frame;
import lockstep.term.Key;
import lockstep.term.Size;
import lockstep.tui.loop.Command;
import lockstep.tui.loop.Effects;
import lockstep.tui.loop.Message;
import lockstep.tui.loop.Step;

/**
 * Plays the game without a terminal: press keys, resize, let it settle, read the frame. Commands run at once on the
 * caller's thread; messages from other threads are taken when waiting for a text.
 */
public final class Pilot {
    private static final long BOUND_SECONDS = 30;

    private final Game game = new Game();
    private final Effects effects;
    private final BlockingQueue<Message> mailbox = new LinkedBlockingQueue<>();
    private GameModel model;
    private Size size;

    /** Starts the game and lets it settle. */
    public Pilot(Effects effects, Size size) {
        this.effects = effects;
        this.size = size;
        Step<GameModel> first = game.start(size);
        this.model = first.model();
        perform(first);
        settle();
    }

    /** Presses keys, each a character or a name like {@code <Enter>} or {@code <Ctrl-R>}, and lets the game settle after each. */
    public Pilot press(String keys) {
        for (Key key : keys(keys)) {
            deliver(new Message.KeyPressed(key));
            settle();
        }
        return this;
    }

    /** Presses keys without letting the game settle between them, as somebody who types fast does. */
    public Pilot rush(String keys) {
        keys(keys).forEach(key -> deliver(new Message.KeyPressed(key)));
        settle();
        return this;
    }

    /** Lets time pass, so that something live is looked at. */
    public Pilot tick() {
        deliver(new Message.Tick(0));
        settle();
        return this;
    }

    /** Changes the size of the terminal. */
    public Pilot resize(int columns, int rows) {
        size = new Size(columns, rows);
        deliver(new Message.Resized(size));
        return this;
    }

    /** Waits for messages from other threads until the frame shows a text. */
    public Pilot await(String text) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(BOUND_SECONDS);
        while (!text().contains(text)) {
            Message message = mailbox.poll(100, TimeUnit.MILLISECONDS);
            deliver(message == null ? new Message.Tick(0) : message);
            if (System.nanoTime() > deadline) {
                throw new AssertionError("never saw \"" + text + "\" but\n" + text());
            }
        }
        return this;
    }

    /** Returns what is shown. */
    public Frame frame() {
        return game.view(model, size);
    }

    /** Returns what is shown as text. */
    public String text() {
        return frame().text();
    }

    /** Whether the game is over. */
    public boolean ended() {
        return model.ended();
    }

    private void settle() {
        for (Message next = mailbox.poll(); next != null; next = mailbox.poll()) {
            deliver(next);
        }
    }

    private void deliver(Message message) {
        Step<GameModel> step = game.update(model, message);
        model = step.model();
        perform(step);
    }

    private void perform(Step<GameModel> step) {
        Consumer<Message> post = mailbox::add;
        for (Command command : step.commands()) {
            effects.run(command, post);
        }
    }

    private static Deque<Key> keys(String text) {
        Deque<Key> keys = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at++) {
            int end = text.charAt(at) == '<' ? text.indexOf('>', at) : -1;
            if (end > at + 1 && text.startsWith("<Ctrl-", at)) {
                keys.add(Key.ctrl(Character.toLowerCase(text.charAt(end - 1))));
                at = end;
            } else if (end > at + 1) {
                keys.add(Key.named(Key.Name.valueOf(text.substring(at + 1, end).toUpperCase(java.util.Locale.ROOT))));
                at = end;
            } else {
                keys.add(Key.character(text.charAt(at)));
            }
        }
        return keys;
    }
}
