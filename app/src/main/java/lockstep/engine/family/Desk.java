package lockstep.engine.family;

import java.util.ArrayDeque;
import java.util.List;
import lockstep.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** Where a pool of processes puts tasks for its workers, and these their answers. Confined to one thread. */
public final class Desk extends Shared {
    private final ArrayDeque<Sheet> tasks = new ArrayDeque<>();
    /** Tasks that are still objects of the pool's process. */
    private final ArrayDeque<PyTuple> unsent = new ArrayDeque<>(0);
    /** Answers that the pool's process has not looked at. */
    private final ArrayDeque<Sheet> answers = new ArrayDeque<>(0);

    private boolean sending;
    private boolean handling;
    private boolean closed;
    private boolean dropped;
    private int busy;
    private int idle;

    Desk(long handle) {
        super(handle);
    }

    /** Returns how many tasks nobody has taken. */
    public int waiting() {
        return tasks.size() + unsent.size();
    }

    void put(Sheet task) {
        tasks.add(task);
    }

    /** Takes the next task. @return null while there is none */
    @Nullable
    Sheet take() {
        Sheet task = tasks.poll();
        busy += task == null ? 0 : 1;
        return task;
    }

    /** Whether no task is left, nor will be. */
    boolean isOver() {
        return closed && tasks.isEmpty() && unsent.isEmpty() && !sending;
    }

    void close() {
        closed = true;
    }

    /** Nobody looks at answers any more. */
    void drop() {
        dropped = true;
    }

    boolean isDropped() {
        return dropped;
    }

    /** A worker is done with its task. */
    void done() {
        busy--;
        idle++;
    }

    /** Has a worker that is done with a task take the next one to come. @return false when each has one already */
    boolean claimIdle() {
        if (idle == 0) {
            return false;
        }
        idle--;
        return true;
    }

    /** Whether all that was put has been done and handed on. */
    boolean isIdle() {
        return busy == 0 && tasks.isEmpty() && unsent.isEmpty() && !sending && isHandedOn();
    }

    boolean isHandedOn() {
        return answers.isEmpty() && !handling;
    }

    void addAnswer(Sheet answer) {
        answers.add(answer);
    }

    @Nullable
    Sheet nextAnswer() {
        Sheet answer = answers.poll();
        handling = answer != null;
        return answer;
    }

    /** The answer taken last has been handed on. */
    void handled() {
        handling = false;
    }

    void addUnsent(PyTuple task) {
        unsent.add(task);
    }

    @Nullable
    PyTuple nextUnsent() {
        PyTuple task = unsent.poll();
        sending = task != null;
        return task;
    }

    /** The unsent task taken last has been sent. */
    void sent() {
        sending = false;
    }

    boolean hasUnsent() {
        return !unsent.isEmpty() || sending;
    }

    /** Takes a task back. @return whether it was there, behind at least that many others */
    boolean withdraw(long job, int behind) {
        int place = 0;
        for (Sheet task : List.copyOf(tasks)) {
            if (task.job == job) {
                return place >= behind && tasks.remove(task);
            }
            place++;
        }
        return false;
    }

    /** Whether nobody has taken a task. */
    boolean has(long job) {
        return tasks.stream().anyMatch(task -> task.job == job)
                || unsent.stream().anyMatch(task -> task.get(0).equals(job));
    }
}
