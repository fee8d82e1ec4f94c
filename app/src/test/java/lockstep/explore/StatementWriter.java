package lockstep.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes programs of two or three threads, or tasks of a pool, that do a few things each with names, objects and collections they share. */
final class StatementWriter {
    private static final String SHARED = """
            import collections, queue, threading
            n = 0; box = None; items = [0]; table = {}; group = set(); seen = []; held = [0]; kept = []; flag = []
            lock = threading.Lock(); jobs = queue.Queue(); event = threading.Event(); permits = threading.Semaphore(1)
            own = threading.local(); ready = threading.Condition(); ends = collections.deque()
            class Thing:
                count = 0
                x = 0
                def step(self):
                    self.x = self.x + 1
            thing = Thing()
            def make():
                value = 0
                def put(new):
                    nonlocal value
                    value = new
                def get(): return value
                return put, get
            put, get = make()
            numbers = iter([1, 2, 3])
            def leaf():
                global n
                n = n + 1
            """;

    /** {@code #} stands for a small number, {@code |} for the next line. */
    private static final List<String> STATEMENTS = List.of(
            "n = #",
            "n = n + 1",
            "n = len(items)",
            "seen.append(n)",
            "box = [#]",
            "box = None",
            "box = items",
            "box = thing",
            "if box is not None: seen.append('box')",
            "if isinstance(box, list): box.append(#)",
            "items.append(#)",
            "if items: items.pop()",
            "items[:] = []",
            "seen.append(list(items))",
            "del items[:1]",
            "thing.x = #",
            "thing.x = thing.x + 1",
            "thing.y = items",
            "thing.y = Thing()",
            "if hasattr(thing, 'y'): del thing.y",
            "seen.append(thing.x)",
            "thing.step()",
            "Thing.count += 1",
            "Thing.count = #",
            "seen.append(Thing.count)",
            "table['a'] = #",
            "table[#] = thing",
            "table.pop('a', None)",
            "seen.append(sorted(map(str, table)))",
            "table.setdefault('z', []).append(#)",
            "group.add(#)",
            "group.discard(#)",
            "group.add(thing)",
            "seen.append(len(group))",
            "with lock:|    held[0] += 1",
            "put(#)",
            "seen.append(get())",
            "jobs.put(#)",
            "try:|    seen.append(jobs.get_nowait())|except queue.Empty: seen.append('empty')",
            "event.set()",
            "if event.is_set(): seen.append('set')",
            "permits.acquire(); seen.append('in'); permits.release()",
            "one = threading.Thread(target=leaf); one.start(); one.join()",
            "one = threading.Thread(target=leaf); one.start(); kept.append(one)",
            "for each in kept: each.join()",
            "try:|    raise ValueError(n)|except ValueError as error: seen.append(error.args)",
            "seen.append(next(numbers, None))",
            "seen.append([each for each in items])",
            "own.value = #; seen.append(own.value)",
            "later = #",
            "if 'later' in globals(): seen.append(later)",
            "ends.append(#)",
            "seen.append(ends.popleft() if ends else None)",
            "with ready:|    flag.append(1)|    ready.notify_all()",
            "with ready:|    if not flag: ready.wait(1)");

    private static final String POOL = """
            from concurrent.futures import *
            with ThreadPoolExecutor(2) as pool:
            """;

    private static final List<String> WAITS = List.of(
            "    for task in [pool.submit(f) for f in (#)]: task.result()\n",
            "    list(pool.map(lambda f: f(), (#)))\n",
            "    for task in as_completed([pool.submit(f) for f in (#)]): seen.append(task.result())\n",
            "    wait([pool.submit(f) for f in (#)])\n");

    private static final Pattern STORE = Pattern.compile("^(n|box|later) = .*");

    private static final int FEW = 6;

    private final Random random;

    private StatementWriter(long seed) {
        random = new Random(seed);
    }

    static String write(long seed) {
        return new StatementWriter(seed).program();
    }

    private String program() {
        int threads = 2 + (random.nextInt(3) == 0 ? 1 : 0);
        List<String> few =
                random.ints(FEW, 0, STATEMENTS.size()).mapToObj(STATEMENTS::get).toList();
        StringBuilder text = new StringBuilder(SHARED);
        List<String> functions = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            function(text, "f" + i, few, 1 + random.nextInt(threads == 2 ? 3 : 2));
            functions.add("f" + (random.nextInt(4) == 0 ? random.nextInt(i + 1) : i));
        }
        String runs = random.nextInt(3) == 0 ? POOL + WAITS.get(random.nextInt(WAITS.size())) : """
                ts = [threading.Thread(target=f) for f in (#)]
                for t in ts: t.start()
                for t in ts: t.join()
                """;
        return text.append(runs.replace("#", String.join(", ", functions) + ","))
                .append("print(n, seen, items, len(group), thing.x, Thing.count)\n")
                .toString();
    }

    /** Most of what the functions do is among a few statements, so that they meet. */
    private void function(StringBuilder text, String name, List<String> few, int statements) {
        List<String> lines = new ArrayList<>();
        Set<String> stored = new TreeSet<>();
        for (int i = 0; i < statements; i++) {
            String statement = random.nextInt(10) < 7
                    ? few.get(random.nextInt(few.size()))
                    : STATEMENTS.get(random.nextInt(STATEMENTS.size()));
            if (STORE.matcher(statement).matches()) {
                stored.add(statement.substring(0, statement.indexOf(' ')));
            }
            lines.addAll(List.of(
                    statement.replace("#", String.valueOf(random.nextInt(3))).split("\\|")));
        }
        text.append("def " + name + "():\n");
        if (!stored.isEmpty()) {
            text.append("    global " + String.join(", ", stored) + "\n");
        }
        text.append(lines.stream().map(line -> "    " + line + "\n").collect(Collectors.joining()));
    }
}
