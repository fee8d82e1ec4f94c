package lockstep.lab.runner;

import java.util.List;
import lockstep.engine.ProgramFailed;
import lockstep.engine.Run;
import lockstep.engine.RunSpec;
import lockstep.lab.CheckResult;
import lockstep.lab.Examination;
import lockstep.lab.measure.Job;
import lockstep.lab.measure.JobFailed;

/** A job of the short protocol: a program loaded once, whose function is called again and again with fresh inputs. */
final class LoadedJob implements Job {
    private final Run run;
    private final Examiner examiner;
    private final String who;
    private final long firstSeed;
    private long calls;

    LoadedJob(RunSpec spec, Examination examination, String who) throws ProgramFailed {
        this.run = new Run(spec, (stream, text) -> {});
        this.run.load();
        this.examiner = new Examiner(run, examination);
        this.who = who;
        this.firstSeed = spec.seed();
    }

    @Override
    public long time() throws JobFailed {
        try {
            Object[] arguments = examiner.arguments(firstSeed + calls++);
            Run.Timed timed = examiner.call(arguments);
            List<CheckResult> checks = examiner.check(timed.result(), arguments, "");
            for (CheckResult check : checks) {
                if (!check.holds()) {
                    throw TimedTrial.failed(who, check.sentence());
                }
            }
            return timed.nanos();
        } catch (ProgramFailed failed) {
            throw TimedTrial.failed(who, failed.ended().message());
        }
    }
}
