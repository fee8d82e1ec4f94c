package lockstep.lab.runner;

import lockstep.engine.ChildMachines;
import lockstep.engine.Ended;
import lockstep.engine.Outcome;
import lockstep.engine.ProgramFailed;
import lockstep.engine.Run;
import lockstep.engine.RunSpec;
import lockstep.engine.Values;
import lockstep.lab.CheckResult;
import lockstep.lab.Examination;
import lockstep.lab.measure.Job;
import lockstep.lab.measure.JobFailed;

/**
 * A job of the long protocol: each time a new run, so that starting threads and processes counts and nothing is left
 * from the run before. Loading and compiling the text is not timed.
 */
final class FreshJob implements Job {
    private final RunSpec spec;
    private final Examination examination;
    private final String who;
    private final ChildMachines machines;
    private long calls;

    FreshJob(RunSpec spec, Examination examination, String who, ChildMachines machines) {
        this.machines = machines;
        this.spec = spec;
        this.examination = examination;
        this.who = who;
    }

    @Override
    public long time() throws JobFailed {
        Transcript transcript = new Transcript(spec.limits().outputBytes());
        try (Run run = new Run(spec, transcript::add, machines)) {
            return examination.function().isEmpty() ? timeModule(run, transcript) : timeFunction(run, transcript);
        } catch (ProgramFailed failed) {
            throw TimedTrial.failed(who, failed.ended().message());
        }
    }

    private long timeModule(Run run, Transcript transcript) throws ProgramFailed, JobFailed {
        Ended ended = run.play();
        if (ended.outcome() != Outcome.COMPLETED) {
            throw TimedTrial.failed(who, ended.message());
        }
        check(new Examiner(run, examination), Values.none(), new Object[0], transcript);
        return ended.wallNanos();
    }

    private long timeFunction(Run run, Transcript transcript) throws ProgramFailed, JobFailed {
        run.load();
        Examiner examiner = new Examiner(run, examination);
        Object[] arguments = examiner.arguments(spec.seed() + calls++);
        run.prepareProcesses();
        Run.Timed timed = examiner.call(arguments);
        check(examiner, timed.result(), arguments, transcript);
        return timed.nanos();
    }

    private void check(Examiner examiner, Object result, Object[] arguments, Transcript transcript)
            throws ProgramFailed, JobFailed {
        for (CheckResult check : examiner.check(result, arguments, transcript.output())) {
            if (!check.holds()) {
                throw TimedTrial.failed(who, check.sentence());
            }
        }
    }
}
