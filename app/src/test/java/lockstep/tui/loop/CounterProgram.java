package lockstep.tui.loop;

import lockstep.term.Canvas;
import lockstep.term.Frame;
import lockstep.term.Key;
import lockstep.term.Size;
import lockstep.term.Style;

/** Counts keys; {@code q} ends it, {@code x} breaks it, {@code s} saves. */
public final class CounterProgram implements Program<Integer> {
    /** The command of {@code s}. */
    public record Save(int count) implements Command {}

    @Override
    public Step<Integer> start(Size size) {
        return Step.of(0);
    }

    @Override
    public Step<Integer> update(Integer model, Message message) {
        if (message instanceof Message.HungUp) {
            return Step.of(-1, new Save(model));
        }
        if (message instanceof Message.KeyPressed pressed) {
            Key key = pressed.key();
            if (key.is('x')) {
                throw new IllegalStateException("broken on purpose");
            }
            if (key.is('q')) {
                return Step.of(-1, new Save(model));
            }
            return Step.of(model + 1);
        }
        return Step.of(model);
    }

    @Override
    public Frame view(Integer model, Size size) {
        Canvas canvas = new Canvas(size);
        canvas.put(0, 0, "keys: " + model, Style.ACCENT);
        canvas.put(0, 1, "size: " + size.columns() + "x" + size.rows(), Style.NORMAL);
        return canvas.frame();
    }

    @Override
    public boolean ended(Integer model) {
        return model < 0;
    }

    @Override
    public int tickMillis(Integer model) {
        return 0;
    }
}
