package lockstep.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import lockstep.engine.interpreter.Compilation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiled programs print the same when they let another thread run again and again, wherever they poll. */
class CompiledPollsTest {
    private static final String BESIDE = """
            import sys, threading
            def spin():
                while True:
                    pass
            threading.Thread(target=spin, daemon=True).start()
            sys.setswitchinterval(1e-6)
            """;

    static Stream<Arguments> all() {
        return Stream.of(CompiledProgramsTest.Case.values())
                .flatMap(each ->
                        Stream.of(Profile.values()).filter(Profile::gil).map(profile -> Arguments.of(each, profile)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void program_printsTheSameBesideAnotherThread(CompiledProgramsTest.Case program, Profile profile) {
        String alone = "\n".repeat(BESIDE.split("\n", -1).length - 1) + program.text;
        assertEquals(
                CompiledProgramsTest.run(alone, profile, Compilation.Mode.OFF),
                CompiledProgramsTest.run(BESIDE + program.text, profile, Compilation.Mode.AT_ONCE));
    }
}
