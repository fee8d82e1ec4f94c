package lockstep.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import lockstep.engine.state.Footprint;
import lockstep.engine.state.SavedState;
import lockstep.engine.state.StateKey;
import lockstep.engine.state.StateRecorder;
import lockstep.engine.state.StepMemory;
import lockstep.engine.thread.PyThread;
import lockstep.engine.value.BoundMethod;
import org.jspecify.annotations.Nullable;

/**
 * The steps that the interpreter has taken so far, so that it takes each but once: many states differ only in what a step
 * never looks at. Confined to one thread.
 */
final class KnownSteps {
    /** Parts of a state before those of the threads: what the numbered objects hold, and what was told. */
    private static final int FIRST_THREAD = 2;

    private static final int TOLD = 1;

    private final StateRecorder recorder;
    private final StepMemory<Transition, Moment.@Nullable Standing> memory;

    private final Asked asked = new Asked();

    /** What is asked for: one object for all, since it is asked for with each step. */
    private static final class Asked implements Predicate<Transition> {
        boolean expires;
        boolean concurrent;
        long stages;
        int told;
        int made;

        @Override
        public boolean test(Transition known) {
            return known.fits(expires, concurrent, stages, told, made);
        }
    }

    KnownSteps(StateRecorder recorder) {
        this.recorder = recorder;
        this.memory = recorder.memory();
    }

    /** A step found. */
    final class Found {
        private final Moment from;
        private final StepMemory<Transition, Moment.@Nullable Standing>.Found step;

        private Found(Moment from, StepMemory<Transition, Moment.@Nullable Standing>.Found step) {
            this.from = from;
            this.step = step;
            String printed = step.more().printed();
            if (!printed.isEmpty()) {
                step.put(TOLD, recorder, Roots.told(from.output() + printed, from.failures()));
            }
        }

        Execution.Step result() {
            return step.more().result();
        }

        /** Returns the key of the moment after it. */
        StateKey key() {
            return step.key();
        }

        /** Returns the moment after it. @param key of it */
        Moment moment(StateKey key) {
            Transition transition = step.more();
            String printed = transition.printed();
            String output = printed.isEmpty() ? from.output() : from.output() + printed;
            List<Moment.Standing> threads = new ArrayList<>(from.threads());
            for (Transition.Changed changed : transition.changed()) {
                threads.set(changed.thread(), changed.standing());
            }
            List<Worker> workers = from.workers();
            int made = from.made();
            Transition.Started started = transition.started();
            if (started != null) {
                threads.add(started.standing());
                workers = new ArrayList<>(workers);
                workers.add(started.worker());
                made++;
            }
            return new Moment(step.state(key), workers, threads, made, from.loops(), output, from.failures());
        }
    }

    /** Forgets all. */
    void clear() {
        memory.clear();
    }

    /** Returns a step of a thread from a moment, or null when it has to be taken. */
    @Nullable
    Found find(Moment from, boolean concurrent, long stages, int thread, boolean expires) {
        asked.expires = expires;
        asked.concurrent = concurrent;
        asked.stages = stages;
        asked.told = from.output().length();
        asked.made = from.made();
        StepMemory<Transition, Moment.@Nullable Standing>.Found found =
                memory.find(from.heap(), FIRST_THREAD + thread, asked);
        return found == null ? null : new Found(from, found);
    }

    /**
     * Takes note of a step that was taken.
     *
     * @param joins whether it depends on how far the other threads are
     */
    void learn(
            Moment from,
            Moment to,
            int thread,
            boolean expires,
            Execution.Step result,
            boolean joins,
            Footprint footprint) {
        Transition.Started started = started(from, to);
        int more = started == null ? 0 : 1;
        if (to.made() != from.made() + more
                || to.loops() != from.loops()
                || to.threads().size() != from.threads().size() + more
                || to.failures().size() != from.failures().size()) {
            return;
        }
        boolean asks = joins || started != null;
        List<Transition.Changed> changed = new ArrayList<>(1);
        for (int i = 0; i < from.threads().size(); i++) {
            Moment.Standing before = from.threads().get(i);
            Moment.Standing after = to.threads().get(i);
            if (before.isSame(after)) {
                continue;
            } else if (i != thread && after.stage() != Worker.Stage.JOINED) {
                return;
            }
            boolean usual = i == thread && before.stage() == Worker.Stage.BODY && after.stage() == Worker.Stage.BODY;
            asks |= !usual;
            changed.add(new Transition.Changed(i, after));
        }
        long stages = asks ? from.stages() : Transition.ANY;
        if (asks && stages == Transition.ANY) {
            return;
        }
        String printed = to.output().substring(from.output().length());
        Transition transition = new Transition(
                expires,
                from.isConcurrent(),
                stages,
                result,
                printed,
                changed.toArray(new Transition.Changed[0]),
                started);
        memory.learn(from.heap(), to.heap(), FIRST_THREAD + thread, TOLD, asks, footprint, transition);
    }

    /**
     * Returns the thread that a step has started, or null. It is one of the only process, and its object is older than all
     * threads: others are often kept in sets, whose order would be that of another path.
     */
    private Transition.@Nullable Started started(Moment from, Moment to) {
        int place = from.threads().size();
        if (to.threads().size() != place + 1) {
            return null;
        }
        Worker worker = to.workers().get(place);
        PyThread.Work work = worker.thread.work();
        boolean usual = !worker.first
                && worker.memory == null
                && work != null
                && work.callable() instanceof BoundMethod method
                && recorder.exists(method.self());
        return usual ? new Transition.Started(worker, to.threads().get(place), from.made()) : null;
    }

    /** Returns a moment in which each thread stands where it, or its like, first stood. */
    Moment canonical(Moment moment) {
        int parts = FIRST_THREAD + moment.threads().size();
        @Nullable Object[] owners = new @Nullable Object[parts];
        Moment.@Nullable Standing[] standing = new Moment.@Nullable Standing[parts];
        for (int i = FIRST_THREAD; i < parts; i++) {
            owners[i] = moment.workers().get(i - FIRST_THREAD);
            standing[i] = moment.threads().get(i - FIRST_THREAD);
        }
        SavedState heap = memory.canonical(moment.heap(), owners, standing, ends(moment));
        if (heap == moment.heap()) {
            return moment;
        }
        List<Moment.Standing> threads = new ArrayList<>(moment.threads().size());
        for (int i = FIRST_THREAD; i < parts; i++) {
            threads.add(java.util.Objects.requireNonNull(standing[i]));
        }
        return new Moment(
                heap, moment.workers(), threads, moment.made(), moment.loops(), moment.output(), moment.failures());
    }

    /** Returns what threads have come to that nobody has seen yet: which thread that is, is known by the object itself. */
    private List<Object> ends(Moment moment) {
        List<Object> ends = List.of();
        for (int i = 0; i < moment.threads().size(); i++) {
            if (moment.threads().get(i).stage() == Worker.Stage.ENDED) {
                Object end = moment.workers().get(i).thread.end();
                if (!recorder.exists(end)) {
                    ends = ends.isEmpty() ? new ArrayList<>() : ends;
                    ends.add(end);
                }
            }
        }
        return ends;
    }

    /** Returns about how much memory it takes, in bytes. */
    long bytes() {
        return memory.bytes();
    }
}
