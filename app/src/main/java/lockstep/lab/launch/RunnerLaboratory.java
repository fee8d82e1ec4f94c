package lockstep.lab.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import lockstep.engine.process.Launcher;
import lockstep.explore.ExploreLimits;
import lockstep.lab.ExploreListener;
import lockstep.lab.ExploreRequest;
import lockstep.lab.Laboratory;
import lockstep.lab.LiveExploration;
import lockstep.lab.LiveListener;
import lockstep.lab.LiveMeasurement;
import lockstep.lab.LiveRun;
import lockstep.lab.LiveStepper;
import lockstep.lab.MeasureListener;
import lockstep.lab.MeasureRequest;
import lockstep.lab.StepListener;
import lockstep.lab.Trial;
import lockstep.lab.wire.Message;

/**
 * A laboratory that starts a runner process for every run and every measurement, and explores in one that has explored before
 * where it can. Thread-safe.
 */
public final class RunnerLaboratory implements Laboratory {
    private static final String LEASE_FILE = "lockstep-measuring.lock";
    private static final String CAPACITY_FILE = "capacity.properties";

    private final Launcher launcher = new Launcher();
    private final Reserve reserve = new Reserve(this::start);
    private final IdleExplorer idle = new IdleExplorer();
    private final Set<RunnerProcess> alive = ConcurrentHashMap.newKeySet();
    private final Path leaseFile;
    private final Path capacityFile;

    /** @param data the data directory, where the machine's best capacity is kept */
    public RunnerLaboratory(Path data) {
        this.leaseFile = Path.of(System.getProperty("java.io.tmpdir"), LEASE_FILE);
        this.capacityFile = data.resolve(CAPACITY_FILE);
    }

    @Override
    public LiveRun run(Trial trial, LiveListener listener) {
        TrialRun run = new TrialRun(trial, listener);
        begin(trial.spec().limits().memoryMib(), new Message.Run(trial), run);
        return run;
    }

    @Override
    public LiveMeasurement measure(MeasureRequest request, MeasureListener listener) {
        MeasurementRun run = new MeasurementRun(request, listener);
        begin(
                request.learner().limits().memoryMib(),
                new Message.Measure(request, leaseFile.toString(), capacityFile.toString()),
                run);
        return run;
    }

    @Override
    public LiveExploration explore(ExploreRequest request, ExploreListener listener) {
        List<String> command = command(request.limits());
        ExplorationRun run = new ExplorationRun(request, listener, free -> {
            alive.remove(free);
            idle.keep(command, free);
        });
        Message verb = new Message.Explore(request);
        RunnerProcess warm = idle.take(command);
        if (warm != null) {
            listen(warm, verb, run);
        } else {
            begin(command, command, verb, run);
        }
        return run;
    }

    private static List<String> command(ExploreLimits limits) {
        int heapMib = ExploreRequest.heapMib(limits);
        boolean brief = limits.timeout().compareTo(ExploreLimits.standard().timeout()) <= 0;
        return brief ? RunnerCommand.brief(heapMib) : RunnerCommand.of(heapMib, false);
    }

    /**
     * Starts the process of an exploration with such limits that is about to be asked for. A hint: returns at once.
     *
     * @param guest for whom, until {@link #leave}; compared by identity
     */
    public void expect(Object guest, ExploreLimits limits) {
        reserve.keep(guest, command(limits));
    }

    @Override
    public LiveStepper step(ExploreRequest request, StepListener listener) {
        StepperRun run = new StepperRun(request, listener);
        begin(request.heapMib(), new Message.Step(request), run);
        return run;
    }

    @Override
    public void prepare(Object guest, int memoryMib) {
        reserve.keep(guest, RunnerCommand.of(memoryMib, true));
    }

    @Override
    public void leave(Object guest) {
        reserve.leave(guest);
    }

    private CompletableFuture<Process> start(List<String> command) {
        // What a Java machine complains of would end up in the middle of the screen.
        return launcher.start(command, ProcessBuilder.Redirect.DISCARD);
    }

    private void begin(int memoryMib, Message verb, RunnerTask task) {
        begin(RunnerCommand.of(memoryMib, true), RunnerCommand.of(memoryMib, false), verb, task);
    }

    /**
     * @param waiting command of the runner that is taken where one waits
     * @param command of a new one
     */
    private void begin(List<String> waiting, List<String> command, Message verb, RunnerTask task) {
        CompletableFuture<RunnerProcess> kept = reserve.take(waiting);
        CompletableFuture<RunnerProcess> runner =
                kept != null ? kept : start(command).thenApply(RunnerProcess::new);
        runner.whenComplete((started, refused) -> {
            if (started == null) {
                task.notStarted("A process for the program could not be started: " + refused.getMessage());
            } else {
                listen(started, verb, task);
            }
        });
    }

    private void listen(RunnerProcess process, Message verb, RunnerTask task) {
        alive.add(process);
        task.started(process);
        process.begin(verb, new RunnerProcess.Handler() {
            @Override
            public void message(Message message) {
                if (message instanceof Message.Finished) {
                    alive.remove(process); // it halts of itself, its children with it
                }
                task.message(message);
            }

            @Override
            public void ended(int exitStatus) {
                alive.remove(process);
                task.ended(exitStatus);
            }
        });
    }

    @Override
    public void close() {
        reserve.close();
        idle.close();
        alive.forEach(RunnerProcess::kill);
        launcher.close();
    }
}
