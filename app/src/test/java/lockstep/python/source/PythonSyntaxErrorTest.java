package lockstep.python.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PythonSyntaxErrorTest {
    private static final SourceText SOURCE =
            new SourceText("shop.py", "def sell():\n    stock = \u00e9\ud83d\ude00 $ 1\r\n");

    private static PythonSyntaxError error(int start, int end, String hint) {
        return new PythonSyntaxError(
                PythonSyntaxError.Kind.SYNTAX, SOURCE, new Span(start, end), "invalid syntax", hint);
    }

    @Test
    void render_pointsAtTheSpanAndGivesTheHint() {
        int at = SOURCE.text().indexOf("stock");
        assertEquals("""
                  File "shop.py", line 2
                    stock = \u00e9\ud83d\ude00 $ 1
                    ^^^^^
                SyntaxError: invalid syntax
                Hint: Rename it.
                """, error(at, at + 5, "Rename it.").render());
    }

    @Test
    void column_countsCodePoints() {
        int at = SOURCE.text().indexOf('$');
        assertEquals(16, error(at, at + 1, "").column());
        assertEquals(2, error(at, at + 1, "").line());
    }

    @Test
    void render_behindTheLastLine_doesNotFail() {
        int end = SOURCE.text().length();
        assertEquals(3, error(end, end + 1, "").line());
        assertEquals(false, error(end, end + 1, "").render().isEmpty());
    }
}
