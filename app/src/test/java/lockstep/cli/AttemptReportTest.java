package lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import lockstep.engine.Outcome;
import lockstep.session.AttemptView;
import lockstep.session.SpeedView;
import org.junit.jupiter.api.Test;

class AttemptReportTest {
    private static final SpeedView SPEED = new SpeedView(1.8, 1.7912345, 1.82, 1.79, List.of(), "Measured.");

    @Test
    void result_asJsonHasTheFieldsPromised() throws Exception {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        AttemptReport report = new AttemptReport(new PrintWriter(out), new PrintWriter(err), true);
        report.runStarted(1, 2, "3.13");
        report.finished(new AttemptView(
                "race-fix",
                Outcome.COMPLETED,
                true,
                false,
                false,
                false,
                false,
                3,
                1010,
                "Solved.",
                List.of("Speedup 1.80x."),
                SPEED,
                "",
                true));
        report.result();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertEquals(1, json.get("schema").asInt());
        assertEquals("completed", json.get("outcome").asText());
        assertEquals("race-fix", json.get("id").asText());
        assertEquals(true, json.get("passed").asBoolean());
        assertEquals(3, json.get("stars").asInt());
        assertEquals(1010, json.get("points").asInt());
        assertEquals(1.7912, json.get("measurement").get("low").asDouble());
        assertEquals("Speedup 1.80x.", json.get("reasons").get(0).asText());
        assertEquals("", err.toString());
    }

    @Test
    void result_asTextSaysStarsAndReasons() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        AttemptReport report = new AttemptReport(new PrintWriter(out), new PrintWriter(err), false);
        report.runStarted(1, 2, "3.13");
        report.finished(wrong(Outcome.COMPLETED, false));
        report.result();
        assertEquals(
                """
                Wrong.
                  7 are missing.
                ...  0 points, not passed, not stored
                Look again.
                """.strip(),
                out.toString().replace(System.lineSeparator(), "\n").strip());
        assertEquals("run 1 of 2: 3.13", err.toString().strip());
    }

    @Test
    void status_followsTheResult() {
        assertEquals(ExitCode.FAILED, AttemptCommand.status(wrong(Outcome.COMPLETED, false), true));
        assertEquals(ExitCode.BUSY, AttemptCommand.status(wrong(Outcome.COMPLETED, true), true));
        assertEquals(ExitCode.INCOMPLETE, AttemptCommand.status(wrong(Outcome.CANCELLED, false), true));
        assertEquals(ExitCode.DONE, AttemptCommand.status(right(SPEED), true));
        assertEquals(ExitCode.INCOMPLETE, AttemptCommand.status(right(null), true));
        assertEquals(ExitCode.DONE, AttemptCommand.status(right(null), false));
        assertEquals(ExitCode.INCOMPLETE, AttemptCommand.status(undecided(false), true));
        assertEquals(ExitCode.DONE, AttemptCommand.status(undecided(true), true));
    }

    private static AttemptView undecided(boolean passed) {
        return new AttemptView(
                "a",
                Outcome.COMPLETED,
                passed,
                false,
                false,
                true,
                false,
                1,
                500,
                "Right.",
                List.of(),
                SPEED,
                "",
                true);
    }

    private static AttemptView wrong(Outcome outcome, boolean busy) {
        return new AttemptView(
                "a",
                outcome,
                false,
                false,
                busy,
                false,
                false,
                0,
                0,
                "Wrong.",
                List.of("7 are missing."),
                null,
                "Look again.",
                false);
    }

    private static AttemptView right(SpeedView speed) {
        return new AttemptView(
                "a", Outcome.COMPLETED, true, false, false, false, false, 1, 0, "Right.", List.of(), speed, "", true);
    }
}
