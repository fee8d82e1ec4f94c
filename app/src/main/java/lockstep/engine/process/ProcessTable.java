package lockstep.engine.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The processes of a run by number, ended ones included. The first process is number 0 and not in it. Thread-safe. */
final class ProcessTable {
    private static final class Entry {
        private final int parent;
        private @Nullable Child child;
        private int signal;
        private int handled;
        private int early; // signals that it handles and was sent before it had a machine
        private @Nullable Integer exitCode;
        private final List<Parked> waiting = new ArrayList<>();

        Entry(int parent, int handled) {
            this.parent = parent;
            this.handled = handled;
        }
    }

    /** Processes a run may start, for each that may live at once. */
    private static final int STARTS = 4;

    private static final int SIGINT = 2;

    /** What every Python process handles: SIGINT becomes a KeyboardInterrupt. */
    private static final int HANDLED_FIRST = 1 << SIGINT;

    /** Signals that do nothing where nobody handles them: SIGCHLD, SIGCONT, SIGURG and SIGWINCH. */
    private static final int IGNORED = 1 << 17 | 1 << 18 | 1 << 23 | 1 << 28;

    private final int maximum;
    private int handledByFirst = HANDLED_FIRST;
    private final Map<Integer, Entry> entries = new TreeMap<>();

    /** @param maximum processes that may live at once; a run may start four times as many one after the other */
    ProcessTable(int maximum) {
        this.maximum = maximum;
    }

    int maximum() {
        return maximum;
    }

    /** How many processes may still be started before any ends. */
    synchronized int free() {
        return Math.min(maximum - living(), maximum * STARTS - entries.size());
    }

    /** How many may be started in the whole run. */
    int mostStarted() {
        return maximum * STARTS;
    }

    /** How many were started. */
    synchronized int started() {
        return entries.size();
    }

    private int living() {
        int living = 0;
        for (Entry entry : entries.values()) {
            if (entry.exitCode == null) {
                living++;
            }
        }
        return living;
    }

    /**
     * Returns the number of the next process, or -1 when a limit is reached.
     *
     * @param copy whether it handles the signals that its parent does
     */
    synchronized int reserve(int parent, boolean copy) {
        if (free() <= 0) {
            return -1;
        }
        int number = entries.size() + 1;
        Entry above = entries.get(parent);
        int ofParent = above == null ? handledByFirst : above.handled;
        entries.put(number, new Entry(parent, copy ? ofParent : HANDLED_FIRST));
        return number;
    }

    void started(int number, Child child) {
        int signal;
        int early;
        synchronized (this) {
            Entry entry = entries.get(number);
            if (entry == null) {
                throw new IllegalArgumentException("no process " + number);
            }
            entry.child = child;
            signal = entry.signal;
            early = entry.early;
        }
        if (signal != 0) {
            child.kill(number, signal);
        }
        for (int each = early; each != 0; each &= each - 1) {
            child.signal(number, Integer.numberOfTrailingZeros(each));
        }
    }

    /** Returns the live processes. */
    synchronized Map<Integer, Child> live() {
        Map<Integer, Child> live = new TreeMap<>();
        entries.forEach((number, entry) -> {
            if (entry.child != null && entry.exitCode == null) {
                live.put(number, entry.child);
            }
        });
        return live;
    }

    /** Notes which signals a process handles from now on. @param signals a bit for each number */
    synchronized void handles(int number, int signals) {
        Entry entry = entries.get(number);
        if (entry != null) {
            entry.handled = signals;
        } else if (number == 0) {
            handledByFirst = signals;
        }
    }

    /** Sends a process a signal, which ends it unless it handles that; false when there is none of that number that lives. */
    boolean kill(int number, int signal) {
        Child child;
        boolean handled;
        synchronized (this) {
            Entry entry = entries.get(number);
            if (entry == null) {
                return false;
            }
            handled = isIn(entry.handled, signal) && signal != Child.SIGKILL;
            if (entry.exitCode != null || signal <= 0 || (!handled && isIn(IGNORED, signal))) {
                return entry.exitCode == null;
            }
            child = entry.child;
            if (!handled) {
                entry.signal = signal;
            } else if (child == null) {
                entry.early |= 1 << signal;
            }
        }
        if (child == null) {
            return true;
        }
        if (handled) {
            child.signal(number, signal);
        } else {
            child.kill(number, signal);
        }
        return true;
    }

    private static boolean isIn(int signals, int signal) {
        return signal > 0 && signal < Integer.SIZE && (signals >> signal & 1) != 0;
    }

    void awaitExit(int asking, Request request, Consumer<Reply> answer) {
        Reply reply;
        synchronized (this) {
            Entry entry = entries.get((int) request.target());
            if (entry == null) {
                reply = Reply.of(Reply.Outcome.UNKNOWN);
            } else if (entry.exitCode == null) {
                entry.waiting.add(new Parked(asking, request, answer));
                return;
            } else {
                reply = Reply.done(entry.exitCode);
            }
        }
        answer.accept(reply);
    }

    void cancel(int asking, long request) {
        List<Parked> given = new ArrayList<>();
        synchronized (this) {
            for (Entry entry : entries.values()) {
                entry.waiting.removeIf(parked -> {
                    boolean meant =
                            parked.process() == asking && parked.request().id() == request;
                    return meant && given.add(parked);
                });
            }
        }
        given.forEach(parked -> parked.reply(Reply.of(Reply.Outcome.CANCELLED)));
    }

    void ended(int number, int code) {
        List<Parked> woken;
        synchronized (this) {
            Entry entry = entries.get(number);
            if (entry == null || entry.exitCode != null) {
                return;
            }
            entry.exitCode = code;
            entry.child = null;
            woken = List.copyOf(entry.waiting);
            entry.waiting.clear();
            for (Entry other : entries.values()) {
                other.waiting.removeIf(parked -> parked.process() == number);
            }
        }
        woken.forEach(parked -> parked.reply(Reply.done(code)));
    }

    /** Returns the process that started it. */
    synchronized int parent(int number) {
        Entry entry = entries.get(number);
        return entry == null ? 0 : entry.parent;
    }
}
