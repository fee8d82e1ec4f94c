package lockstep.lab.launch;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import lockstep.lab.LiveMeasurement;
import lockstep.lab.MeasureListener;
import lockstep.lab.MeasureRequest;
import lockstep.lab.Measurement;
import lockstep.lab.Measurement.Status;
import lockstep.lab.wire.Message;

/** A measurement on the host's side. Whatever the runner does, there is a result. */
final class MeasurementRun implements LiveMeasurement, RunnerTask {
    private final MeasureRequest request;
    private final MeasureListener listener;
    private final CompletableFuture<Measurement> result = new CompletableFuture<>();
    private final RunnerHold runner = new RunnerHold(result);

    MeasurementRun(MeasureRequest request, MeasureListener listener) {
        this.request = request;
        this.listener = listener;
    }

    @Override
    public CompletableFuture<Measurement> result() {
        return result;
    }

    @Override
    public void cancel() {
        runner.cancel();
    }

    @Override
    public void started(RunnerProcess started) {
        runner.started(started);
    }

    @Override
    public void notStarted(String reason) {
        result.complete(made(Status.INCOMPLETE, reason));
    }

    @Override
    public void message(Message message) {
        if (message instanceof Message.Progress progress) {
            listener.progress(progress.phase(), progress.done());
        } else if (message instanceof Message.Measured measured) {
            result.complete(measured.measurement());
        }
    }

    @Override
    public void ended(int exitStatus) {
        if (runner.isCancelled()) {
            result.complete(made(Status.CANCELLED, "Cancelled."));
        } else {
            result.complete(made(
                    Status.INCOMPLETE,
                    "The process that measured died (status " + exitStatus + "): nothing was scored. Try again."));
        }
    }

    private Measurement made(Status status, String message) {
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
}
