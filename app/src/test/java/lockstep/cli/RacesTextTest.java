package lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import lockstep.engine.Ended;
import lockstep.engine.Limits;
import lockstep.engine.Outcome;
import lockstep.engine.Profile;
import lockstep.engine.RunSpec;
import lockstep.engine.StartMethod;
import lockstep.engine.World;
import lockstep.engine.race.Race;
import lockstep.lab.RunFacts;
import lockstep.lab.TrialResult;
import org.junit.jupiter.api.Test;

class RacesTextTest {
    private static final String PROGRAM = "total = 0\ndef work():\n    global total\n    total += 1\nprint(total)\n";
    private static final Race SAME =
            new Race("total", new Race.Side("one", 4, true), new Race.Side("another", 4, false));
    private static final Race OTHER =
            new Race("total", new Race.Side("MainThread", 5, false), new Race.Side("one", 4, true));

    private static String printed(long processes, Race... races) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        new RacesText(out, PROGRAM)
                .print(new TrialResult(
                        Profile.PYTHON_3_13,
                        new Ended(Outcome.COMPLETED, 0, "", 1),
                        "",
                        "",
                        List.of(),
                        new RunFacts(2, processes, 0),
                        List.of(races)));
        out.flush();
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void print_bothLinesAndWhatToDo() {
        assertEquals("""
                lockstep: 2 data races in this run.

                total is touched by two threads, and nothing says which comes first:
                  one      writes  line 4: total += 1
                  another  reads   line 4: total += 1
                  Take a lock around line 4, the same one in every thread.

                total is touched by two threads, and nothing says which comes first:
                  MainThread  reads   line 5: print(total)
                  one         writes  line 4: total += 1
                  Take the same lock around lines 4 and 5, or have one wait for the other: join(), an Event, a Queue.
                """, printed(0, SAME, OTHER));
    }

    @Test
    void print_runWithoutOneProvesNothing() {
        assertEquals(
                "lockstep: no race in this run. Another run may go another way; \"lockstep explore\" looks at all.\n"
                        + "lockstep: only the main process was looked at, not those that it started.\n",
                printed(3));
    }

    @Test
    void races_areAListInJson() {
        RunSpec spec =
                new RunSpec("x.py", PROGRAM, Profile.PYTHON_3_13, StartMethod.FORK, Limits.standard(), World.open(), 1);
        assertEquals(
                "{\"schema\":1,\"races\":[{\"name\":\"total\","
                        + "\"first\":{\"thread\":\"MainThread\",\"line\":5,\"text\":\"print(total)\",\"access\":\"read\"},"
                        + "\"second\":{\"thread\":\"one\",\"line\":4,\"text\":\"total += 1\",\"access\":\"write\"}}]}",
                RunJson.races(new JsonOutput().object(), spec, List.of(OTHER)).toString());
    }
}
