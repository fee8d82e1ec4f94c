package lockstep.explore;

import static lockstep.explore.Explored.TWO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that draw random numbers. The numbers are those of CPython for the same seed. */
class ChanceVerdictsTest {
    private static final String IMPORTS = "import os, random, threading, time, uuid\n";

    private static Arguments of(String what, Verdict verdict, Chance.Kind chance, String program, String... outcomes) {
        return Arguments.of(what, verdict, chance, IMPORTS + program, Set.of(outcomes));
    }

    static Stream<Arguments> programs() {
        return Stream.of(
                of(
                        "who draws first from one generator",
                        Verdict.PROVED,
                        Chance.Kind.FIXED,
                        """
                        a = b = 0
                        def f(i):
                            global a, b
                            if i: a = random.random()
                            else: b = random.randint(1, 100)""" + TWO + "print(a, b)",
                        "0.8444218515250481 98",
                        "0.7579544029403025 50"),
                of(
                        "who draws first where the program gives the seed",
                        Verdict.PROVED,
                        Chance.Kind.NONE,
                        """
                        random.seed(0); a = b = 0
                        def f(i):
                            global a, b
                            if i: a = random.random()
                            else: b = random.randint(1, 100)""" + TWO + "print(a, b)",
                        "0.8444218515250481 98",
                        "0.7579544029403025 50"),
                of(
                        "a failure for one order of draws",
                        Verdict.REFUTED,
                        Chance.Kind.FIXED,
                        """
                        got = [0, 0]
                        def f(i): got[i] = random.randint(1, 100)""" + TWO + "assert got[0] == 50"),
                of(
                        "draws of the library's own threads",
                        Verdict.PROVED,
                        Chance.Kind.FIXED,
                        """
                        import concurrent.futures as c
                        with c.ThreadPoolExecutor(2) as pool:
                            a = pool.submit(random.randint, 1, 100)
                            b = pool.submit(random.random)
                            print(a.result(), b.result())""",
                        "50 0.7579544029403025",
                        "98 0.8444218515250481"),
                of(
                        "draws by a collection",
                        Verdict.PROVED,
                        Chance.Kind.FIXED,
                        """
                        import collections
                        d = [collections.defaultdict(random.random), collections.defaultdict(random.random)]
                        def f(i): d[i]['x']""" + TWO + "print(d[0]['x'] > d[1]['x'])",
                        "True",
                        "False"),
                of(
                        "draws that a builtin asks for",
                        Verdict.PROVED,
                        Chance.Kind.FIXED,
                        """
                        got = [0, 0]
                        def f(i): got[i] = list(map(random.randint, (1,), (100,)))""" + TWO + "print(got)",
                        "[[50], [98]]",
                        "[[98], [50]]"),
                of(
                        "half of a pair of numbers that is kept",
                        Verdict.PROVED,
                        Chance.Kind.FIXED,
                        """
                        got = [0, 0]
                        def f(i): got[i] = round(random.gauss(), 3)""" + TWO + "print(got)",
                        "[0.942, -1.397]",
                        "[-1.397, 0.942]"),
                of(
                        "a generator for each thread",
                        Verdict.PROVED,
                        Chance.Kind.FIXED,
                        """
                        got = [0, 0]
                        def f(i):
                            own = random.Random()
                            got[i] = own.randint(1, 100)""" + TWO + "print(got)",
                        "[50, 50]"),
                of("where a generator is", Verdict.PROVED, Chance.Kind.FIXED, """
                        got = []
                        def f(i):
                            if i: random.random()
                            else: got.append(random.getstate()[1][-1])""" + TWO + "print(got)", "[624]", "[2]"),
                of(
                        "a seed that is given while others draw",
                        Verdict.PROVED,
                        Chance.Kind.FIXED,
                        """
                        got = []
                        def f(i):
                            if i: random.seed(1)
                            else: got.append(random.randint(1, 100))""" + TWO + "print(got)",
                        "[50]",
                        "[18]"),
                of(
                        "ids of which no two are the same",
                        Verdict.PROVED,
                        Chance.Kind.FIXED,
                        """
                        ids = {}
                        def f(i): ids[i] = uuid.uuid4()""" + TWO + "assert ids[0] != ids[1]"),
                of(
                        "bytes of the system",
                        Verdict.PROVED,
                        Chance.Kind.FIXED,
                        """
                        got = {}
                        def f(i): got[i] = os.urandom(1)""" + TWO + "print(got[0] > got[1])",
                        "True",
                        "False"),
                of("a loop until a number comes", Verdict.PROVED, Chance.Kind.FIXED, """
                        def f(i):
                            while random.randint(1, 3) != 3: pass""" + TWO),
                of("a task's number", Verdict.PROVED, Chance.Kind.FIXED, """
                        import asyncio
                        async def f(): return random.randint(1, 100)
                        async def main(): print(await asyncio.gather(f(), f()))
                        asyncio.run(main())""", "[50, 98]"),
                of("an update lost behind a sleep", Verdict.REFUTED, Chance.Kind.SLEEPS, """
                        n = 0
                        def f(i):
                            global n
                            v = n
                            time.sleep(random.random())
                            n = v + 1""" + TWO + "assert n == 2"),
                of("a sleep as long as what is printed", Verdict.PROVED, Chance.Kind.FIXED, """
                        def f(i):
                            d = random.random(); time.sleep(d)
                            if i: print(round(d, 2))""" + TWO, "0.84", "0.76"),
                of("a sleep that may be too short to be one", Verdict.PROVED, Chance.Kind.FIXED, """
                        def f(i): time.sleep(random.random() - 0.1)""" + TWO),
                of(
                        "a sleep that is another function",
                        Verdict.PROVED,
                        Chance.Kind.FIXED,
                        """
                        got = []
                        time.sleep = got.append
                        def f(i): time.sleep(random.randint(1, 100))""" + TWO + "print(got)",
                        "[50, 98]",
                        "[98, 50]"),
                of(
                        "numbers for sleeps and others",
                        Verdict.PROVED,
                        Chance.Kind.FIXED,
                        """
                        got = []
                        def f(i):
                            time.sleep(random.random())
                            got.append(random.randint(1, 100))""" + TWO + "print(got)",
                        "[50, 98]",
                        "[98, 50]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void verdict_isKnown(String what, Verdict verdict, Chance.Kind chance, String program, Set<String> outcomes)
            throws Exception {
        for (Granularity grain : Granularity.values()) {
            Exploration known = Explored.of(program, grain);
            Exploration anew = Explored.takenAnew(program, grain);
            assertEquals(verdict, known.verdict(), known.reason());
            assertEquals(chance, known.chance().kind());
            assertEquals(verdict == Verdict.PROVED && chance != Chance.Kind.FIXED, known.isProof());
            if (!outcomes.isEmpty()) {
                assertEquals(outcomes, Explored.outcomes(known));
            }
            assertEquals(anew.states(), known.states());
            assertEquals(anew.steps(), known.steps());
            assertEquals(Explored.counts(anew), Explored.counts(known));
        }
    }

    /** How long a sleep is makes no difference, so a number that only says that is as good as a fixed one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "time.sleep(random.random())",
                "time.sleep(0.5 + random.uniform(1, 2) / 10)",
                "d = random.randint(1, 3); time.sleep(d)",
                "sleep(2 * choice([0.1, 0.2]))",
                "import time, random; e = random.expovariate(2.5); time.sleep(e * 3)",
                "time.sleep(own.random())",
            })
    void numberThatOnlySaysHowLongToSleep_makesNoDifference(String sleep) throws Exception {
        String program = IMPORTS + """
                from random import choice
                from time import sleep
                n = 0; lock = threading.Lock(); own = random.Random()
                def f(i):
                    global n
                    for k in range(2):
                        SLEEP
                        with lock: n += 1""" + TWO + "assert n == 4";
        for (Granularity grain : Granularity.values()) {
            Exploration random = Explored.of(program.replace("SLEEP", sleep), grain);
            Exploration fixed = Explored.of(program.replace("SLEEP", "time.sleep(1)"), grain);
            assertEquals(Chance.Kind.SLEEPS, random.chance().kind());
            assertTrue(random.isProof());
            assertEquals(fixed.states(), random.states());
            assertEquals(fixed.schedules(), random.schedules());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "await asyncio.sleep(random.uniform(0.1, 0.5))",
                "await asyncio.sleep(random.random() + 0.1)",
                "d = random.randint(1, 3); await asyncio.sleep(d)",
                "await asyncio.wait_for(asyncio.sleep(random.choice((1, 2))), None)",
            })
    void numberThatOnlySetsATimer_makesNoDifference(String sleep) throws Exception {
        String program = """
                import asyncio, random
                n = 0
                async def f():
                    global n
                    v = n
                    SLEEP
                    n = v + 1
                async def main(): await asyncio.gather(f(), f())
                asyncio.run(main())
                print(n)""";
        String fixed = sleep.replaceAll("random\\.[a-z]+\\([^()]*(\\([^()]*\\))?\\)", "1");
        Exploration random = Explored.of(program.replace("SLEEP", sleep));
        Exploration one = Explored.of(program.replace("SLEEP", fixed));
        assertEquals(Chance.Kind.SLEEPS, random.chance().kind());
        assertEquals(Chance.Kind.NONE, one.chance().kind());
        assertTrue(random.isProof());
        assertEquals(one.states(), random.states());
        assertEquals(Explored.counts(one), Explored.counts(random));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "await asyncio.sleep(random.random())",
                "await asyncio.sleep(random.randint(0, 1))",
                "await asyncio.sleep(random.uniform(1, 2), print)",
                "await asyncio.wait_for(asyncio.sleep(1), random.uniform(1, 2))",
            })
    void numberThatMaySetNoTimer_isFixed(String sleep) throws Exception {
        Exploration exploration = Explored.of("""
                import asyncio, random
                async def f(): SLEEP
                asyncio.run(f())""".replace("SLEEP", sleep));
        assertEquals(Chance.fixed(0), exploration.chance());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d = random.random(); time.sleep(d); log.append(d)",
                "time.sleep(random.random() * scale)",
                "time.sleep(random.uniform(-1, 1) + 1)",
                "time.sleep(random.gauss(9, 1))",
                "time.sleep(-random.random() * 0)",
                "d = random.random(); time.sleep(d if d < 0.5 else 0.1)",
                "lock.acquire(timeout=random.random()); lock.release()",
                "for _ in range(random.randint(1, 2)): time.sleep(1)",
                "time.sleep(random.random()); vars()",
                "log.append(random.random())",
            })
    void numberThatMayMatter_isFixed(String use) throws Exception {
        Exploration exploration = Explored.of(IMPORTS + """
                log = []; scale = 2; lock = threading.Lock()
                def f(i):
                    USE""".replace("USE", use) + TWO);
        assertEquals(Chance.fixed(0), exploration.chance());
        assertFalse(exploration.isProof());
    }

    /** What differs from run to run is no seed of the program's own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "random.seed(time.time())",
                "random.seed(int(time.time() * 1000) + 1)",
                "random.seed(os.getpid())",
                "now = time.perf_counter(); random.seed(f'{now}')",
                "own = random.Random(time.time_ns()); random.random = own.random",
                "random.seed(id(os))",
                "random.seed(hash('seed'))",
                "random.seed(hash((1, 'seed')) % 100)",
                "random.seed(threading.get_ident())",
                "random.seed(threading.current_thread().ident)",
                "me = threading.get_native_id(); random.seed(f'{me}')",
                "random.seed(os.getppid())",
            })
    void seedOfWhatEachRunHasAnew_isNone(String seed) throws Exception {
        Exploration exploration = Explored.of(IMPORTS + seed + "\nassert random.random() > 0");
        assertEquals(Chance.Kind.FIXED, exploration.chance().kind());
        assertFalse(exploration.isProof());
    }

    /** A number has the same hash in each run. */
    @ParameterizedTest
    @ValueSource(strings = {"n = 7; random.seed(hash(n))", "n = 'seed'; random.seed(n)", "id(os); random.seed(3)"})
    void seedThatIsTheSameInEachRun_isOne(String seed) throws Exception {
        Exploration exploration = Explored.of(IMPORTS + seed + "\nassert random.random() > 0");
        assertEquals(Chance.NONE, exploration.chance());
        assertTrue(exploration.isProof());
    }

    @Test
    void seedThatIsWrittenDown_isOneAlsoWhereAClockIsRead() throws Exception {
        Exploration exploration = Explored.of(
                IMPORTS + "begun = time.time(); pid = os.getpid(); random.seed(5)\nprint(random.randint(1, 100))");
        assertEquals(Chance.NONE, exploration.chance());
        assertEquals(Set.of("80"), Explored.outcomes(exploration));
    }

    @Test
    void seed_givesOtherNumbers() throws Exception {
        String program = IMPORTS + "def f(i): time.sleep(1)" + TWO + "print(random.randint(1, 100))";
        Exploration first = new Explorer(Program.of("program.py", program), Explored.LIMITS).explore();
        Exploration other = new Explorer(Program.of("program.py", program).withSeed(1), Explored.LIMITS).explore();
        assertEquals(Set.of("50"), Explored.outcomes(first));
        assertEquals(Set.of("18"), Explored.outcomes(other));
        assertEquals(Chance.fixed(1), other.chance());
    }

    /** As in CPython a forked process has numbers of its own, also where its parent has given a seed. */
    @Test
    void fork_beginsWithNumbersOfItsOwn() throws Exception {
        Exploration exploration = Explored.of("""
                from multiprocessing import Process, SimpleQueue
                import random
                random.seed(7); q = SimpleQueue()
                def f(): q.put(random.random())
                ps = [Process(target=f) for _ in range(2)]
                for p in ps: p.start()
                for p in ps: p.join()
                a, b, c = q.get(), q.get(), random.random()
                assert a != b and b != c and a != c""");
        assertEquals(Verdict.PROVED, exploration.verdict(), exploration.reason());
        assertEquals(Chance.fixed(0), exploration.chance());
    }

    @Test
    void witness_isPlayedAgainOnRealThreads() throws Exception {
        String text = IMPORTS + """
                got = [0, 0]
                def f(i):
                    time.sleep(random.random())
                    got[i] = random.randint(1, 100)""" + TWO + "assert got[0] == 50";
        Program program = Program.of("program.py", text);
        Witness witness = new Explorer(program, Explored.LIMITS).explore().witness();
        assertNotEquals(null, witness);
        String key = java.util.Objects.requireNonNull(witness).key();
        Replayed replayed = new Explorer(program, Explored.LIMITS).replay(ReplayKey.parse(key), true);
        assertEquals("", replayed.problem());
        assertTrue(replayed.fails());
        Replayed.Real real = replayed.real();
        assertTrue(real != null && real.same(), String.valueOf(real));
        assertNull(Explored.of(text.replace("== 50", "> 0")).witness());
    }
}
