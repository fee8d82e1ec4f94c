package lockstep.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CanvasTest {
    @Test
    void put_clipsAtEveryBorder() {
        Canvas canvas = new Canvas(new Size(4, 2));
        assertEquals(6, canvas.put(-1, 0, "abcdefg", Style.NORMAL));
        canvas.put(0, 5, "no", Style.NORMAL);
        canvas.put(3, 1, "日", Style.NORMAL);
        assertEquals("bcde", canvas.frame().text());
    }

    @Test
    void region_drawsInItsOwnCoordinates() {
        Canvas canvas = new Canvas(new Size(6, 3));
        Canvas region = canvas.region(2, 1, 10, 10);
        assertEquals(4, region.columns());
        assertEquals(2, region.rows());
        region.put(0, 0, "abcdef", Style.STRONG);
        assertEquals("\n  abcd", canvas.frame().text());
        assertEquals(Style.STRONG, canvas.frame().style(2, 1));
        assertEquals(0, region.region(9, 9, 3, 3).columns());
    }

    @Test
    void frame_keepsWhatWasDrawnBefore() {
        Canvas canvas = new Canvas(new Size(3, 1));
        canvas.put(0, 0, "日x", Style.NORMAL);
        Frame frame = canvas.frame();
        canvas.put(0, 0, "abc", Style.NORMAL);
        assertEquals("日x", frame.text());
        assertEquals("", frame.cell(1, 0));
    }
}
