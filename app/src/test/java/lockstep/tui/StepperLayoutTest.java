package lockstep.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lockstep.session.InterleavingsCourse;
import lockstep.term.Size;
import org.junit.jupiter.api.Test;

/** What stands where while a program of the shipped course is stepped, and that it stays there. */
class StepperLayoutTest {
    @Test
    void objective_standsAboveAWitnessToo() {
        String text = shipped(80, 24).press("b6jj<Enter>r").text().replaceAll("\\s+", " ");
        assertTrue(text.contains("In every order of steps both transfers come to their end."), text);
        assertTrue(text.contains("Which one did each take first?"), text);
    }

    @Test
    void objective_isWholeInASmallWindowToo() {
        Pilot pilot = shipped(60, 20).press("b4j<Enter>r");
        assertTrue(pilot.text().contains("  less than 2.\n"), pilot.text());
        assertTrue(pilot.press("ma").text().contains("  less than 2.\n"), pilot.text());
        assertTrue(pilot.text().contains("▸  8     till[\"tea\"] = seen + 1"), pilot.text());
    }

    @Test
    void code_staysInItsRowsWhateverTheLastKeyDid() {
        Pilot pilot = shipped(80, 24).press("b4j<Enter>r");
        int atFirst = row(pilot, "▸  7     seen = till.get");
        assertTrue(atFirst > 0, pilot.text());
        assertEquals(atFirst, row(pilot.press("f"), "▸  7     seen = till.get"), "a message came\n" + pilot.text());
        assertEquals(atFirst, row(pilot.press("a"), "   7     seen = till.get"), "a step was taken\n" + pilot.text());
        int main = row(pilot, " 14 bob.start()");
        assertEquals(main, row(pilot.press("u"), " 14 bob.start()"), "it was taken back\n" + pilot.text());
    }

    @Test
    void code_ofBothThreadsIsIndentedAlike() {
        Pilot pilot = shipped(80, 24).press("b4jj<Enter>rm").press("aaaa");
        assertTrue(pilot.text().contains("12   inside += 1  "), "half of four columns\n" + pilot.text());
        assertTrue(pilot.text().contains("12   inside += 1\n"), "in the other column too\n" + pilot.text());
        assertTrue(pilot.text().contains(" 7 def visit(me, other):\n"), "with its head in sight\n" + pilot.text());
    }

    @Test
    void runOn_isOfferedOnlyWhereTheLastThreadCanGoOn() {
        Pilot pilot = shipped(80, 24).press("b4j<Enter>r");
        assertTrue(pilot.text().contains("n run on"), pilot.text());
        pilot.press("m");
        assertTrue(pilot.text().contains("M main  line 15  waits for the end of A"), pilot.text());
        assertFalse(pilot.text().contains("n run on"), pilot.text());
        assertTrue(pilot.press("a").text().contains("n run on"), pilot.text());
    }

    @Test
    void otherThread_isShownWithoutAStep_andTheNextStepShowsItsOwn() {
        Pilot pilot = shipped(60, 20).press("b4j<Enter>rma");
        String code = "▸  8     till[\"tea\"] = seen + 1";
        assertTrue(pilot.text().contains("A sell()  can go on"), pilot.text());
        assertTrue(pilot.text().contains(code), pilot.text());
        assertTrue(pilot.text().contains("o other thread"), pilot.text());
        pilot.press("o");
        assertTrue(pilot.text().contains("B sell()  can go on"), pilot.text());
        assertFalse(pilot.text().contains(code), pilot.text());
        assertTrue(pilot.text().contains("2 of 2 steps"), "no step was taken\n" + pilot.text());
        assertTrue(pilot.press("<Tab>").text().contains("▸ 15 ann.join()"), pilot.text());
        assertTrue(pilot.press("o").text().contains(code), "and round\n" + pilot.text());
        assertTrue(pilot.press("ob").text().contains("B sell()  can go on"), pilot.text());
        assertTrue(pilot.press("a").text().contains("has ended"), pilot.text());
    }

    @Test
    void otherThread_isNoKeyWhereAllAreInSight() {
        Pilot pilot = shipped(120, 40).press("b4j<Enter>rm");
        assertFalse(pilot.text().contains("other thread"), pilot.text());
        String before = pilot.text();
        assertEquals(before, pilot.press("o").text());
    }

    @Test
    void livelock_saysWhichStepsComeAgain() {
        Pilot pilot = shipped(80, 24).press("b7jjjjjjjj<Enter>r");
        pilot.press("<End>");
        assertTrue(pilot.text().contains("for ever without an end: steps 3 to 22, again and again"), pilot.text());
        String result = pilot.press("z").text().replaceAll("\\s+", " ");
        assertTrue(result.contains("no switch: M2. Then it can go on like this again and again: C2 B1 C8 B9."), result);
    }

    @Test
    void errorInLinesThatWereWritten_isSaidInPlaceOfTheLessonsSentence() {
        Pilot pilot = shipped(80, 24).press("b7jj<Enter>r");
        assertTrue(pilot.text().contains("Which word did it hear"), pilot.text());
        pilot.press("zcc<Down><Down><Down><End> - busi<Ctrl-R>");
        String text = pilot.text().replaceAll("\\s+", " ");
        assertTrue(text.contains("In some order a thread ends with an error. Mend the line it names first."), text);
        assertFalse(text.contains("Which word did it hear"), text);
        assertTrue(pilot.press("z").text().contains("• NameError: name 'busi' is not defined."), pilot.text());
    }

    @Test
    void tasks_areCountedByChangesOfTurnInTheResultToo() {
        Pilot pilot = shipped(80, 24).press("b8jj<Enter>rz");
        assertTrue(pilot.text().contains("The shortest way there has 5 changes of turn: a1"), pilot.text());
    }

    @Test
    void lockThatAThreadHoldsItself_isToldSo() {
        Pilot pilot = shipped(80, 24).press("b5jj<Enter>mjmr<End>");
        assertTrue(pilot.text().contains("waits for lock, which it holds itself"), pilot.text());
        String result = pilot.press("z").text().replaceAll("\\s+", " ");
        assertTrue(result.contains("A waits for lock, which it holds itself; B waits for lock, which A holds"), result);
    }

    @Test
    void listing_followsTheKnobUnderTheCursor() {
        Pilot pilot = shipped(80, 24).press("b7jjjj<Enter>");
        assertTrue(pilot.text().contains("goods.notify()"), "what it wakes\n" + pilot.text());
        pilot.press("2");
        assertTrue(pilot.text().contains("goods.notify_all()"), "turning shows something\n" + pilot.text());
        assertTrue(pilot.press("j").text().contains(" 10         if box:"), pilot.text());
        assertTrue(pilot.press("j").text().contains("  4 room = threading.Condition()"), pilot.text());
    }

    private static int row(Pilot pilot, String text) {
        List<String> rows = pilot.text().lines().toList();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).contains(text)) {
                return i;
            }
        }
        return -1;
    }

    private static Pilot shipped(int columns, int rows) {
        return new Pilot(new GameEffects(InterleavingsCourse::openShipped), new Size(columns, rows));
    }
}
