package lockstep.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lockstep.explore.ToyOp.Kind;

/** Writes random toy programs: two or three threads and the main one with a few operations each. Used once. */
final class ToyWriter {
    private static final int X = 0;
    private static final int Y = 1;
    private static final int HIDDEN = 2;
    private static final int FIRST_PRINTED = 3;
    private static final int ZERO = 11;
    private static final int MOST_DEPTH = 2;

    private final Random dice;
    private final StringBuilder text = new StringBuilder();
    private int line;
    private final List<String> names = new ArrayList<>();
    private final List<Integer> initial = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Integer> lists = new ArrayList<>();
    private final List<Integer> locks = new ArrayList<>();
    private final List<Integer> permits = new ArrayList<>();
    private final List<Integer> flags = new ArrayList<>();
    private List<ToyOp> ops = new ArrayList<>();
    private String indent = "";
    private boolean guarded;

    private final boolean processes;

    private ToyWriter(long seed, boolean processes) {
        this.processes = processes;
        this.dice = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** Writes the program of a number. */
    static ToyProgram write(long seed) {
        return new ToyWriter(seed, false).program();
    }

    /** Writes the program of a number with processes and what they share in the place of threads. */
    static ToyProgram writeProcesses(long seed) {
        return new ToyWriter(seed, true).program();
    }

    private ToyProgram program() {
        int workers = 2 + dice.nextInt(2);
        say(processes ? "import multiprocessing as threading" : "import threading");
        say("import time");
        say("class O: pass");
        say("o = O()");
        locations();
        List<List<ToyOp>> threads = new ArrayList<>();
        threads.add(List.of());
        for (int i = 1; i <= workers; i++) {
            ops = new ArrayList<>();
            worker(i, workers == 2 ? 4 : 3);
            threads.add(ops);
        }
        ops = new ArrayList<>();
        main(workers);
        threads.set(0, ops);
        return new ToyProgram(
                text.toString(),
                threads,
                initial.stream().mapToInt(Integer::intValue).toArray());
    }

    private void locations() {
        int count = 1 + dice.nextInt(3);
        for (int i = 0; i < count; i++) {
            numbers.add(names.size());
            String[] forms = {"v" + i, "o.v" + i, "O.w" + i, "l" + i + "[0]", "d" + i + "['k']"};
            String[] starts = {
                "v" + i + " = 0", "o.v" + i + " = 0", "O.w" + i + " = 0", "l" + i + " = [0]", "d" + i + " = {'k': 0}"
            };
            if (processes) { // without their own locks, which are shared also where nobody writes
                forms = new String[] {"v" + i + ".value", "a" + i + "[0]"};
                starts = new String[] {
                    "v" + i + " = threading.Value('i', 0, lock=False)", "a" + i + " = threading.RawArray('i', 1)"
                };
            }
            int form = dice.nextInt(forms.length);
            location(forms[form], starts[form], 0);
        }
        if (!processes && dice.nextInt(4) == 0) {
            lists.add(names.size());
            location("q", "q = []", 0);
        }
        for (int i = dice.nextInt(3); i > 0; i--) {
            locks.add(names.size());
            location("lock" + i, "lock" + i + " = threading.Lock()", 0);
        }
        if (dice.nextInt(3) == 0) {
            int value = dice.nextInt(3);
            permits.add(names.size());
            location("sem", "sem = threading.Semaphore(" + value + ")", value);
        }
        if (!processes && dice.nextInt(5) == 0) {
            flags.add(names.size());
            location("event", "event = threading.Event()", 0);
        }
    }

    private void location(String name, String start, int value) {
        names.add(name);
        initial.add(value);
        say(start);
    }

    private void worker(int number, int most) {
        say("def f" + number + "():");
        indent = "    ";
        globals();
        say("x = y = 0");
        block(1 + dice.nextInt(most), 0);
        indent = "";
    }

    private void globals() {
        for (int number : numbers) {
            if (!processes && names.get(number).startsWith("v")) {
                say("global " + names.get(number));
            }
        }
    }

    private void main(int workers) {
        say("x = y = 0");
        for (int i = 1; i <= workers; i++) {
            say("t" + i + " = threading." + (processes ? "Process" : "Thread") + "(target=f" + i + ")");
        }
        for (int i = 1; i <= workers; i++) {
            say("t" + i + ".start()");
            add(Kind.START, i, 0, 0);
            if (dice.nextInt(6) == 0) {
                block(1, MOST_DEPTH);
            }
        }
        for (int i = 1; i <= workers; i++) {
            if (processes || dice.nextInt(12) > 0) {
                say("t" + i + ".join()");
                add(Kind.JOIN, i, 0, 0);
            }
        }
        StringBuilder shown = new StringBuilder();
        int local = FIRST_PRINTED;
        List<Integer> all = new ArrayList<>(numbers);
        all.addAll(lists);
        line++;
        for (int number : all) {
            shown.append(shown.length() == 0 ? "" : ", ").append(read(number));
            add(Kind.READ, number, 0, local++);
        }
        line--;
        say("print(" + shown + ")");
        add(Kind.PRINT, FIRST_PRINTED, all.size(), 0);
        for (int i = 1; processes && i <= workers; i++) {
            add(Kind.LAST_JOIN, i, 0, 0);
        }
    }

    private String read(int number) {
        return lists.contains(number) ? "int(''.join(q) or 0)" : names.get(number);
    }

    private void block(int count, int depth) {
        for (int i = 0; i < count; i++) {
            statement(depth);
        }
    }

    private void statement(int depth) {
        int roll = dice.nextInt(20);
        int number = pick(numbers);
        String name = names.get(number);
        int value = 1 + dice.nextInt(2);
        if (roll < 3) {
            say("x = " + name);
            add(Kind.READ, number, 0, X);
        } else if (roll < 5) {
            say(name + " = x + " + value);
            add(Kind.WRITE, number, value, X);
        } else if (roll < 6) {
            say(name + " = " + value);
            add(Kind.WRITE, number, value, ZERO);
        } else if (roll < 9) {
            say(dice.nextBoolean() ? name + " += " + value : name + " = " + name + " + " + value);
            add(Kind.READ, number, 0, HIDDEN);
            add(Kind.WRITE, number, value, HIDDEN);
        } else if (roll < 11 && depth < MOST_DEPTH) {
            branch(number, value, depth);
        } else if (roll < 15 && !locks.isEmpty()) {
            lock(depth);
        } else if (roll < 16 && !permits.isEmpty()) {
            permit(depth);
        } else if (roll < 17 && !flags.isEmpty()) {
            boolean set = dice.nextBoolean();
            say(set ? "event.set()" : "event.wait()");
            add(set ? Kind.SET_FLAG : Kind.AWAIT_FLAG, flags.get(0), 0, 0);
        } else if (roll < 18 && !lists.isEmpty()) {
            say("q.append('" + value + "')");
            add(Kind.APPEND, lists.get(0), value, 0);
        } else if (roll < 19 && depth == 0) {
            repeat();
        } else if (!guarded && dice.nextInt(3) == 0) {
            say("assert x != " + value);
            add(Kind.REFUSE, 0, value, X);
        } else {
            say("time.sleep(0.01)");
        }
    }

    private void branch(int number, int value, int depth) {
        boolean direct = dice.nextBoolean();
        line++;
        if (direct) {
            add(Kind.READ, number, 0, HIDDEN);
        }
        int place = ops.size();
        add(Kind.UNLESS, 0, value, direct ? HIDDEN : X);
        line--;
        say("if " + (direct ? names.get(number) : "x") + " == " + value + ":");
        String before = indent;
        indent += "    ";
        block(1, depth + 1);
        indent = before;
        if (dice.nextBoolean()) {
            int end = ops.size();
            add(Kind.GO, 0, 0, 0);
            jump(place, ops.size());
            say("else:");
            indent += "    ";
            block(1, depth + 1);
            indent = before;
            jump(end, ops.size());
        } else {
            jump(place, ops.size());
        }
    }

    private void lock(int depth) {
        int lock = pick(locks);
        String name = names.get(lock);
        int roll = dice.nextInt(8);
        if (roll < 2) {
            boolean timed = dice.nextBoolean();
            String tried = timed ? "timeout=1" : "False";
            line++;
            add(timed ? Kind.TIMED : Kind.TRY, lock, 0, Y);
            int place = ops.size();
            add(Kind.UNLESS, 0, 1, Y);
            line--;
            say("if " + name + ".acquire(" + tried + "):");
            guarded(depth);
            String before = indent;
            indent += "    ";
            say(name + ".release()");
            indent = before;
            add(Kind.RELEASE, lock, 0, 0);
            jump(place, ops.size());
        } else if (roll < 5) {
            say("with " + name + ":");
            int at = line;
            add(Kind.ACQUIRE, lock, 0, 0);
            guarded(depth);
            addAt(at, Kind.RELEASE, lock);
        } else {
            say(name + ".acquire()");
            add(Kind.ACQUIRE, lock, 0, 0);
            block(1, MOST_DEPTH);
            say(name + ".release()");
            add(Kind.RELEASE, lock, 0, 0);
        }
    }

    private void guarded(int depth) {
        boolean outer = guarded;
        String before = indent;
        guarded = true;
        indent += "    ";
        block(1 + dice.nextInt(2), Math.min(MOST_DEPTH, depth + 1));
        indent = before;
        guarded = outer;
    }

    private void permit(int depth) {
        int permit = permits.get(0);
        int roll = dice.nextInt(4);
        if (roll == 0) {
            say("with sem:");
            int at = line;
            add(Kind.PERMIT, permit, 0, 0);
            guarded(depth);
            addAt(at, Kind.RETURN_PERMIT, permit);
        } else {
            boolean take = roll < 3;
            say(take ? "sem.acquire()" : "sem.release()");
            add(take ? Kind.PERMIT : Kind.RETURN_PERMIT, permit, 0, 0);
        }
    }

    private void repeat() {
        say("for i in range(2):");
        String before = indent;
        indent += "    ";
        int from = ops.size();
        block(1, MOST_DEPTH);
        indent = before;
        List<ToyOp> again = List.copyOf(ops.subList(from, ops.size()));
        int shift = ops.size() - from;
        for (ToyOp op : again) {
            ops.add(new ToyOp(
                    op.kind(), op.target(), op.value(), op.local(), op.jump() > 0 ? op.jump() + shift : 0, op.line()));
        }
    }

    private void add(Kind kind, int target, int value, int local) {
        ops.add(new ToyOp(kind, target, value, local, 0, line));
    }

    private void addAt(int at, Kind kind, int target) {
        ops.add(new ToyOp(kind, target, 0, 0, 0, at));
    }

    private void jump(int place, int to) {
        ToyOp op = ops.get(place);
        ops.set(place, new ToyOp(op.kind(), op.target(), op.value(), op.local(), to, op.line()));
    }

    private int pick(List<Integer> from) {
        return from.get(dice.nextInt(from.size()));
    }

    private void say(String statement) {
        text.append(indent).append(statement).append('\n');
        line++;
    }
}
