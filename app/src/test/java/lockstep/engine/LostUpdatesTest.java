package lockstep.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which programs lose updates on which Python, as measured on CPython 3.9 to 3.13. */
class LostUpdatesTest {
    private static final int THREADS = 4;
    private static final int TIMES = 300_000;

    /** The loop bodies, and whether they lose under 3.13; under 3.9 and without a GIL all do. */
    private enum Body {
        AUGMENTED("counter += 1", false),
        C_CALL_BETWEEN("counter = int(counter) + 1", true),
        DICT_GET("stock['a'] = stock.get('a', 0) + 1", true),
        PYTHON_CALL_READS("a.b = a.get() + 1", false),
        ATTRIBUTE("a.b += 1", false),
        ITEM("stock['a'] += 1", false),
        NAMED_STEPS("x = counter; x = x + 1; counter = x", false);

        private final String text;
        private final boolean losesOn313;

        Body(String text, boolean losesOn313) {
            this.text = text;
            this.losesOn313 = losesOn313;
        }
    }

    private static List<Long> lost(Body body, Profile profile, int threads, int times, int rounds) {
        ProgramResult result =
                ProgramResult.of("""
                import threading
                class A:
                    def __init__(self):
                        self.b = 0
                    def get(self):
                        return self.b
                def work():
                    global counter
                    for _ in range(%d):
                        %s
                for _ in range(%d):
                    counter = 0
                    stock = {'a': 0}
                    a = A()
                    ts = [threading.Thread(target=work) for _ in range(%d)]
                    for t in ts: t.start()
                    for t in ts: t.join()
                    print(%d - max(counter, stock['a'], a.b))
                """.formatted(times, body.text, rounds, threads, threads * times), profile);
        assertEquals(Outcome.COMPLETED, result.ended().outcome(), result::err);
        return result.out().lines().map(Long::valueOf).toList();
    }

    static Stream<Arguments> all() {
        return Stream.of(Body.values())
                .flatMap(body -> Stream.of(Profile.values()).map(profile -> Arguments.of(body, profile)));
    }

    /** The first round of the first program meets cold code, the second warm code. */
    @ParameterizedTest
    @MethodSource("all")
    void longLoops_loseAsInPython(Body body, Profile profile) {
        boolean loses = body.losesOn313 || profile != Profile.PYTHON_3_13;
        for (long lost : lost(body, profile, THREADS, TIMES, loses ? 1 : 2)) {
            assertTrue(loses ? lost > 0 : lost == 0, () -> lost + " lost by " + body + " under " + profile.label());
        }
    }

    /** Compiled code comes to places to poll in turn; a switch must come at each of them, and often enough. */
    @Test
    void compiledLoops_loseInEachRoundUnder39() {
        List<Long> lost = lost(Body.PYTHON_CALL_READS, Profile.PYTHON_3_9, 2, 3_000_000, 3);
        assertTrue(lost.stream().allMatch(each -> each > 0), lost::toString);
    }

    @Test
    void shortLoops_neverLoseUnder313() {
        List<Long> lost = new ArrayList<>();
        for (Body body : Body.values()) {
            lost.addAll(lost(body, Profile.PYTHON_3_13, 5, 1_000, 10));
        }
        assertTrue(lost.stream().allMatch(each -> each == 0), lost::toString);
    }

    @Test
    void sleepBetween_losesInShortLoops() {
        for (Profile profile : List.of(Profile.PYTHON_3_9, Profile.PYTHON_3_13)) {
            ProgramResult result = ProgramResult.of("""
                    import threading, time
                    counter = 0
                    together = threading.Barrier(5)
                    def work():
                        global counter
                        together.wait()
                        for _ in range(2000):
                            seen = counter
                            time.sleep(0)
                            counter = seen + 1
                    ts = [threading.Thread(target=work) for _ in range(5)]
                    for t in ts: t.start()
                    for t in ts: t.join()
                    print(10000 - counter)
                    """, profile);
            assertTrue(Long.parseLong(result.out().strip()) > 0, profile::label);
        }
    }
}
