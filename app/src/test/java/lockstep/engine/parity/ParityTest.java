package lockstep.engine.parity;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The corpus on Lockstep and on CPython. {@code -Dparity.update} stores what the CPython found prints as the new
 * expectations.
 */
class ParityTest {
    private static final int AT_LEAST = 150;

    @Test
    void corpus_isNotSmallerThanPromised() throws IOException {
        assertTrue(Program.all().size() >= AT_LEAST, "programs in " + Program.corpus());
    }

    @TestFactory
    Stream<DynamicTest> lockstep_printsWhatIsStored() throws IOException {
        return Program.all().stream().map(program -> dynamicTest(program.name(), () -> holds(program)));
    }

    private static void holds(Program program) throws IOException {
        OnLockstep here = OnLockstep.run(program);
        if (program.isOutside()) {
            assertTrue(here.isRefused(), () -> "is inside the subset now? Take its mark away; " + here);
            return;
        }
        assertSame(program.expected(), here.printed());
    }

    @TestFactory
    Stream<DynamicTest> cpython_printsWhatIsStored() throws IOException {
        Optional<CPython> python = CPython.find();
        Assumptions.assumeTrue(python.isPresent(), "SKIPPED: no CPython 3.13 found, stored expectations not verified");
        boolean update = System.getProperty("parity.update") != null;
        CPythonAhead ahead = new CPythonAhead(python.get(), update ? List.of() : Program.all());
        return Program.all().stream()
                .map(program -> dynamicTest(program.name(), () -> {
                    if (update) {
                        program.store(python.get().run(program));
                    }
                    assertSame(program.expected(), ahead.printed(program));
                }))
                .onClose(ahead::close);
    }

    private static void assertSame(Printed expected, Printed actual) {
        assertAll(
                () -> assertEquals(expected.out(), actual.out(), "standard output"),
                () -> assertEquals(expected.err(), actual.err(), "standard error"),
                () -> assertEquals(expected.status(), actual.status(), "exit status"));
    }
}
