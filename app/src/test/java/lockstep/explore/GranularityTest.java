package lockstep.explore;

import static lockstep.explore.Explored.TWO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What today's GIL hides. */
class GranularityTest {
    static Stream<Arguments> grains() {
        return Stream.of(
                Arguments.of("n += 1", true),
                Arguments.of("o.v += 1; n = o.v", true),
                Arguments.of("n = int(n) + 1", false),
                Arguments.of("n = one(n) + 1", false),
                Arguments.of("n = o.get() + 1; o.v = n", true),
                Arguments.of("d['k'] = d.get('k', 0) + 1; n = d['k']", false));
    }

    /** What CPython 3.11 to 3.13 lose was measured: a method that does the read polls before it, a call into C behind it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("grains")
    void update_isLostWhereCPythonSwitches(String update, boolean hidden) throws Exception {
        String program = """
                import threading
                class O:
                    v = 0
                    def get(self): return self.v
                n = 0; o = O(); d = {}
                def one(x): return x
                def f(i):
                    global n
                    UPDATE""";
        Exploration exploration = Explored.of(program.replace("UPDATE", update) + TWO + "assert n == 2");
        assertEquals(Verdict.REFUTED, exploration.verdict());
        assertEquals(hidden, exploration.hiddenByGil());
    }
}
