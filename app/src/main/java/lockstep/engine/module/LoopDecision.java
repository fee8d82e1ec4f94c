package lockstep.engine.module;

import java.util.ArrayList;
import java.util.List;
import lockstep.engine.interpreter.LinkedCode;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.Wait;
import lockstep.engine.value.Waitable;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * An event loop that asks who goes on, where time stands still: what is ready goes on in order, but between two turns any
 * timer may be up. Whoever drives the thread takes one of the options; with a single one, as within a turn, it is still
 * asked, so that each task's way to its next await is a step of its own. Confined to one thread.
 */
public final class LoopDecision extends Wait {
    /** The timer of a task that sleeps; higher ones are its other timers. */
    public static final int SLEEP = 1;

    private static final String NUMBER = "_number";
    private static final Object NOTHING = Singleton.NONE;

    private final FreeTimers timers;
    private final PyInstance loop;
    private final int left;

    /**
     * What may happen next.
     *
     * @param task the number of the task that goes on or that has set the timer, from 1; 0: the loop itself
     * @param timer 0: the first that is ready goes on; else which of the task's timers is up
     * @param subject the task, the call that the loop makes or the timer; null: the loop only passes something on
     */
    public record Option(int task, int timer, @Nullable PyInstance subject) {}

    /** @param left how many of those that are ready are left in the present turn; 0: between two turns */
    LoopDecision(FreeTimers timers, PyInstance loop, int left) {
        super(NEVER);
        this.timers = timers;
        this.loop = loop;
        this.left = left;
    }

    /** Returns the number of a task in the order in which tasks were made, from 1, or 0. */
    public static int number(PyInstance task) {
        return task.attribute(NUMBER) instanceof Long number ? number.intValue() : 0;
    }

    /** Returns the tasks of the loop that have not ended, in the order in which they were made. */
    public List<PyInstance> tasks() {
        return tasks(loop);
    }

    /** Returns the tasks of a loop that have not ended, in the order in which they were made. */
    public static List<PyInstance> tasks(PyInstance loop) {
        List<PyInstance> tasks = new ArrayList<>();
        if (loop.attribute("_tasks") instanceof PyDict all) {
            for (Object task : all.keys()) {
                tasks.add((PyInstance) task);
            }
        }
        return tasks;
    }

    /** Gives new tasks their numbers, and has timers grow old while nobody is ready. */
    void prepare() {
        long highest = loop.attribute(NUMBER) instanceof Long number ? number : 0;
        for (PyInstance task : tasks()) {
            if (task.attribute(NUMBER) == null) {
                task.attribute(NUMBER, ++highest);
                loop.attribute(NUMBER, highest);
            }
        }
        if (left == 0 && ready().length == 0) {
            timers.turn();
        }
    }

    private Object[] ready() {
        return loop.attribute("_ready") instanceof Deque ready ? ready.toArray() : new Object[0];
    }

    private boolean isStopping() {
        return Boolean.TRUE.equals(loop.attribute("_stopping"));
    }

    /** Returns what may happen next; nothing: the loop waits for another thread, or for ever. */
    public List<Option> options() {
        Object[] ready = ready();
        if (left > 0) {
            return List.of(option((PyInstance) ready[0]));
        }
        // Who sleeps when the loop stops is cancelled or woken later: nobody could tell the difference.
        List<Option> options = new ArrayList<>(timers.up(!isStopping()));
        if (ready.length > 0 || isStopping()) {
            options.add(0, first(ready));
        }
        return options;
    }

    private static Option first(Object[] ready) {
        for (Object each : ready) {
            if (isSeen((PyInstance) each)) {
                return option((PyInstance) each);
            }
        }
        return new Option(0, 0, null);
    }

    private static Option option(PyInstance ready) {
        return new Option(number(ready), 0, ready);
    }

    /** Takes an option. @return what the loop is told, or null when there is no such option now */
    public @Nullable Object take(int task, int timer) {
        for (Option option : options()) {
            if (option.task() == task && option.timer() == timer) {
                return timer == 0 ? goOn(option) : timer(option);
            }
        }
        return null;
    }

    private Object goOn(Option option) {
        if (left == 0) {
            timers.turn();
            timers.decided(option.subject() != null && !isStopping());
        }
        return NOTHING;
    }

    private Object timer(Option option) {
        PyInstance timer = java.util.Objects.requireNonNull(option.subject());
        timers.take(timer);
        return timer;
    }

    /** Goes on by itself where nothing is to be decided or seen. */
    @Override
    public @Nullable Object attempt(Context thread) {
        if (left == 0) {
            if (!timers.up(!isStopping()).isEmpty() || (ready().length == 0 && !isStopping())) {
                return null;
            }
            timers.turn();
            return NOTHING;
        }
        if (!isSeen((PyInstance) ready()[0])) {
            return NOTHING;
        }
        if (timers.decided()) {
            timers.decided(false);
            return NOTHING;
        }
        return null;
    }

    /** Whether it is a task's or the program's own, not what the library's objects tell each other. */
    private static boolean isSeen(PyInstance ready) {
        Object callback = ready.attribute("_callback");
        if (callback == null || callback == Singleton.NONE) {
            return callback == null; // a task; or a call that was cancelled
        }
        Object target = callback instanceof BoundMethod method ? method.callable() : callback;
        return !(target instanceof PyFunction function)
                || ((LinkedCode) function.code()).unit().isOfProgram();
    }

    @Override
    public Object expired(Context thread) {
        throw new IllegalStateException("no time ends it");
    }

    @Override
    public Waitable on() {
        return timers;
    }

    @Override
    public String reason() {
        return "event loop";
    }
}
