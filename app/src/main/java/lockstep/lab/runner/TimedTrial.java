package lockstep.lab.runner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import lockstep.engine.ChildMachines;
import lockstep.engine.ProgramFailed;
import lockstep.engine.RunSpec;
import lockstep.lab.MeasureRequest;
import lockstep.lab.Measurement;
import lockstep.lab.Protocol;
import lockstep.lab.measure.CapacityRecord;
import lockstep.lab.measure.Job;
import lockstep.lab.measure.JobFailed;
import lockstep.lab.measure.Jobs;
import lockstep.lab.measure.Measurer;
import lockstep.lab.wire.Message;

/** Measures three variants of a job in this process. */
final class TimedTrial implements Task {
    private final Message.Measure order;
    private final Post post;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    TimedTrial(Message.Measure order, Post post) {
        this.order = order;
        this.post = post;
    }

    @Override
    public void perform() {
        post.send(new Message.Measured(measure()));
    }

    private Measurement measure() {
        MeasureRequest request = order.request();
        Measurer measurer = new Measurer(
                Path.of(order.leaseFile()),
                new CapacityRecord(Path.of(order.capacityFile()), machine()),
                Runtime.getRuntime().availableProcessors(),
                (phase, done) -> post.send(new Message.Progress(phase, done)),
                cancelled::get);
        try (ChildMachines machines = new ChildMachines()) {
            Job serial = job(request.serial(), "The serial variant", machines);
            Job learner = job(request.learner(), "Your program", machines);
            Job reference = request.reference().equals(request.learner())
                    ? learner
                    : job(request.reference(), "The reference", machines);
            Jobs jobs = new Jobs(serial, reference, learner);
            return measurer.measure(jobs, request.protocol(), request.workload());
        } catch (ProgramFailed failed) {
            return unscored(Measurement.Status.WRONG, failed.ended().message());
        } catch (IOException noLease) {
            return unscored(
                    Measurement.Status.INCOMPLETE,
                    "The file " + order.leaseFile() + " that keeps measurements apart cannot be used ("
                            + noLease.getMessage() + "): nothing was scored.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return unscored(Measurement.Status.CANCELLED, "Cancelled.");
        }
    }

    private Job job(RunSpec spec, String who, ChildMachines machines) throws ProgramFailed {
        return order.request().protocol() == Protocol.SHORT
                ? new LoadedJob(spec, order.request().examination(), who)
                : new FreshJob(spec, order.request().examination(), who, machines);
    }

    private Measurement unscored(Measurement.Status status, String message) {
        MeasureRequest request = order.request();
        return new Measurement(
                status,
                message,
                request.protocol(),
                request.workload(),
                List.of(),
                0,
                Double.NaN,
                Double.NaN,
                Runtime.getRuntime().availableProcessors(),
                System.currentTimeMillis());
    }

    /** What tells this machine from another with the same data directory. */
    private static String machine() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch") + " "
                + Runtime.getRuntime().availableProcessors();
    }

    @Override
    public void cancel() {
        cancelled.set(true);
    }

    /** Turns what a program did wrong while being timed into a sentence. */
    static JobFailed failed(String who, String what) {
        return new JobFailed(who + " went wrong while it was being timed: " + what);
    }
}
