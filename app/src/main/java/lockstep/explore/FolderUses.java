package lockstep.explore;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lockstep.engine.file.Folder;
import lockstep.engine.file.FolderUse;

/** Which files threads share. Confined to one thread. */
final class FolderUses {
    private final Execution execution;
    /** Of which files the program was told when they were changed, on whatever path. */
    private final Set<String> timed = new HashSet<>();
    /** What was changed while several threads lived, on whatever path, and the directories around it. */
    private final Set<String> changed = new HashSet<>();

    FolderUses(Execution execution) {
        this.execution = execution;
    }

    /** The program is told when a file was changed. */
    void tellsTime(String path) {
        timed.add(path);
        refuse(path, changed);
    }

    private void changes(FolderUse use, boolean concurrent) {
        String path = use.path();
        if (path == null || !use.write() || path.endsWith("/")) {
            return;
        }
        for (String each : List.of(path, path.substring(0, Math.max(1, path.lastIndexOf('/'))))) {
            refuse(each, timed);
            if (concurrent) {
                changed.add(each);
            }
        }
    }

    private static void refuse(String path, Set<String> others) {
        if (others.contains(path)) {
            throw new UnexplorableException("it asks when " + path
                    + " was changed, which is changed meanwhile: the times of changes stand still here");
        }
    }

    /** The running thread uses files. @return whether threads share them, so that it does so in a step of its own */
    boolean areShared(Folder folder, List<FolderUse> uses) {
        execution.roots().checkFolder();
        execution.lookout().footprint().reach(folder);
        boolean concurrent = execution.crew().isConcurrent();
        for (FolderUse use : uses) {
            changes(use, concurrent);
        }
        if (!concurrent) {
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
