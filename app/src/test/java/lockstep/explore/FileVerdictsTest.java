package lockstep.explore;

import static lockstep.explore.Explored.TWO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs whose threads or processes share files. */
class FileVerdictsTest {
    private static final String IMPORTS = "import os, threading\nfrom pathlib import Path\n";

    /** Adds one to the number in a file; an empty file counts as 0. */
    private static final String ADD = """
            with open('n', 'w') as g: g.write('FIRST')
            lock = threading.Lock()
            def f(i):
                with open('n') as g: n = int(g.read() or 0)
                with open('n', 'w') as g: g.write(str(n + 1))""";

    /** One thread adds a line to two others, while another one reads. */
    private static final String APPENDED = """
            with open('n', 'w') as g: g.write('1\\n2\\n')
            def write():
                with open('n', 'a') as g: g.write('3\\n')
            """;

    private static final String READ = """

            ts = [threading.Thread(target=each) for each in (read, write)]
            for t in ts: t.start()
            for t in ts: t.join()
            """;

    private static final String GUARDED = ADD.replace("    with open", "    LOCKED with open")
            .replaceFirst("    LOCKED with", "    with lock:\n        with")
            .replace("    LOCKED with", "        with");

    private static Arguments of(String what, Verdict verdict, String program, String... outcomes) {
        return Arguments.of(what, verdict, IMPORTS + program, Set.of(outcomes));
    }

    static Stream<Arguments> programs() {
        return Stream.of(
                of(
                        "an update lost in a file",
                        Verdict.REFUTED,
                        ADD.replace("FIRST", "0") + TWO + "assert open('n').read() == '2'"),
                of(
                        "a file that a lock guards",
                        Verdict.PROVED,
                        GUARDED.replace("FIRST", "9") + TWO + "assert open('n').read() == '11'"),
                of(
                        "lines that are appended",
                        Verdict.PROVED,
                        """
                        def f(i):
                            with open('log', 'a') as g: g.write('ab'[i] + '\\n')""" + TWO + "print(open('log').read().split())",
                        "['a', 'b']",
                        "['b', 'a']"),
                of("lines that are taken one by one", Verdict.PROVED, APPENDED + """
                        def read():
                            with open('n') as g: print(next(g).strip(), next(g, 'end').strip(), next(g, 'end').strip())""" + READ, "1 2 end", "1 2 3"),
                of("lines that a reader takes", Verdict.PROVED, APPENDED + """
                        import csv
                        def read():
                            with open('n') as g:
                                rows = csv.reader(g)
                                next(rows)
                                print(list(rows))""" + READ, "[['2']]", "[['2'], ['3']]"),
                of("files that map() opens", Verdict.PROVED, APPENDED + """
                        def read():
                            for g in map(open, ['n']): print(g.read().split())""" + READ, "['1', '2']", "['1', '2', '3']"),
                of(
                        "as many lines as are wanted",
                        Verdict.PROVED,
                        APPENDED + """
                        def read():
                            with open('n') as g: print(g.readlines(1), g.readlines(2))""" + READ,
                        "['1\\n'] ['2\\n']",
                        "['1\\n'] ['2\\n', '3\\n']"),
                of(
                        "a file that is written anew while it is read",
                        Verdict.PROVED,
                        """
                        with open('n', 'w') as g: g.write('old')
                        def f(i):
                            with open('n', 'w' if i else 'r') as g:
                                if i: g.write('new text')
                                else: print(repr(g.read()))""" + TWO,
                        "'old'",
                        "''",
                        "'new text'",
                        "'old text'"),
                of("a file that is replaced", Verdict.PROVED, """
                        with open('n', 'w') as g: g.write('old')
                        def f(i):
                            if i:
                                Path('t').write_text('new text'); os.replace('t', 'n')
                            else: print(Path('n').read_text())""" + TWO, "old", "new text"),
                of("a check before a file is made", Verdict.REFUTED, """
                        made = []
                        def f(i):
                            if not os.path.exists('x'):
                                open('x', 'w').close(); made.append(i)""" + TWO + "assert len(made) == 1"),
                of("a file that is made once", Verdict.PROVED, """
                        made = []
                        def f(i):
                            try: open('x', 'x').close(); made.append(i)
                            except FileExistsError: pass""" + TWO + "assert len(made) == 1"),
                of("a file that is there no more", Verdict.PROVED, """
                        open('x', 'w').close()
                        def f(i):
                            try: os.remove('x')
                            except FileNotFoundError: print('ab'[i])""" + TWO, "a", "b"),
                of(
                        "a directory that two make",
                        Verdict.PROVED,
                        """
                        def f(i): os.makedirs('d/e', exist_ok=True); open(f'd/e/{i}', 'w').close()""" + TWO + "assert sorted(os.listdir('d/e')) == ['0', '1']"),
                of("who lists what is made", Verdict.PROVED, """
                        os.mkdir('d')
                        def f(i):
                            if i: print(os.listdir('d'))
                            else: open('d/a', 'w').close()""" + TWO, "[]", "['a']"),
                of(
                        "lines while one is appended",
                        Verdict.PROVED,
                        """
                        with open('n', 'w') as g: g.write('1\\n2\\n')
                        def f(i):
                            with open('n', 'a' if i else 'r') as g:
                                if i: g.write('3\\n')
                                else: print([int(line) for line in g], list(g))""" + TWO,
                        "[1, 2] []",
                        "[1, 2] ['3\\n']",
                        "[1, 2, 3] []"),
                of(
                        "one open file, flushed by each",
                        Verdict.PROVED,
                        """
                        g = open('log', 'w')
                        def f(i): print('ab'[i], end='', file=g, flush=True)""" + TWO + "g.close(); print(open('log').read())",
                        "ab",
                        "ba"),
                of(
                        "one open file, written and flushed by each",
                        Verdict.PROVED,
                        """
                        g = open('log', 'w')
                        def f(i): g.write('ab'[i]); g.flush()""" + TWO + "g.close(); print(open('log').read())",
                        "ab",
                        "ba"),
                of(
                        "more than goes out at once",
                        Verdict.PROVED,
                        """
                        def f(i):
                            with open('n', 'w') as g: g.writelines(['ab'[i] * 5000] * 2)""" + TWO + "s = open('n').read(); print(s[0], s[-1], len(s))",
                        "a a 10000",
                        "b b 10000"),
                of("a number changed in its place", Verdict.PROVED, """
                        with open('n', 'w') as g: g.write('0')
                        def f(i):
                            with open('n', 'r+') as g:
                                n = int(g.read(1)); g.seek(0); g.write(str(n + 1)); g.truncate()""" + TWO + "print(open('n').read())", "1", "2"),
                of("a thread that waits for a file", Verdict.PROVED, """
                        def f(i):
                            if i: Path('go').touch()
                            else:
                                while not os.path.exists('go'): pass
                                print('gone on')""" + TWO, "gone on"),
                of(
                        "a file that a guarded list is kept in",
                        Verdict.PROVED,
                        """
                        import json
                        lock = threading.Lock()
                        with open('n', 'w') as g: json.dump([], g)
                        def f(i):
                            with lock:
                                with open('n') as g: all = json.load(g)
                                with open('n', 'w') as g: json.dump(all + [i], g)""" + TWO + "print(json.load(open('n')))",
                        "[0, 1]",
                        "[1, 0]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void verdict_isKnown(String what, Verdict verdict, String program, Set<String> outcomes) throws Exception {
        for (Granularity grain : Granularity.values()) {
            Exploration known = Explored.of(program, grain);
            Exploration anew = Explored.takenAnew(program, grain);
            assertEquals(verdict, known.verdict(), known.reason());
            assertEquals(verdict == Verdict.PROVED, known.isProof());
            if (!outcomes.isEmpty()) {
                assertEquals(outcomes, Explored.outcomes(known));
            }
            assertEquals(anew.states(), known.states());
            assertEquals(anew.steps(), known.steps());
            assertEquals(Explored.counts(anew), Explored.counts(known));
        }
    }

    /** What two threads make of a number in a file, in how many schedules: steps taken one by one, without the engine. */
    private static final class Oracle {
        private final boolean guarded;

        Oracle(boolean guarded) {
            this.guarded = guarded;
        }

        /** Where a thread stands: in its list of steps, what it has read, and its place in the file. */
        private record Thread(String at, String read, int place) {}

        private record State(String file, int holder, Thread a, Thread b, int main) {
            State with(int thread, Thread now) {
                return new State(file, holder, thread == 0 ? now : a, thread == 0 ? b : now, main);
            }

            State with(String content, int held) {
                return new State(content, held, a, b, main);
            }

            Thread of(int thread) {
                return thread == 0 ? a : b;
            }
        }

        Map<String, Long> outcomes(String first) {
            Thread fresh = new Thread(guarded ? "lock" : "open", "", 0);
            return count(new State(first, -1, fresh, fresh, 0));
        }

        private Map<String, Long> count(State state) {
            Map<String, Long> counts = new TreeMap<>();
            boolean over = true;
            if (state.main < 2 || (state.main < 4 && state.of(state.main - 2).at.equals("end"))) {
                over = false;
                add(counts, count(new State(state.file, state.holder, state.a, state.b, state.main + 1)));
            }
            for (int thread = 0; thread < Math.min(2, state.main); thread++) {
                State next = step(state, thread);
                if (next != null) {
                    over = false;
                    add(counts, count(next));
                }
            }
            if (over) {
                counts.put(state.file, 1L);
            }
            return counts;
        }

        private static void add(Map<String, Long> counts, Map<String, Long> more) {
            more.forEach((text, count) -> counts.merge(text, count, Long::sum));
        }

        private @org.jspecify.annotations.Nullable State step(State state, int thread) {
            Thread it = state.of(thread);
            switch (it.at) {
                case "lock":
                    return state.holder >= 0
                            ? null
                            : state.with(state.file, thread).with(thread, new Thread("open", "", 0));
                case "open":
                    return state.with(thread, new Thread("read", "", 0));
                case "read":
                    String more = it.place < state.file.length() ? state.file.substring(it.place) : "";
                    return state.with(
                            thread,
                            more.isEmpty()
                                    ? new Thread("empty", it.read, 0)
                                    : new Thread("read", it.read + more, it.place + more.length()));
                case "empty":
                    return state.with("", state.holder).with(thread, new Thread("write", it.read, 0));
                case "write":
                    String text = String.valueOf(1 + (it.read.isEmpty() ? 0 : Integer.parseInt(it.read)));
                    String rest = state.file.length() > text.length() ? state.file.substring(text.length()) : "";
                    return state.with(text + rest, state.holder)
                            .with(thread, new Thread(guarded ? "unlock" : "end", "", 0));
                case "unlock":
                    return state.with(state.file, -1).with(thread, new Thread("end", "", 0));
                default:
                    return null;
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, false", "0, true", "9, false", "9, true", "12, false"})
    void schedules_areThoseOfAnEnumeration(String first, boolean guarded) throws Exception {
        String program = IMPORTS + (guarded ? GUARDED : ADD).replace("FIRST", first) + TWO + "print(open('n').read())";
        Exploration exploration = Explored.of(program, Granularity.ACCESS);
        Map<String, Long> counts = new TreeMap<>();
        Explored.counts(exploration).forEach((text, count) -> counts.put(text.strip(), count));
        assertEquals(new Oracle(guarded).outcomes(first), counts);
    }

    /** 739 of 857 schedules lose an update; "9" may be read before, and the rest of "10" behind it. */
    @Test
    void counts_areThoseOfHand() throws Exception {
        assertEquals(Map.of("1", 739L, "2", 118L), new Oracle(false).outcomes("0"));
        assertEquals(Map.of("11", 65L), new Oracle(true).outcomes("9"));
        assertEquals(
                Set.of("1", "10", "11", "91"), new Oracle(false).outcomes("9").keySet());
    }

    @Test
    void filesOfOneThreadEach_areNoSteps() throws Exception {
        Exploration exploration = Explored.of(IMPORTS + """
                def f(i):
                    with open(f'{i}.txt', 'w') as g: g.write('ab'[i])
                    with open(f'{i}.txt') as g: assert g.read() == 'ab'[i]""" + TWO);
        assertEquals(Verdict.PROVED, exploration.verdict());
        assertEquals(BigInteger.ONE, exploration.schedules());
        assertEquals(List.of(), exploration.shared());
    }

    /** In which order files are made makes no difference afterwards. */
    @Test
    void states_doNotDependOnWhichFileIsOlder() throws Exception {
        String program = IMPORTS + """
                lock = threading.Lock()
                def f(i):
                    with lock: open('ab'[i], 'w').close()""" + TWO;
        Exploration files = Explored.of(program);
        Exploration none = Explored.of(program.replace("open('ab'[i], 'w').close()", "pass"));
        assertEquals(none.states(), files.states());
        assertEquals(none.schedules(), files.schedules());
    }

    @Test
    void processes_shareFiles() throws Exception {
        String program = """
                from multiprocessing import Process
                with open('n', 'w') as g: g.write('0')
                def f():
                    with open('n') as g: n = int(g.read() or 0)
                    with open('n', 'w') as g: g.write(str(n + 1))
                ps = [Process(target=f) for _ in range(2)]
                for p in ps: p.start()
                for p in ps: p.join()
                print(open('n').read())""";
        Exploration exploration = Explored.of(program);
        assertEquals(Verdict.PROVED, exploration.verdict(), exploration.reason());
        Map<String, Long> counts = new TreeMap<>();
        Explored.counts(exploration).forEach((text, count) -> counts.put(text.strip(), count));
        assertEquals(new Oracle(false).outcomes("0"), counts);
    }

    @Test
    void witness_isPlayedAgainOnRealThreads() throws Exception {
        String text = IMPORTS + ADD.replace("FIRST", "9") + TWO + "assert open('n').read() != '91'";
        Program program = Program.of("program.py", text);
        Exploration exploration = new Explorer(program, Explored.LIMITS).explore();
        Witness witness = exploration.witness();
        assertNotNull(witness);
        assertTrue(
                witness.trace().stream().anyMatch(step -> step.text().equals("writes '10' to n")),
                witness.trace().toString());
        Replayed replayed = new Explorer(program, Explored.LIMITS).replay(ReplayKey.parse(witness.key()), true);
        assertEquals("", replayed.problem());
        assertTrue(replayed.fails());
        assertNotNull(replayed.real());
        assertTrue(replayed.real().same(), replayed.real().toString());
    }
}
