package lockstep.cli;

import java.io.PrintWriter;
import lockstep.lab.bench.BenchListener;
import lockstep.lab.bench.Report;
import lockstep.lab.bench.Row;

/** Says on standard error how far a bench is; on a terminal as one line that is written over. For one thread. */
final class BenchProgress implements BenchListener {
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean terminal;

    BenchProgress(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    void say(String words) {
        err.println("lockstep: " + words);
        err.flush();
    }

    @Override
    public void turn(Row row, int turn, int turns) {
        if (terminal) {
            err.print(CLEAR + row.group().label() + " " + row.program() + ", turn " + turn + " of " + turns);
            err.flush();
        }
    }

    @Override
    public void row(Report report) {
        if (terminal) {
            String ratio = report.ratio()
                    .map(spread -> ": " + BenchTable.ratio(spread.median()))
                    .orElse("");
            err.println(
                    CLEAR + report.row().group().label() + " " + report.row().program() + ratio);
            err.flush();
        }
    }

    /** Leaves the line clear. */
    void done() {
        if (terminal) {
            err.print(CLEAR);
            err.flush();
        }
    }
}
