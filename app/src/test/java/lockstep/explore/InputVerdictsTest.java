package lockstep.explore;

import static lockstep.explore.Explored.TWO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that read their input, which is empty unless they put another one in its place. */
class InputVerdictsTest {
    private static final String IMPORTS = "import io, sys, threading\n";

    private static Arguments of(String what, Verdict verdict, boolean empty, String program, String... outcomes) {
        return Arguments.of(what, verdict, empty, IMPORTS + program, Set.of(outcomes));
    }

    static Stream<Arguments> programs() {
        return Stream.of(
                of("nobody handles the end", Verdict.REFUTED, true, "input('name? ')"),
                of("the end is handled", Verdict.PROVED, true, """
                        try: input('name? ')
                        except EOFError as e: print(e)""", "name? EOF when reading a line"),
                of("the end in threads", Verdict.PROVED, true, """
                        ends = []
                        def f(i):
                            try: input()
                            except EOFError: ends.append(1)""" + TWO + "print(ends)", "[1, 1]"),
                of("all of sys.stdin", Verdict.PROVED, true, "print([*sys.stdin], repr(sys.stdin.read()))", "[] ''"),
                of("who takes which line", Verdict.PROVED, false, """
                        sys.stdin = io.StringIO('1\\n2\\n'); got = [0, 0]
                        def f(i): got[i] = input()""" + TWO + "print(got)", "['1', '2']", "['2', '1']"),
                of("a line too few", Verdict.REFUTED, false, """
                        sys.stdin = io.StringIO('1'); got = [0, 0]
                        def f(i): got[i] = input()""" + TWO),
                of("lines that are guarded", Verdict.PROVED, false, """
                        sys.stdin = io.StringIO('1\\n2\\n3\\n4\\n'); got = []; lock = threading.Lock()
                        def f(i):
                            with lock: got.append(int(input()) + int(input()))""" + TWO + "assert got == [3, 7]"),
                of(
                        "what is asked, and who is told",
                        Verdict.PROVED,
                        false,
                        """
                        sys.stdin = io.StringIO('1\\n2\\n'); got = ['', '']
                        def f(i): got[i] = input('ab'[i])""" + TWO + "print('', *got)",
                        "ab 1 2",
                        "ab 2 1",
                        "ba 1 2",
                        "ba 2 1"),
                of(
                        "a line read beside another thread's",
                        Verdict.PROVED,
                        false,
                        """
                        sys.stdin = io.StringIO('1\\n2\\n'); got = ['', '']
                        def f(i): got[i] = input() if i else sys.stdin.readline()[:1]""" + TWO + "print(*got)",
                        "1 2",
                        "2 1"),
                of(
                        "what two threads print into a text",
                        Verdict.PROVED,
                        false,
                        """
                        out = sys.stdout; sys.stdout = text = io.StringIO()
                        def f(i): print('ab'[i], end='')""" + TWO + "sys.stdout = out; print(text.getvalue())",
                        "ab",
                        "ba"),
                of(
                        "a line and its end",
                        Verdict.PROVED,
                        false,
                        """
                        text = io.StringIO()
                        def f(i): print('ab'[i], file=text)""" + TWO + "print(repr(text.getvalue()))",
                        "'a\\nb\\n'",
                        "'ab\\n\\n'",
                        "'b\\na\\n'",
                        "'ba\\n\\n'"),
                of(
                        "lines that are guarded on their way into a text",
                        Verdict.PROVED,
                        false,
                        """
                        text = io.StringIO(); lock = threading.Lock()
                        def f(i):
                            with lock: print('ab'[i], 1, sep='-', file=text, flush=True)""" + TWO + "print(text.getvalue().split())",
                        "['a-1', 'b-1']",
                        "['b-1', 'a-1']"),
                of(
                        "one thread's output redirected under the feet of another",
                        Verdict.PROVED,
                        false,
                        """
                        import contextlib
                        text = io.StringIO()
                        def f(i):
                            if i: print('b', end='')
                            else:
                                with contextlib.redirect_stdout(text): pass""" + TWO + "print('', repr(text.getvalue()))",
                        " 'b'",
                        "b ''"),
                of("no input at all", Verdict.PROVED, false, """
                        sys.stdin = None
                        try: input()
                        except RuntimeError as e: print(e)""", "input(): lost sys.stdin"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void verdict_isKnown(String what, Verdict verdict, boolean empty, String program, Set<String> outcomes)
            throws Exception {
        for (Granularity grain : Granularity.values()) {
            Exploration known = Explored.of(program, grain);
            Exploration anew = Explored.takenAnew(program, grain);
            assertEquals(verdict, known.verdict(), known.reason());
            assertEquals(empty, known.readsInput());
            assertEquals(verdict == Verdict.PROVED && !empty, known.isProof());
            if (!outcomes.isEmpty()) {
                assertEquals(outcomes, Explored.outcomes(known));
            }
            assertEquals(anew.states(), known.states());
            assertEquals(Explored.counts(anew), Explored.counts(known));
        }
    }

    /** Two threads take two lines each: four lines are dealt in 4! / (2! 2!) ways. */
    @Test
    void turns_areCounted() throws Exception {
        String program = IMPORTS + """
                sys.stdin = io.StringIO('1\\n2\\n3\\n4\\n'); got = [[], []]
                def f(i):
                    got[i].append(input()); got[i].append(input())""" + TWO + "print(*got)";
        assertEquals(6, Explored.outcomes(Explored.of(program)).size());
    }
}
