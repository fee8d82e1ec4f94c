package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs with blocks of shared memory, and waits for the first of several things, whose outcomes are known. */
class SharedMemoryVerdictsTest {
    private static final String IMPORTS = """
            import multiprocessing as mp
            from multiprocessing import connection, shared_memory
            Shm, List = shared_memory.SharedMemory, shared_memory.ShareableList
            """;

    /** Starts processes that do {@code f} and {@code g} to a block, and joins them. */
    private static final String BOTH = """

            if __name__ == '__main__':
                mp.set_start_method('METHOD')
                shm = Shm(create=True, size=24)
                ps = [mp.Process(target=t, args=(shm.name,)) for t in (f, g)]
                for p in ps: p.start()
                for p in ps: p.join()
            """;

    private static Arguments of(String what, Verdict verdict, String program, String... outcomes) {
        return Arguments.of(what, verdict, IMPORTS + program, Set.of(outcomes));
    }

    static Stream<Arguments> programs() {
        return Stream.of(
                of("a byte that two count up", Verdict.PROVED, """
                        def f(name): Shm(name=name).buf[3] += 1
                        g = f""" + BOTH + "    print(shm.buf[3])", "1", "2"),
                of("bytes of their own", Verdict.PROVED, """
                        def f(name): Shm(name=name).buf[0] += 1
                        def g(name): Shm(name).buf[1] += 1""" + BOTH + "    print(bytes(shm.buf[:2]))", "b'\\x01\\x01'"),
                of("a number that is looked at as bytes", Verdict.PROVED, """
                        def f(name): Shm(name=name).buf.cast('i')[0] = 513
                        def g(name):
                            b = Shm(name=name).buf
                            print(b[1], b[0])""" + BOTH, "0 0", "0 1", "2 1"),
                of(
                        "numbers of different sizes",
                        Verdict.PROVED,
                        """
                        def f(name): Shm(name=name).buf.cast('q')[0] = -1
                        def g(name): Shm(name=name).buf.cast('h')[1] = 0""" + BOTH + "    print(shm.buf.cast('h').tolist()[:4])",
                        "[-1, -1, -1, -1]",
                        "[-1, 0, -1, -1]"),
                of(
                        "slices of eight bytes are whole",
                        Verdict.PROVED,
                        """
                        def f(name): Shm(name=name).buf[:8] = b'a' * 8
                        def g(name): Shm(name=name).buf[:8] = b'b' * 8""" + BOTH + "    print(bytes(shm.buf[:8]))",
                        "b'aaaaaaaa'",
                        "b'bbbbbbbb'"),
                of(
                        "longer slices are not",
                        Verdict.PROVED,
                        """
                        def f(name): Shm(name=name).buf[:16] = b'a' * 16
                        def g(name): Shm(name=name).buf[:16] = b'b' * 16""" + BOTH + "    print(chr(shm.buf[0]) + chr(shm.buf[15]))",
                        "aa",
                        "ab",
                        "ba",
                        "bb"),
                of(
                        "a long slice that is read while it is written",
                        Verdict.PROVED,
                        """
                        def f(name): Shm(name=name).buf[:12] = b'a' * 12
                        def g(name): print(bytes(Shm(name=name).buf[7:9]), end=' '); print(sum(Shm(name=name).buf[:12]))""" + BOTH,
                        "b'\\x00\\x00' 0",
                        "b'\\x00\\x00' 776",
                        "b'\\x00\\x00' 1164",
                        "b'a\\x00' 776",
                        "b'a\\x00' 1164",
                        "b'aa' 1164",
                        "b'\\x00\\x00' 388"),
                of("a lock around it", Verdict.PROVED, """
                        def f(name, lock):
                            with lock: Shm(name=name).buf[0] += 1
                        if __name__ == '__main__':
                            mp.set_start_method('METHOD'); shm = Shm(create=True, size=1); lock = mp.Lock()
                            ps = [mp.Process(target=f, args=(shm.name, lock)) for _ in range(2)]
                            for p in ps: p.start()
                            for p in ps: p.join()
                            print(shm.buf[0])""", "2"),
                of("a name that is given once", Verdict.PROVED, """
                        def f(n):
                            try: Shm('one', True, 8)
                            except FileExistsError: print('there')
                        if __name__ == '__main__':
                            mp.set_start_method('METHOD')
                            ps = [mp.Process(target=f, args=(0,)) for _ in range(2)]
                            for p in ps: p.start()
                            for p in ps: p.join()""", "there"),
                of("a name that is taken away", Verdict.PROVED, """
                        def f(name):
                            try: print(Shm(name=name).size)
                            except FileNotFoundError: print('gone')
                        if __name__ == '__main__':
                            mp.set_start_method('METHOD'); shm = Shm(create=True, size=8)
                            p = mp.Process(target=f, args=(shm.name,)); p.start()
                            shm.close(); shm.unlink(); p.join()""", "8", "gone"),
                of("items of a list", Verdict.PROVED, """
                        def f(l, i): l[i] += 1; l[2] += 1; len(l[3])
                        if __name__ == '__main__':
                            mp.set_start_method('METHOD'); l = List([0, 0, 0, 'text'])
                            ps = [mp.Process(target=f, args=(l, i)) for i in range(2)]
                            for p in ps: p.start()
                            for p in ps: p.join()
                            print(list(l))""", "[1, 1, 1, 'text']", "[1, 1, 2, 'text']"),
                of(
                        "a short text that is changed",
                        Verdict.PROVED,
                        """
                        def f(l): l[0] = 'moré'
                        def g(l): print(l[0])
                        if __name__ == '__main__':
                            mp.set_start_method('METHOD'); l = List(['text', b'xy'])
                            ps = [mp.Process(target=t, args=(l,)) for t in (f, g)]
                            for p in ps: p.start()
                            for p in ps: p.join()
                            l[1] = b'z'; print(list(l), l.format)""",
                        "text\n['moré', b'z'] 8s8s",
                        "moré\n['moré', b'z'] 8s8s"),
                of(
                        "a long text that is read half changed",
                        Verdict.PROVED,
                        """
                        def f(l): l[0] = 'b' * 10
                        def g(l): print(l[0])
                        if __name__ == '__main__':
                            mp.set_start_method('METHOD'); l = List(['a' * 10])
                            ps = [mp.Process(target=t, args=(l,)) for t in (f, g)]
                            for p in ps: p.start()
                            for p in ps: p.join()""",
                        "a".repeat(10),
                        "a".repeat(8) + "bb",
                        "b".repeat(8) + "aa",
                        "b".repeat(10)),
                of(
                        "a text that is too long",
                        Verdict.PROVED,
                        """
                        def f(l):
                            try: l[0] = 'a' * 9
                            except ValueError as e: print(e, l[0])
                        if __name__ == '__main__':
                            mp.set_start_method('METHOD'); l = List(['a' * 7])
                            p = mp.Process(target=f, args=(l,)); p.start(); p.join()
                            l[0] = None; l[0] = 3; print(l[0])""",
                        "bytes/str item exceeds available storage aaaaaaa\n3"),
                of("the first of several pipes", Verdict.PROVED, """
                        def f(c, i): c.send(i)
                        if __name__ == '__main__':
                            mp.set_start_method('METHOD')
                            pipes = [mp.Pipe(False) for _ in range(2)]
                            ps = [mp.Process(target=f, args=(b, i)) for i, (a, b) in enumerate(pipes)]
                            for p in ps: p.start()
                            print([c.recv() for c in connection.wait([a for a, b in pipes])])
                            for p in ps: p.join()""", "[0]", "[1]", "[0, 1]"),
                of("the first of several ends", Verdict.PROVED, """
                        def f(e): e.wait()
                        def g(e): pass
                        if __name__ == '__main__':
                            mp.set_start_method('METHOD'); e = mp.Event()
                            ps = [mp.Process(target=t, args=(e,)) for t in (f, g)]
                            for p in ps: p.start()
                            print(connection.wait([p.sentinel for p in ps]) == [ps[1].sentinel], ps[1].exitcode)
                            e.set()
                            for p in ps: p.join()""", "True 0"),
                of("nothing comes", Verdict.REFUTED, """
                        if __name__ == '__main__':
                            a, b = mp.Pipe()
                            connection.wait([a, b])"""),
                of("a time that may be over", Verdict.PROVED, """
                        def f(c): c.send(1)
                        if __name__ == '__main__':
                            mp.set_start_method('METHOD'); a, b = mp.Pipe()
                            p = mp.Process(target=f, args=(b,)); p.start()
                            print(len(connection.wait([a], 1)), len(connection.wait([a], 0))); p.join()""", "0 0", "0 1", "1 1"),
                of("an end that was closed", Verdict.PROVED, """
                        if __name__ == '__main__':
                            a, b = mp.Pipe(False); b.close()
                            print(connection.wait([a]) == [a])""", "True"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void verdict_isKnown(String what, Verdict verdict, String program, Set<String> outcomes) throws Exception {
        for (String method : new String[] {"fork", "spawn"}) {
            for (Granularity grain : Granularity.values()) {
                Exploration known = Explored.of(program.replace("METHOD", method), grain);
                assertEquals(verdict, known.verdict(), known.reason());
                if (!outcomes.isEmpty()) {
                    Set<String> found = new TreeSet<>();
                    Explored.outcomes(known).forEach(each -> found.add(each.replace("\\\\", "\\")));
                    assertEquals(new TreeSet<>(outcomes), found);
                }
            }
        }
    }

    @Test
    void changedType_isUndecided() throws Exception {
        Exploration exploration = Explored.of(IMPORTS + """
                def f(l): l[0] = b'more'
                if __name__ == '__main__':
                    l = List(['text'])
                    p = mp.Process(target=f, args=(l,)); p.start(); p.join()""");
        assertEquals(Verdict.UNDECIDED, exploration.verdict());
        assertTrue(exploration.reason().contains("half done"), exploration.reason());
    }
}
