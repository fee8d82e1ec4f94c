package lockstep;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import lockstep.cli.Main;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the code to {@link ArchitectureRules}. */
class ArchitectureTest {
    /** Guards against rules that hold because nothing was looked at. */
    private static final int LEAST_CLASSES = 50;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    @TestFactory
    Stream<DynamicTest> rules_hold() {
        return ArchitectureRules.all().stream().map(ArchitectureTest::test);
    }

    private static DynamicTest test(ArchRule rule) {
        return DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CLASSES));
    }

    @Test
    void analysis_seesTheCode() {
        assertTrue(CLASSES.size() >= LEAST_CLASSES, "only " + CLASSES.size() + " classes were analysed");
    }
}
