package lockstep.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.TextCharacter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextWidthTest {
    @Test
    void of_wideAndCombining() {
        assertEquals(4, TextWidth.of("日本"));
        assertEquals(4, TextWidth.of("cafe\u0301"));
        assertEquals(3, TextWidth.of("─★✓"));
        assertEquals(1, TextWidth.of("q\u0308\u200d"));
    }

    @Test
    void cells_doubtfulBecomesAQuestionMark() {
        assertEquals(List.of("a", "?", "?", "?"), TextWidth.cells("a\ud83d\ude80⚡\u001b"));
    }

    @Test
    void clip_neverSplitsAWideCharacter() {
        assertEquals("日", TextWidth.clip("日本", 3));
        assertEquals("abc", TextWidth.clip("abcdef", 3));
        assertEquals("", TextWidth.clip("abc", 0));
    }

    @Test
    void ofCell_agreesWithTheRenderer() {
        for (int codePoint = ' '; codePoint <= 0xffff; codePoint++) {
            for (String cell : TextWidth.cells(Character.toString(codePoint))) {
                TextCharacter[] drawn = TextCharacter.fromString(cell);
                assertEquals(1, drawn.length, () -> "U+" + Integer.toHexString(cell.charAt(0)));
                assertEquals(
                        drawn[0].isDoubleWidth() ? 2 : 1,
                        TextWidth.ofCell(cell),
                        () -> "U+" + Integer.toHexString(cell.charAt(0)));
            }
        }
    }
}
