package lockstep.tui;

import java.util.ArrayList;
import java.util.List;
import lockstep.term.Key;
import lockstep.term.Size;
import lockstep.tui.screen.Screen;

/**
 * The whole of what is on the screen.
 *
 * @param screen what is shown
 * @param size of the terminal
 * @param waiting for how many answers keys are held back
 * @param held keys that came meanwhile, at most {@value #HELD_LIMIT}
 * @param note a quiet note above the keys; empty for none
 * @param noteKeys how many more keys it stays
 * @param ended whether the game is over
 */
record GameModel(Screen screen, Size size, int waiting, List<Key> held, String note, int noteKeys, boolean ended) {
    static final int HELD_LIMIT = 200;
    private static final int NOTE_KEYS = 6;

    GameModel {
        held = List.copyOf(held);
    }

    GameModel show(Screen next) {
        return new GameModel(next, size, waiting, held, note, noteKeys, ended);
    }

    GameModel resized(Size newSize) {
        return new GameModel(screen, newSize, waiting, held, note, noteKeys, ended);
    }

    GameModel waiting(int answers) {
        return new GameModel(screen, size, Math.max(0, answers), held, note, noteKeys, ended);
    }

    GameModel hold(Key key) {
        if (held.size() >= HELD_LIMIT) {
            return this;
        }
        List<Key> more = new ArrayList<>(held);
        more.add(key);
        return new GameModel(screen, size, waiting, more, note, noteKeys, ended);
    }

    GameModel withoutFirstHeld() {
        return new GameModel(screen, size, waiting, held.subList(1, held.size()), note, noteKeys, ended);
    }

    GameModel noted(String sentence) {
        return new GameModel(screen, size, waiting, held, sentence, NOTE_KEYS, ended);
    }

    /** One key nearer to the end of the note. */
    GameModel aged() {
        return noteKeys <= 1
                ? new GameModel(screen, size, waiting, held, "", 0, ended)
                : new GameModel(screen, size, waiting, held, note, noteKeys - 1, ended);
    }

    GameModel end() {
        return new GameModel(screen, size, waiting, held, note, noteKeys, true);
    }
}
