package lockstep.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a generator or a coroutine is given belongs to the state, also before it has begun. */
class UnbegunTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "def made(k): yield from [k] | next(waiting)",
                "async def made(k): return [k][0] | end(waiting)",
                "async def made(k): yield [k][0] | end(waiting.__anext__())",
                "def made(k): return (each for each in [k]) | next(waiting)",
                "def made(k): return map(abs, [k]) | next(waiting)",
            })
    void arguments_areKept(String definition, String use) throws Exception {
        String program = """
                import threading
                number = 0; lock = threading.Lock(); got = []
                DEFINITION
                def end(coroutine):
                    try: coroutine.send(None)
                    except StopIteration as end: return end.value
                def f():
                    waiting = made(number)
                    with lock: pass
                    got.append(USE)
                def g():
                    global number
                    number = 1
                    with lock: pass
                ts = [threading.Thread(target=each) for each in (f, g)]
                for t in ts: t.start()
                for t in ts: t.join()
                print(got)
                """.replace("DEFINITION", definition).replace("USE", use);
        Exploration taken = Explored.takenAnew(program, Granularity.ACCESS);
        Exploration remembered = Explored.of(program, Granularity.ACCESS);
        assertEquals(Verdict.PROVED, remembered.verdict(), remembered.reason());
        assertEquals(Set.of("[0]", "[1]"), Explored.outcomes(remembered));
        assertEquals(taken.outcomes(), remembered.outcomes());
        assertEquals(taken.states(), remembered.states());
    }
}
