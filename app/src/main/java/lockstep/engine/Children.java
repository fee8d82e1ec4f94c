package lockstep.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import lockstep.engine.file.Paths;
import lockstep.engine.process.Hub;
import lockstep.engine.process.HubListener;
import lockstep.engine.process.ProcessPrograms;
import lockstep.engine.process.Programs;
import lockstep.engine.process.Station;
import lockstep.engine.thread.RunCancelled;
import lockstep.engine.value.Output;
import lockstep.engine.web.Site;
import lockstep.engine.web.Web;
import lockstep.engine.wire.WireException;
import lockstep.python.code.CompiledUnit;
import org.jspecify.annotations.Nullable;

/** The child processes of a run, and the web that all its processes share. Thread-safe. */
final class Children implements AutoCloseable {
    private static final Outcome[] OUTCOMES = Outcome.values();
    private static final long PREPARE_SECONDS = 20;

    private final PythonProcess process;
    private final Hub hub;
    private final AtomicBoolean wanted;

    /** @param machines where children come from */
    Children(PythonProcess process, ChildMachines machines) {
        this.process = process;
        RunSpec spec = process.spec();
        this.wanted = new AtomicBoolean(ChildMachines.wantedBy(spec.source()));
        this.hub = new Hub(spec.limits().processes(), machines.nursery(spec), web(spec), new Listener());
        hub.folder().put(Paths.absolute(spec.fileName()), spec.source());
        process.provide(Station.class, hub);
    }

    /** Tells the process which program its children come from. */
    void program(CompiledUnit unit) {
        long pid = ProcessHandle.current().pid();
        ChildSettings settings = new ChildSettings(process.spec(), unit, 0, pid);
        process.provide(Programs.class, programs(process, settings, 0, unit, this::wantSpares));
    }

    /** Makes the source of children's programs, in this process or in a child. */
    static ProcessPrograms programs(
            PythonProcess process, ChildSettings forChildren, int parent, CompiledUnit unit, Runnable prepare) {
        Map<String, Object> services = Map.of(
                "process", process,
                "machine", process.machine(),
                "builtins",
                        java.util.Objects.requireNonNull(
                                process.machine().modules().find("builtins")),
                "heap", process.heap(),
                "threads", process.threads(),
                "output", process.service(Output.class));
        return new ProcessPrograms(
                forChildren::encode,
                process.spec().startMethod().label(),
                parent,
                process.machine(),
                process.threads(),
                unit,
                services,
                prepare);
    }

    private void wantSpares() {
        if (!wanted.getAndSet(true)) {
            hub.wantSpares(ChildMachines.SPARES);
        }
    }

    /** Waits until spares stand ready, if the program has asked for processes; for use outside of what is timed. */
    void prepare() {
        if (wanted.get()) {
            try {
                hub.prepareSpares(ChildMachines.SPARES, TimeUnit.SECONDS.toNanos(PREPARE_SECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Returns how many processes the run has started. */
    int started() {
        return hub.started();
    }

    /** Returns what the children's threads were doing a moment ago. */
    List<ThreadView> threads() {
        List<ThreadView> views = new ArrayList<>();
        hub.threads().forEach((number, bytes) -> {
            try {
                views.addAll(ThreadViews.decode(number, bytes));
            } catch (WireException e) {
                views.add(new ThreadView(number, 0, "Process-" + number, ThreadView.State.RUNNING, "unknown", 0));
            }
        });
        return views;
    }

    /** Returns the locks that the children's programs have taken, as far as they have said. */
    long locksTaken() {
        return hub.used()[1];
    }

    /** Returns the threads that the children have started, as far as they have said. */
    long threadsStarted() {
        return hub.used()[0];
    }

    /** See {@link Hub#standstill}. */
    @Nullable
    List<String> standstill(boolean hereToo) {
        return hub.standstill(hereToo);
    }

    /** Ends all of them. */
    @Override
    public void close() {
        hub.close();
    }

    private static Web web(RunSpec spec) {
        List<Site> sites = new ArrayList<>();
        for (WebHost host : spec.world().hosts()) {
            sites.add(new Site(
                    host.name(),
                    host.latencyMillis(),
                    host.jitterMillis(),
                    host.errorRate(),
                    host.capacity(),
                    host.bodyBytes()));
        }
        return new Web(sites, spec.world().anyHost(), spec.seed());
    }

    private final class Listener implements HubListener {
        @Override
        public void signalled(int number) {
            process.threads().signal(number);
        }

        @Override
        public void printed(int number, int stream, String text) {
            try {
                process.service(Output.class).write(stream == 1 ? Output.Stream.OUT : Output.Stream.ERR, text);
            } catch (RunCancelled over) {
                // the run is over; nobody hears it any more
            }
        }

        @Override
        public void mustEnd(Reason reason, String message) {
            Outcome outcome =
                    switch (reason) {
                        case TOO_MANY_PROCESSES -> Outcome.TOO_MANY_PROCESSES;
                        case OUT_OF_MEMORY -> Outcome.OUT_OF_MEMORY;
                        case LOST -> Outcome.RUNNER_LOST;
                    };
            process.end(outcome, Run.IMPOSED, message);
        }

        @Override
        public void childAsksForEnd(int reason, String message) {
            Outcome outcome = reason >= 0 && reason < OUTCOMES.length ? OUTCOMES[reason] : Outcome.RUNNER_LOST;
            process.end(outcome, Run.IMPOSED, message);
        }
    }
}
