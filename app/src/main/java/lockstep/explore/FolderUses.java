package lockstep.explore;

import java.util.List;
import lockstep.engine.file.Folder;
import lockstep.engine.file.FolderUse;

/** Which files threads share. Confined to one thread. */
final class FolderUses {
    private final Execution execution;

    FolderUses(Execution execution) {
        this.execution = execution;
    }

    /** The running thread uses files. @return whether threads share them, so that it does so in a step of its own */
    boolean areShared(Folder folder, List<FolderUse> uses) {
        execution.roots().checkFolder();
        execution.lookout().footprint().reach(folder);
        if (!execution.crew().isConcurrent()) {
            return false;
        }
        Worker worker = execution.running();
        // what a process does that may end by a signal may be the last that it did
        boolean mayBeLast = worker.process != 0 && execution.process().family().kills();
        boolean shared = false;
        for (FolderUse use : uses) {
            shared |= execution.marks().note(folder, use.path(), use.write(), worker.thread.number(), null)
                    || (use.write() && mayBeLast);
        }
        return shared && execution.lookout().hasBegun();
    }
}
