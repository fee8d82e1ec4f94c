package lockstep.tui.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lockstep.term.Style;
import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void lines_wrapParagraphsAndLists() {
        assertEquals(
                List.of("one two", "three", "", "• first", "  item", "• second", "", "10. ten"),
                text(Markup.lines("one two\nthree\n\n- first item\n- second\n\n10. ten", 8)));
    }

    @Test
    void lines_emphasisAndCodeAreStyled() {
        Line line = Markup.lines("a *b c* `d*e*f` 2*3*4 **g**", 60).get(0);
        assertEquals("a b c d*e*f 2*3*4 g", line.text());
        assertTrue(line.spans().contains(new Span("b c", Style.STRONG)));
        assertTrue(line.spans().contains(new Span("d*e*f", Style.NUMBER)));
    }

    @Test
    void lines_fencedPythonIsHighlightedAndNotWrapped() {
        List<Line> lines = Markup.lines("see\n```python\nfor i in range(10):  # loop\n    x = 'a'\n```\nend", 10);
        assertEquals(List.of("see", "  for i in range(10):  # loop", "      x = 'a'", "end"), text(lines));
        assertTrue(lines.get(1).spans().contains(new Span("for", Style.KEYWORD)));
        assertTrue(lines.get(1).spans().contains(new Span("# loop", Style.COMMENT)));
        assertTrue(lines.get(2).spans().contains(new Span("'a'", Style.STRING)));
    }

    @Test
    void wrap_breaksLongWordsAndWideCharacters() {
        assertEquals(List.of("abcd", "ef"), text(Wrap.text("abcdef", 4, Style.NORMAL)));
        assertEquals(List.of("日本", "語"), text(Wrap.text("日本語", 5, Style.NORMAL)));
        assertEquals(List.of(""), text(Wrap.text("", 5, Style.NORMAL)));
    }

    @Test
    void pythonText_tripleQuotesSpanLines() {
        List<Line> lines = PythonText.lines(List.of("s = \"\"\"a", "def", "\"\"\" + f\"{x}\"", "def go(): pass"));
        assertEquals(List.of(new Span("def", Style.STRING)), lines.get(1).spans());
        assertTrue(lines.get(3).spans().contains(new Span("go", Style.NAME)));
    }

    private static List<String> text(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }
}
