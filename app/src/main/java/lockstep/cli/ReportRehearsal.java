package lockstep.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.math.BigInteger;
import java.util.List;
import java.util.TreeSet;
import lockstep.explore.Chance;
import lockstep.explore.Exploration;
import lockstep.explore.Schedule;
import lockstep.explore.TodaysGil;
import lockstep.explore.TraceStep;
import lockstep.explore.Verdict;
import lockstep.explore.Witness;
import lockstep.lab.ExploreResult;
import lockstep.lab.wire.Channel;
import lockstep.lab.wire.Message;

/**
 * Tells nobody of an exploration that never was, while the real one goes on elsewhere: what a Java machine loads and links for
 * its first report would be waited for afterwards. Stateless.
 */
final class ReportRehearsal {
    private static final SourceFile SOURCE = new SourceFile("rehearsal.py", "n = 0\nn += 1\n");

    private ReportRehearsal() {}

    /** Reads a result as a runner sends it, and tells it. */
    static void perform() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        ExploreReport report = new ExploreReport(nowhere, nowhere, false, false);
        if (Channel.echo(new Message.Explored(ExploreResult.of(exploration()))) instanceof Message.Explored told) {
            report.print(told.result(), SOURCE);
        }
    }

    private static Exploration exploration() {
        List<TraceStep> trace =
                List.of(new TraceStep(1, 2, 6, 12, "reads n: 0"), new TraceStep(2, 2, 6, 12, "writes n: 1"));
        Schedule schedule = new Schedule(List.of(2, 4));
        return new Exploration(
                Verdict.REFUTED,
                "lost",
                BigInteger.TEN,
                false,
                1_000,
                1_000,
                1,
                1_000_000,
                List.of(
                        new Exploration.Outcome("1", true, BigInteger.TWO),
                        new Exploration.Outcome("lost", false, BigInteger.ONE)),
                new Witness("000000-A1B1", schedule, 1, trace, "lost", true),
                TodaysGil.BREAKS,
                Exploration.ALL,
                List.of("n"),
                List.of("n"),
                new TreeSet<>(List.of(1)),
                Chance.NONE,
                false);
    }
}
