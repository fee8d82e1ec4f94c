package lockstep.explore;

import static lockstep.explore.Explored.TWO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs of threads that cannot be explored, or not to their end. */
class UndecidedTest {
    static Stream<Arguments> undecided() {
        return Stream.of(
                Arguments.of("a module that only a real Python may have", "import socket"),
                Arguments.of("such a module in a thread", "def f(i): import socket" + TWO),
                Arguments.of("the web", "import urllib.request; urllib.request.urlopen('http://a.example/')"),
                Arguments.of("a signal that ends it", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"),
                Arguments.of("os.abort", "import os; os.abort()"),
                Arguments.of("a file that a builtin takes line by line while others write it", """
                        with open('a.txt', 'w') as g: g.write('1\\n')
                        def f(i):
                            if i: print([*open('a.txt')])
                            else:
                                with open('a.txt', 'a') as g: g.write('2\\n')""" + TWO),
                Arguments.of("a loop until a file is changed", """
                        import os
                        open('a.txt', 'w').close()
                        def f(i):
                            if i:
                                before = os.path.getmtime('a.txt')
                                while os.path.getmtime('a.txt') == before: pass
                            else:
                                with open('a.txt', 'a') as g: g.write('2\\n')""" + TWO),
                Arguments.of("a loop until a time that a file tells", """
                        import os, time
                        open('a.txt', 'w').close()
                        def f(i):
                            while time.time() < os.stat('a.txt').st_mtime + 1: pass""" + TWO),
                Arguments.of("whether a file was changed", """
                        import os
                        open('a.txt', 'w').close()
                        def f(i):
                            with open('a.txt', 'a') as g: g.write('2\\n')
                        before = os.stat('a.txt')""" + TWO + "assert os.stat('a.txt') == before"),
                Arguments.of(
                        "whether a file was made in a directory",
                        """
                        import os, pathlib
                        os.mkdir('d')
                        def f(i): open(f'd/{i}', 'w').close()""" + TWO + "print(pathlib.Path('d').stat().st_ctime)"),
                Arguments.of("when a file was changed, before it is", """
                        import os
                        open('a.txt', 'w').close()
                        before = os.path.getmtime('a.txt')
                        with open('a.txt', 'a') as g: g.write('2\\n')
                        assert os.path.getmtime('a.txt') > before"""),
                Arguments.of("files that a builtin opens while others do", """
                        def f(i):
                            g, = map(open, ['a.txt'], ['w']); g.close()""" + TWO),
                Arguments.of("a comparison of the program's that changes something shared", """
                        n = 0
                        class C:
                            def __lt__(self, other):
                                global n
                                n += 1
                                return False
                        def f(i): sorted([C(), C()])""" + TWO),
                Arguments.of("a loop until some time", """
                        import time
                        def f(i):
                            end = time.time() + 1
                            while time.time() < end: pass""" + TWO),
                Arguments.of("a loop by itself", """
                        def f(i):
                            while True: pass""" + TWO),
                Arguments.of("a list without an end", """
                        l = []
                        def f(i):
                            while True: l.append(0)""" + TWO),
                Arguments.of("much output", """
                        def f(i):
                            for k in range(100_000): print(k)""" + TWO),
                Arguments.of("an attribute of a function", """
                        def f(i): f.n = i""" + TWO),
                Arguments.of("a new attribute of a class", """
                        class C: pass
                        def f(i): C.n = i""" + TWO));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("undecided")
    void whatCannotBeExplored_isUndecided(String what, String program) throws Exception {
        Exploration exploration = new Explorer(
                        Program.of("program.py", "import threading\n" + program),
                        new ExploreLimits(20_000, Duration.ofSeconds(4), 256))
                .explore();
        assertEquals(Verdict.UNDECIDED, exploration.verdict(), exploration.reason());
        assertFalse(exploration.reason().isEmpty());
    }
}
