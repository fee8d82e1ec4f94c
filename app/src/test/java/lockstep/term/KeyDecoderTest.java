package lockstep.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyDecoderTest {
    /** Stands for a pause longer than any sequence waits. */
    private static final char PAUSE = '\uffff';

    @Test
    void next_charactersAndControls() throws IOException {
        assertEquals(
                List.of(Key.character('a'), Key.character('é'), Key.character(0x1f680), Key.ctrl('c')),
                keys("aé\ud83d\ude80\u0003"));
        assertEquals(
                List.of(Key.named(Key.Name.ENTER), Key.named(Key.Name.TAB), Key.named(Key.Name.BACKSPACE)),
                keys("\r\t\u007f"));
    }

    @Test
    void next_arrowsInBothModesAndWithModifiers() throws IOException {
        assertEquals(
                List.of(
                        Key.named(Key.Name.UP),
                        Key.named(Key.Name.DOWN),
                        new Key(Key.Name.RIGHT, "", true, false, false),
                        Key.named(Key.Name.BACK_TAB)),
                keys("\u001b[A\u001bOB\u001b[1;5C\u001b[Z"));
    }

    @Test
    void next_tildeAndFunctionKeys() throws IOException {
        assertEquals(
                List.of(
                        Key.named(Key.Name.DELETE),
                        Key.named(Key.Name.PAGE_DOWN),
                        Key.named(Key.Name.F1),
                        Key.named(Key.Name.F5),
                        Key.named(Key.Name.F12),
                        Key.named(Key.Name.F2)),
                keys("\u001b[3~\u001b[6~\u001bOP\u001b[15~\u001b[24~\u001b[[B"));
    }

    @Test
    void next_loneEscapeIsAKey() throws IOException {
        assertEquals(
                List.of(Key.named(Key.Name.ESCAPE), Key.character('['), Key.character('A')),
                keys("\u001b" + PAUSE + "[" + "A"));
        assertEquals(List.of(Key.named(Key.Name.ESCAPE), Key.named(Key.Name.UP)), keys("\u001b\u001b[A"));
    }

    @Test
    void next_altIsEscapeBefore() throws IOException {
        assertEquals(List.of(Key.character('x').withAlt(), Key.character('q')), keys("\u001bxq"));
    }

    @Test
    void next_unknownSequencesAreSwallowedWhole() throws IOException {
        assertEquals(
                List.of(Key.character('z')),
                keys(
                        "\u001b[I\u001b[<0;10;20M\u001b[?2026;2$y\u001b]11;rgb:00/00/00\u001b\\\u001bP1$r0m\u001b\\\u001b[M !!z"));
        assertEquals(List.of(Key.character('a')), keys("\u001b[12;40R\u001b[99~a"));
    }

    @Test
    void next_bracketedPasteIsText() throws IOException {
        assertEquals(
                List.of(Key.paste("q\n\u001b[Ax"), Key.character('y')), keys("\u001b[200~q\n\u001b[Ax\u001b[201~y"));
    }

    @Test
    void next_numberedCharacters() throws IOException {
        assertEquals(
                List.of(Key.ctrl('c'), Key.character('q'), Key.named(Key.Name.ESCAPE)),
                keys("\u001b[99;5u\u001b[113u\u001b[27u"));
    }

    private static List<Key> keys(String input) throws IOException {
        int[] at = {0};
        KeyDecoder decoder = new KeyDecoder(timeout -> {
            if (at[0] >= input.length()) {
                return CharacterSource.ENDED;
            }
            char c = input.charAt(at[0]++);
            return c == PAUSE ? CharacterSource.EXPIRED : c;
        });
        List<Key> keys = new ArrayList<>();
        for (Key key = decoder.next(); !key.equals(Key.END); key = decoder.next()) {
            keys.add(key);
        }
        return keys;
    }
}
