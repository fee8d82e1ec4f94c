package lockstep.lab.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {
    @Test
    void ratio_ofSecondsIsTheOthersByOurs() {
        Report report = new Report(new Row(Group.WARM, "primes"), List.of(1.0, 2.0, 4.0), List.of(8.0, 8.0, 8.0), "");
        assertEquals(new Spread(4, 3, 6, 3), report.ratio().orElseThrow());
        assertEquals(Optional.of(true), report.reachesBar());
    }

    @Test
    void ratio_ofTasksASecondIsOursByTheOthers() {
        Report report = new Report(new Row(Group.THREAD_TASKS, "thread_tasks"), List.of(100.0), List.of(50.0), "");
        assertEquals(2, report.ratio().orElseThrow().median(), 1e-12);
        assertEquals(Optional.of(false), report.reachesBar());
    }

    @Test
    void ratio_comparesTheFiguresOfOneTurn() {
        // A machine that gets three times slower for both does not change what is compared.
        Report report = new Report(new Row(Group.WARM, "primes"), List.of(1.0, 3.0), List.of(2.0, 6.0), "");
        assertEquals(new Spread(2, 2, 2, 2), report.ratio().orElseThrow());
    }

    @Test
    void bar_forOurOwnFigureNeedsNoCPython() {
        Row row = new Row(Group.THREADS, "primes");
        assertEquals(Optional.of(true), new Report(row, List.of(1.9), List.of(), "").reachesBar());
        assertEquals(Optional.of(false), new Report(row, List.of(1.7), List.of(), "").reachesBar());
    }

    @Test
    void bar_forTheTimeOverTheIdealIsFromAbove() {
        Row row = new Row(Group.DOWNLOADS, "downloads");
        assertEquals(Optional.of(true), new Report(row, List.of(1.2), List.of(), "").reachesBar());
        assertEquals(Optional.of(false), new Report(row, List.of(1.4), List.of(), "").reachesBar());
    }

    @Test
    void bar_withoutFiguresIsOpen() {
        Report report = new Report(new Row(Group.WARM, "primes"), List.of(), List.of(), "Lockstep: ValueError");
        assertEquals(Optional.empty(), report.ratio());
        assertEquals(Optional.empty(), report.reachesBar());
    }
}
