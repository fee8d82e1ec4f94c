package lockstep.tui.screen;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A text that is written, what it was before, and what has been undone of it. Immutable.
 *
 * @param now as it stands
 * @param past earlier texts, the newest first, at most {@value #MOST}
 * @param undone texts to come back to, the next first
 * @param typing whether the last change typed a part of a word, which the next letter belongs to
 */
record CodeHistory(CodeText now, Deque<CodeText> past, Deque<CodeText> undone, boolean typing) {
    static final int MOST = 500;

    static CodeHistory of(CodeText text) {
        return new CodeHistory(text, new ArrayDeque<>(), new ArrayDeque<>(), false);
    }

    /** Moves the cursor only. */
    CodeHistory moved(CodeText text) {
        return new CodeHistory(text, past, undone, false);
    }

    /** @param letter whether a part of a word was typed; words are undone as a whole */
    CodeHistory changed(CodeText text, boolean letter) {
        if (text.lines().equals(now.lines())) {
            return moved(text);
        }
        Deque<CodeText> more = new ArrayDeque<>(past);
        if (!(letter && typing)) {
            more.addFirst(now);
        }
        if (more.size() > MOST) {
            more.removeLast();
        }
        return new CodeHistory(text, more, new ArrayDeque<>(), letter);
    }

    CodeHistory undo() {
        return step(past, undone, true);
    }

    CodeHistory redo() {
        return step(undone, past, false);
    }

    private CodeHistory step(Deque<CodeText> from, Deque<CodeText> to, boolean back) {
        if (from.isEmpty()) {
            return this;
        }
        Deque<CodeText> rest = new ArrayDeque<>(from);
        Deque<CodeText> more = new ArrayDeque<>(to);
        CodeText text = rest.removeFirst();
        more.addFirst(now);
        return back ? new CodeHistory(text, rest, more, false) : new CodeHistory(text, more, rest, false);
    }
}
