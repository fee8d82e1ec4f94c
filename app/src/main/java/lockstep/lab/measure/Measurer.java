package lockstep.lab.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import lockstep.lab.MeasureListener;
import lockstep.lab.Measurement;
import lockstep.lab.Measurement.Status;
import lockstep.lab.Protocol;
import lockstep.lab.Workload;
import org.jspecify.annotations.Nullable;

/**
 * One measurement: waits for the lease, calibrates the machine, warms up, takes blocks. Confined to one thread.
 *
 * <p>Whether the machine is free is judged against the best it has shown itself, never against the number of cores or the
 * reference's speedup.
 */
public final class Measurer {
    private static final long LOOK_NANOS = 200_000_000L;

    /** How long a machine that looks busy is looked at again; what a host does to its guests comes in bursts of a second. */
    private static final long LOOKS_NANOS = 4_000_000_000L;

    private final Path leaseFile;
    private final CapacityRecord capacityRecord;
    private final int cores;
    private final MeasureListener listener;
    private final BooleanSupplier cancelled;

    /**
     * @param leaseFile locked while measuring, one for the machine
     * @param capacityRecord the best this machine has shown
     * @param cores processors to use
     * @param listener told how it goes on
     * @param cancelled asked often whether to give up
     */
    public Measurer(
            Path leaseFile,
            CapacityRecord capacityRecord,
            int cores,
            MeasureListener listener,
            BooleanSupplier cancelled) {
        this.leaseFile = leaseFile;
        this.capacityRecord = capacityRecord;
        this.cores = cores;
        this.listener = listener;
        this.cancelled = cancelled;
    }

    /** Measures; every way it can go is a {@link Measurement}. */
    public Measurement measure(Jobs jobs, Protocol protocol, Workload workload)
            throws IOException, InterruptedException {
        listener.progress("waiting for the machine", 0);
        try (Lease lease = Lease.acquire(leaseFile, cancelled)) {
            return lease == null
                    ? result(Status.CANCELLED, "Cancelled.", protocol, workload, null, null)
                    : measureAlone(jobs, protocol, workload);
        }
    }

    private Measurement measureAlone(Jobs jobs, Protocol protocol, Workload workload) throws InterruptedException {
        BlockPlan plan = BlockPlan.of(protocol);
        listener.progress("looking at the machine", 0);
        Calibration machine = calibrate();
        if (workload == Workload.CPU && !machine.shown().reaches(machine.best())) {
            return result(Status.BUSY, busySentence(), protocol, workload, machine, null);
        }
        BlockTaker taker = new BlockTaker(plan, cores, machine.best().foreignShare());
        try {
            listener.progress("warming up", 0);
            WarmUp.run(jobs, plan, cancelled);
            taker.take(jobs, cancelled, done -> listener.progress(phase(taker.refused()), done));
        } catch (JobFailed failed) {
            return result(Status.WRONG, String.valueOf(failed.getMessage()), protocol, workload, machine, taker);
        }
        if (cancelled.getAsBoolean()) {
            return result(Status.CANCELLED, "Cancelled.", protocol, workload, machine, taker);
        }
        if (!taker.enough()) {
            return taker.refused() > 0
                    ? result(Status.BUSY, busySentence(), protocol, workload, machine, taker)
                    : result(
                            Status.INCOMPLETE,
                            "The job is too long to be timed often enough on this machine.",
                            protocol,
                            workload,
                            machine,
                            taker);
        }
        return result(Status.CLEAN, "", protocol, workload, machine, taker);
    }

    private record Calibration(Capacity shown, Capacity best) {}

    /** Calibrates; a machine that looks busy is looked at again for a while, since bursts are short. */
    private Calibration calibrate() throws InterruptedException {
        CapacityProbe probe = new CapacityProbe(cores);
        Capacity shown = probe.measure();
        Capacity best = capacityRecord.improve(shown);
        long until = System.nanoTime() + LOOKS_NANOS;
        while (!shown.reaches(best) && System.nanoTime() < until && !cancelled.getAsBoolean()) {
            LockSupport.parkNanos(LOOK_NANOS);
            Capacity again = probe.measure();
            shown = again.full() > shown.full() ? again : shown;
            best = capacityRecord.improve(shown);
        }
        return new Calibration(shown, best);
    }

    /** What is refused makes measuring take longer, so it is told; in words that stay, since each new phase may be a line. */
    static String phase(int refused) {
        return refused == 0 ? "measuring" : "measuring, and leaving out what others disturb";
    }

    private static String busySentence() {
        Optional<String> culprit = ProcessorAccount.busiest(() -> LockSupport.parkNanos(LOOK_NANOS));
        return culprit.map(name -> "This machine is busy with " + name + ": nothing was scored.")
                .orElse("This machine is busy with something else: nothing was scored.");
    }

    private Measurement result(
            Status status,
            String message,
            Protocol protocol,
            Workload workload,
            @Nullable Calibration machine,
            @Nullable BlockTaker taker) {
        return new Measurement(
                status,
                message,
                protocol,
                workload,
                taker == null ? List.of() : taker.clean(),
                taker == null ? 0 : taker.refused(),
                machine == null ? Double.NaN : machine.shown().full(),
                machine == null ? Double.NaN : machine.best().full(),
                cores,
                System.currentTimeMillis());
    }
}
