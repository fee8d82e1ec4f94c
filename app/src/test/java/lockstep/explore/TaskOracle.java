package lockstep.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An event loop of its own for {@link TaskToy}s, that tries all orders of timers one after the other and remembers no state.
 * In one way timers are called as CPython does it, in the turn that finds them due; in the other as explorations define it,
 * between two turns. Confined to one thread.
 */
final class TaskOracle {
    /** More than are to be counted. */
    static final class TooManyException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** A timer that was set; {@code limit}: of a timeout, not of a sleep. */
    private record Timer(int task, boolean limit, int serial) {}

    /** All that a moment consists of. */
    private static final class Moment {
        int[] at;
        int[] value;
        /** Per task: 0 runs, 1 sleeps, 2 its sleep is over, 3 its sleep is cancelled. */
        int[] nap;

        boolean[] limited;
        boolean[] cancel;
        boolean[] woken;
        /** Per task: timers with a lower number were cancelled, those that are ready to be called too. */
        int[] current;

        int n;
        int left;
        boolean locked;
        boolean set;
        boolean over;
        int serial;
        String log = "";
        /** Tasks from 0; -1: gather hears of an end; -2: main; and timers as 1000 + serial. */
        List<Integer> ready = new ArrayList<>();

        List<Integer> lockWaiters = new ArrayList<>();
        List<Integer> eventWaiters = new ArrayList<>();
        List<Timer> timers = new ArrayList<>();
        List<Timer> young = new ArrayList<>();

        Moment(int tasks) {
            at = new int[tasks];
            value = new int[tasks];
            nap = new int[tasks];
            limited = new boolean[tasks];
            cancel = new boolean[tasks];
            woken = new boolean[tasks];
            current = new int[tasks];
            left = tasks;
        }

        Moment copy() {
            Moment copy = new Moment(at.length);
            copy.at = at.clone();
            copy.value = value.clone();
            copy.nap = nap.clone();
            copy.limited = limited.clone();
            copy.cancel = cancel.clone();
            copy.woken = woken.clone();
            copy.current = current.clone();
            copy.n = n;
            copy.left = left;
            copy.locked = locked;
            copy.set = set;
            copy.over = over;
            copy.serial = serial;
            copy.log = log;
            copy.ready = new ArrayList<>(ready);
            copy.lockWaiters = new ArrayList<>(lockWaiters);
            copy.eventWaiters = new ArrayList<>(eventWaiters);
            copy.timers = new ArrayList<>(timers);
            copy.young = new ArrayList<>(young);
            return copy;
        }
    }

    private static final int TIMER = 1000;

    private final TaskToy toy;
    private final boolean asCPython;
    private final long most;
    private final Map<String, Long> counts = new TreeMap<>();
    private long paths;

    private TaskOracle(TaskToy toy, boolean asCPython, long most) {
        this.toy = toy;
        this.asCPython = asCPython;
        this.most = most;
    }

    /** Returns how many schedules come to each outcome. @param asCPython whether timers are called as CPython does it */
    static Map<String, Long> count(TaskToy toy, boolean asCPython, long most) {
        TaskOracle oracle = new TaskOracle(toy, asCPython, most);
        Moment first = new Moment(toy.tasks().size());
        for (int i = 0; i < toy.tasks().size(); i++) {
            first.ready.add(i);
        }
        oracle.between(first);
        return oracle.counts;
    }

    private void ended(String outcome) {
        counts.merge(outcome, 1L, Long::sum);
        if (++paths > most) {
            throw new TooManyException();
        }
    }

    /** Between two turns: any timer, or the next turn. */
    private void between(Moment moment) {
        if (moment.over) {
            ended(moment.log + " " + moment.n + "\n");
            return;
        }
        if (moment.ready.isEmpty()) {
            moment.young.clear();
            if (moment.timers.isEmpty()) {
                ended("deadlock");
                return;
            }
        } else {
            Moment next = moment.copy();
            next.young.clear();
            turn(next);
            between(next);
        }
        for (Timer timer : moment.timers) {
            if (!moment.young.contains(timer)) {
                Moment next = moment.copy();
                next.timers.remove(timer);
                if (asCPython) {
                    next.ready.add(TIMER + timer.serial * 10 + timer.task * 2 + (timer.limit ? 1 : 0));
                } else {
                    up(next, timer);
                }
                between(next);
            }
        }
    }

    private void turn(Moment moment) {
        for (int i = moment.ready.size(); i > 0; i--) {
            int who = moment.ready.remove(0);
            if (who >= TIMER) {
                int task = (who - TIMER) % 10 / 2;
                up(moment, new Timer(task, (who - TIMER) % 2 == 1, (who - TIMER) / 10));
            } else if (who == -1) {
                if (--moment.left == 0) {
                    moment.ready.add(-2);
                }
            } else if (who == -2) {
                moment.over = true;
            } else {
                run(moment, who);
            }
        }
        if (asCPython) {
            moment.young.clear();
        }
    }

    private static void up(Moment moment, Timer timer) {
        int task = timer.task;
        if (timer.serial < moment.current[task]) {
            return;
        }
        if (!timer.limit) {
            if (moment.nap[task] == 1) {
                moment.nap[task] = 2;
                moment.ready.add(task);
            }
        } else if (moment.limited[task]) {
            if (moment.nap[task] == 1) {
                moment.nap[task] = 3;
                moment.ready.add(task);
                moment.timers.removeIf(each -> each.task == task && !each.limit);
            } else {
                moment.cancel[task] = true;
            }
        }
    }

    private void run(Moment moment, int task) {
        List<TaskToy.Op> ops = toy.tasks().get(task);
        boolean resumed = moment.nap[task] != 0 || moment.woken[task];
        while (moment.at[task] < ops.size()) {
            TaskToy.Op op = ops.get(moment.at[task]);
            if (waits(moment, task, op, resumed)) {
                return;
            }
            resumed = false;
            moment.at[task]++;
            if (op == TaskToy.Op.TURN) {
                moment.ready.add(task);
                return;
            }
        }
        moment.ready.add(-1);
    }

    /** Does an operation, or begins to wait in it. @param resumed whether it has waited in it */
    private static boolean waits(Moment moment, int task, TaskToy.Op op, boolean resumed) {
        switch (op) {
            case LOG -> moment.log += (char) ('a' + task);
            case READ -> moment.value[task] = moment.n;
            case WRITE -> moment.n = moment.value[task] + 1;
            case TURN -> {}
            case SLEEP -> {
                if (!resumed) {
                    sleep(moment, task);
                    return true;
                }
                moment.nap[task] = 0;
            }
            case LIMITED -> {
                if (!resumed) {
                    moment.limited[task] = true;
                    set(moment, new Timer(task, true, moment.serial++));
                    sleep(moment, task);
                    return true;
                }
                boolean late = moment.nap[task] == 3 || moment.cancel[task];
                moment.log += late ? '!' : (char) ('A' + task);
                moment.nap[task] = 0;
                moment.limited[task] = false;
                moment.cancel[task] = false;
                moment.timers.removeIf(each -> each.task == task);
                moment.current[task] = moment.serial;
            }
            case SET -> {
                if (!moment.set) {
                    moment.set = true;
                    for (int waiter : moment.eventWaiters) {
                        moment.woken[waiter] = true;
                        moment.ready.add(waiter);
                    }
                }
            }
            case WAIT -> {
                if (!resumed && !moment.set) {
                    moment.eventWaiters.add(task);
                    return true;
                }
                moment.eventWaiters.remove((Integer) task);
                moment.woken[task] = false;
            }
            case ACQUIRE -> {
                if (!resumed && (moment.locked || !moment.lockWaiters.isEmpty())) {
                    moment.lockWaiters.add(task);
                    return true;
                }
                moment.lockWaiters.remove((Integer) task);
                moment.woken[task] = false;
                moment.locked = true;
            }
            case RELEASE -> {
                moment.locked = false;
                if (!moment.lockWaiters.isEmpty() && !moment.woken[moment.lockWaiters.get(0)]) {
                    moment.woken[moment.lockWaiters.get(0)] = true;
                    moment.ready.add(moment.lockWaiters.get(0));
                }
            }
        }
        return false;
    }

    private static void sleep(Moment moment, int task) {
        moment.nap[task] = 1;
        set(moment, new Timer(task, false, moment.serial++));
    }

    private static void set(Moment moment, Timer timer) {
        moment.timers.add(timer);
        moment.young.add(timer);
    }
}
