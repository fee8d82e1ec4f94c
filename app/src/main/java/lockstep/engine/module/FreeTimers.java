package lockstep.engine.module;

import java.util.ArrayList;
import java.util.List;
import lockstep.engine.thread.WaitQueue;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Types;
import lockstep.engine.value.OfOneType;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeContent;
import lockstep.python.code.Singleton;

/**
 * What an event loop will do later where time stands still: any of it may be next. It is kept by the tasks that have set it,
 * so that the order in which they did tells nothing; how long it is to take is not kept at all. Confined to one thread.
 */
final class FreeTimers extends WaitQueue implements OfOneType {
    static final PyType TYPE = PyType.builtin("_loop", "FreeTimers", Types.OBJECT, FreeTimers::fill);

    /** A timer of the loop. */
    private static final class Entry {
        final PyInstance item;
        /** Number of the task that has set it, or 0. */
        final int owner;
        /** Set since the present turn of the loop began: it cannot be up before the turn after it. */
        boolean young = true;

        Entry(PyInstance item, int owner) {
            this.item = item;
            this.owner = owner;
        }
    }

    private final ArrayList<Entry> entries = new ArrayList<>();
    /** Whether who goes on first in the turn that begins is decided. */
    private boolean decided;

    @Override
    public PyType type() {
        return TYPE;
    }

    private static void fill(TypeContent content) {
        content.method("add(self, when, item, /)", (thread, given) -> {
                    of(given).add((PyInstance) given[2]);
                    return Singleton.NONE;
                })
                .method("decide(self, loop, left, /)", (thread, given) -> of(given)
                        .decide((PyInstance) given[1], ((Number) given[2]).intValue()))
                .method("clear(self, /)", (thread, given) -> {
                    of(given).entries.clear();
                    return Singleton.NONE;
                })
                .method(
                        "__len__(self, /)",
                        (thread, given) -> Ints.of(of(given).entries.size()));
    }

    private static FreeTimers of(Object[] given) {
        return (FreeTimers) given[0];
    }

    private void add(PyInstance item) {
        int owner = item.attribute("_loop") instanceof PyInstance loop
                        && loop.attribute("_current") instanceof PyInstance current
                ? LoopDecision.number(current)
                : 0;
        int at = entries.size();
        while (at > 0 && entries.get(at - 1).owner > owner) {
            at--;
        }
        entries.add(at, new Entry(item, owner));
    }

    /** Who goes on: the result is the timer that is up, or None for the first that is ready. */
    private Object decide(PyInstance loop, int left) {
        entries.removeIf(entry -> isOver(entry.item));
        LoopDecision decision = new LoopDecision(this, loop, left);
        decision.prepare();
        return decision;
    }

    /** A turn begins: from its end on all that was set before can be up. */
    void turn() {
        for (Entry entry : entries) {
            entry.young = false;
        }
    }

    void take(PyInstance item) {
        entries.removeIf(entry -> entry.item == item);
    }

    boolean decided() {
        return decided;
    }

    void decided(boolean value) {
        decided = value;
    }

    /** Returns those that can be up now. @param sleeps whether those of sleeping tasks too */
    List<LoopDecision.Option> up(boolean sleeps) {
        List<LoopDecision.Option> options = new ArrayList<>();
        int owner = -1;
        int others = 0;
        for (Entry entry : entries) {
            if (entry.owner != owner) {
                owner = entry.owner;
                others = 0;
            }
            boolean sleep = isSleep(entry.item);
            int timer = sleep ? LoopDecision.SLEEP : LoopDecision.SLEEP + ++others;
            if (!entry.young && (sleeps || !sleep)) {
                options.add(new LoopDecision.Option(entry.owner, timer, entry.item));
            }
        }
        return options;
    }

    /** Whether it will have no effect: it is cancelled, or what it would end has ended. */
    private static boolean isOver(PyInstance timer) {
        if (Boolean.TRUE.equals(timer.attribute("_cancelled"))) {
            return true;
        }
        PyInstance future = null;
        if (isSleep(timer)) {
            future = timer;
        } else if (timer.attribute("_callback") instanceof PyFunction function
                && function.qualifiedName().equals("_release")
                && timer.attribute("_args") instanceof PyTuple arguments) {
            future = (PyInstance) arguments.items()[0];
        }
        // A future has a state of its own once it is no longer that of its class, pending.
        return future != null && future.attribute("_state") != null;
    }

    private static boolean isSleep(PyInstance timer) {
        return timer.type().name().equals("_Nap");
    }
}
