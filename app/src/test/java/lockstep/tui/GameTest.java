package lockstep.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import lockstep.session.Place;
import lockstep.term.Size;
import org.junit.jupiter.api.Test;

class GameTest {
    private static final Place CHALLENGE = new Place("race-fix", 0, 0);

    @Test
    void freshStart_twoKeysToARealRun() {
        SampleSession session = new SampleSession(true, Place.MAP);
        Pilot pilot = pilot(session);
        assertTrue(pilot.text().contains("What will it print?"), pilot.text());
        assertTrue(pilot.press("3<Enter>").text().contains("528,760 updates are lost"), pilot.text());
    }

    @Test
    void challenge_isSolvedWithTheArrowKeys() {
        SampleSession session = new SampleSession(false, CHALLENGE);
        Pilot pilot = pilot(session);
        pilot.press("<Right><Down><Down><Down> <Down> <Enter>");
        assertTrue(pilot.text().contains("982 points"), pilot.text());
    }

    @Test
    void challenge_isSolvedWithLettersAndDigitsOnly() {
        SampleSession session = new SampleSession(false, Place.MAP);
        Pilot pilot = pilot(session);
        pilot.press("1jjn2jjjmjmr");
        assertTrue(pilot.text().contains("982 points"), pilot.text());
        assertTrue(pilot.press("n").text().contains("outside"), pilot.text());
    }

    @Test
    void fastTyping_losesNoKey() {
        SampleSession session = new SampleSession(false, Place.MAP);
        Pilot pilot = pilot(session);
        pilot.rush("1jjn2jjjmjmr");
        assertTrue(pilot.text().contains("982 points"), pilot.text());
    }

    @Test
    void digits_typeANumberWithinItsRange() {
        SampleSession session = new SampleSession(false, CHALLENGE);
        Pilot pilot = pilot(session);
        assertTrue(pilot.press("j12").text().contains("◂ 12 ▸"), pilot.text());
        assertTrue(pilot.press("9").text().contains("◂ 9 ▸"), pilot.text());
        assertTrue(pilot.press("<Right>").text().contains("◂ 10 ▸"), pilot.text());
    }

    @Test
    void leaving_keepsKnobsAndPlace() {
        SampleSession session = new SampleSession(false, CHALLENGE);
        Pilot pilot = pilot(session);
        pilot.press("djj").press("q");
        assertTrue(pilot.ended());
        Pilot again = pilot(session);
        assertTrue(again.text().contains("◂ Lock ▸"), again.text());
        assertTrue(again.text().contains("▸░  7"), again.text());
    }

    @Test
    void liveRun_canBeStoppedAndItsEndIsNotHeard() {
        SampleSession session = new SampleSession(false, CHALLENGE).hold();
        Pilot pilot = pilot(session);
        pilot.press("r").tick();
        assertTrue(pilot.text().contains("Run 1 of 3"), pilot.text());
        pilot.press("b");
        assertTrue(session.cancelled());
        session.goOn();
        pilot.tick();
        assertTrue(pilot.text().contains("Guard with"), pilot.text());
        assertFalse(pilot.text().contains("lost."), pilot.text());
    }

    @Test
    void leavingDuringARun_endsIt() {
        SampleSession session = new SampleSession(false, CHALLENGE).hold();
        GameEffects effects = new GameEffects(() -> session);
        Pilot pilot = new Pilot(effects, Size.DESIGN);
        pilot.press("rq");
        effects.close();
        assertTrue(session.cancelled());
        assertTrue(session.closed());
    }

    @Test
    void speedStars_arriveAsAQuietNoteElsewhere() {
        SampleSession session = new SampleSession(false, CHALLENGE).hold();
        Pilot pilot = pilot(session);
        pilot.press("2jjjmjmr");
        session.goOn();
        pilot.tick();
        assertTrue(pilot.text().contains("Measuring speed"), pilot.text());
        pilot.press("b");
        session.goOn();
        pilot.tick();
        assertTrue(pilot.text().contains("Guard the stock: ★★★ 982 points"), pilot.text());
        pilot.press("jkjkjk");
        assertFalse(pilot.text().contains("982 points"), pilot.text());
    }

    @Test
    void notices_areShownOnce() {
        SampleSession session = new SampleSession(false, Place.MAP);
        session.tell("Progress cannot be saved: the disk is full.");
        assertTrue(pilot(session).text().contains("the disk is full"));
        assertFalse(pilot(session).text().contains("the disk is full"));
    }

    @Test
    void longNotice_isWrapped_andTheKeysStay() {
        String notice = "Progress cannot be saved in /home/ann/.local/share/lockstep/progress.db: the disk is full."
                + " Make room, then start again.";
        for (Size size : List.of(new Size(40, 10), new Size(60, 20), Size.DESIGN)) {
            SampleSession session = new SampleSession(false, Place.MAP);
            session.tell(notice);
            Pilot pilot = new Pilot(new GameEffects(() -> session), size);
            String shown = pilot.text().replaceAll("\\s+", "");
            assertTrue(shown.contains("progress.db:thediskisfull.Makeroom,thenstartagain."), pilot.text());
            assertTrue(shown.contains("qleave"), pilot.text());
        }
    }

    @Test
    void sessionThatCannotOpen_saysWhyAndLetsLeave() {
        Pilot pilot = new Pilot(
                new GameEffects(() -> {
                    throw new IOException("The lessons in /x cannot be read. Choose others with --lessons.");
                }),
                Size.DESIGN);
        assertTrue(pilot.text().contains("Choose others with --lessons"), pilot.text());
        assertTrue(pilot.press("q").ended());
    }

    @Test
    void newcomerWhoWentOnWithoutABet_comesBackToTheSamePlace() {
        Pilot pilot = pilot(new SampleSession(true, new Place("race-read", 1, 0)));
        assertTrue(pilot.text().contains("page 2 of"), pilot.text());
    }

    @Test
    void placeThatIsGone_opensTheMap() {
        Pilot pilot = pilot(new SampleSession(false, new Place("gone", 0, 0)));
        assertTrue(pilot.text().contains("Size a pool"), pilot.text());
    }

    @Test
    void reading_goesFromPageToPageToTheNextStep() {
        SampleSession session = new SampleSession(false, new Place("race-read", 1, 0));
        Pilot pilot = pilot(session);
        assertTrue(pilot.text().contains("page 2 of 2"), pilot.text());
        assertTrue(pilot.press("a").text().contains("page 1 of 2"), pilot.text());
        assertEquals(new Place("race-read", 0, 0), session.place());
        assertTrue(pilot.press("nn").text().contains("How many are left?"), pilot.text());
    }

    @Test
    void help_opensOverEverythingAndComesBack() {
        Pilot pilot = pilot(new SampleSession(false, CHALLENGE));
        assertTrue(pilot.press("i").text().contains("You predict what a small Python program"), pilot.text());
        assertTrue(pilot.press("b").text().contains("Guard with"), pilot.text());
    }

    private static Pilot pilot(SampleSession session) {
        return new Pilot(new GameEffects(() -> session), Size.DESIGN);
    }
}
