package lockstep.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lockstep.engine.state.StateRecorder;
import lockstep.engine.value.Wait;

/** Brings a program to where its first steps are taken. Confined to one thread. */
final class Opening {
    private final Execution execution;

    Opening(Execution execution) {
        this.execution = execution;
    }

    Moment begin() {
        Worker main = execution.running();
        execution.goOn(main, null, true);
        execution.lookout().mayStop(true);
        Execution.Pause pause = execution.go(main);
        while (pause == Execution.Pause.BLOCKED) {
            Wait wait = Objects.requireNonNull(execution.blockedOn());
            if (wait.deadlineNanos() == Wait.NEVER) {
                main.pending = wait;
                break;
            }
            execution.waitEnd().expire(main, wait);
            pause = execution.go(main);
        }
        execution.lookout().begin();
        execution.memories().enter(null);
        execution.roots().settle();
        List<StateRecorder.Roots> all = new ArrayList<>(Roots.of(
                execution.crew().all(),
                execution.told().output(),
                execution.told().failures()));
        all.add(execution.roots().first());
        Set<Object> existing = Collections.newSetFromMap(new IdentityHashMap<>());
        existing.addAll(execution.recorder().begin(all));
        existing.add(Naming.Screens.OUTPUT);
        execution.marks().existing(existing);
        return execution.save();
    }

    Moment settle(Moment from) {
        execution.restore(from);
        List<Worker> all = new ArrayList<>(execution.crew().all());
        Collections.reverse(all);
        all.forEach(worker -> execution.lookout().tellLibraryThread(worker.thread));
        for (Worker worker : all) {
            if (worker.isActive() && worker.stage != Worker.Stage.LAST_TURN && worker.pending == null) {
                execution.goOn(worker, null, true);
                execution.lookout().mayStop(true);
                if (execution.go(worker) == Execution.Pause.BLOCKED) {
                    execution.waitIn(worker, Objects.requireNonNull(execution.blockedOn()));
                }
            }
        }
        execution.finishMain();
        return execution.save();
    }
}
