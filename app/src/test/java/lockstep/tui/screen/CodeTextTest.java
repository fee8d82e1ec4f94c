package lockstep.tui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class CodeTextTest {
    private static CodeText end(String text) {
        return CodeText.of(text).at(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    @Test
    void newLine_keepsGoesDeeperAndComesBack() {
        assertEquals("x = 1\n", end("x = 1").newLine().text());
        assertEquals("while x:\n    ", end("while x:").newLine().text());
        assertEquals("    a()\n    ", end("    a()").newLine().text());
        assertEquals(
                "if a:\n    return 1\n", end("if a:\n    return 1").newLine().text());
        CodeText split = CodeText.of("    ab cd").at(0, 6).newLine();
        assertEquals("    ab\n    cd", split.text());
        assertEquals(4, split.column());
        assertEquals("\n    a()", CodeText.of("    a()").newLine().text());
    }

    @Test
    void backspace_takesACharacterAStepOrALine() {
        assertEquals("a", end("ab").backspace().text());
        assertEquals("    ", end("        ").backspace().text());
        assertEquals("    ", end("      ").backspace().text());
        assertEquals("ab", CodeText.of("a\nb").at(1, 0).backspace().text());
        assertEquals("a", CodeText.of("a").backspace().text());
    }

    @Test
    void delete_takesWhatIsBehind() {
        assertEquals("b", CodeText.of("ab").delete().text());
        assertEquals("ab", CodeText.of("a\nb").end().delete().text());
        assertEquals("a", end("a").delete().text());
    }

    @Test
    void typed_pastedLinesStandBelowEachOther() {
        CodeText text = CodeText.of("ab").at(0, 1).typed("1\r\n\t2");
        assertEquals("a1\n    2b", text.text());
        assertEquals(1, text.row());
        assertEquals(5, text.column());
        assertEquals("x", CodeText.of("").typed("\u0007x\ud83d\ude00").text());
    }

    @Test
    void indentation_goesByFours() {
        assertEquals("a   b", CodeText.of("ab").at(0, 1).tab().text());
        CodeText less = CodeText.of("     a").at(0, 5).outdent();
        assertEquals(" a", less.text());
        assertEquals(1, less.column());
    }

    @Test
    void cursor_goesOverTheEndsOfLines() {
        CodeText text = CodeText.of("ab\n  c");
        assertEquals(2, text.at(1, 0).left().column());
        assertEquals(1, text.end().right().row());
        assertEquals(2, text.at(1, 3).home().column());
        assertEquals(0, text.at(1, 2).home().column());
        assertEquals(text, text.left());
    }

    @Test
    void history_undoesWordsAndComesBack() {
        CodeHistory history = CodeHistory.of(CodeText.of(""));
        for (String letter : "ab c".split("")) {
            history = history.changed(history.now().typed(letter), !letter.equals(" "));
        }
        assertEquals("ab ", history.undo().now().text());
        assertEquals("ab", history.undo().undo().now().text());
        assertEquals("", history.undo().undo().undo().undo().now().text());
        assertEquals("ab c", history.undo().undo().redo().redo().now().text());
        assertFalse(history.undo()
                .changed(CodeText.of("x"), true)
                .redo()
                .now()
                .text()
                .contains("c"));
    }
}
