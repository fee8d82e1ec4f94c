package lockstep;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import lockstep.score.BrokenDetour;
import lockstep.score.BrokenRules;
import lockstep.ssh.BrokenService;
import lockstep.term.BrokenCycle;
import org.junit.jupiter.api.Test;

/** Each rule is seen to catch a class that breaks it. */
class ArchitectureRulesTest {
    @Test
    void layers_upwardUseIsCaught() {
        assertCaught(ArchitectureRules.layers(), "score must not use cli", BrokenRules.class);
    }

    @Test
    void layers_serviceFromFurtherBelowIsCaught() {
        assertCaught(ArchitectureRules.layers(), "score may take values from engine", BrokenRules.class);
    }

    @Test
    void layers_valueFromFurtherBelowIsFine() {
        String said = ArchitectureRules.layers()
                .evaluate(new ClassFileImporter().importClasses(BrokenRules.class))
                .getFailureReport()
                .toString();
        assertFalse(said.contains("lockstep.engine.Outcome"), said);
    }

    @Test
    void cycle_betweenLayersIsCaught() {
        assertCaught(ArchitectureRules.noCyclesBetweenLayers(), "Cycle detected", BrokenCycle.class, BrokenRules.class);
    }

    @Test
    void library_outsideItsOwnerIsCaught() {
        ArchRule rule = ArchitectureRules.owned("JDBC", Set.of("java.sql"), "lockstep.progress..");
        assertCaught(rule, "java.sql.Connection", BrokenRules.class);
    }

    @Test
    void printing_isCaught() {
        assertCaught(ArchitectureRules.printing(), "System.out", BrokenRules.class);
        assertCaught(ArchitectureRules.printing(), "System.exit", BrokenRules.class);
        assertCaught(ArchitectureRules.printing(), "printStackTrace", BrokenRules.class);
    }

    @Test
    void thread_isCaught() {
        assertCaught(ArchitectureRules.threads(), "Thread.<init>", BrokenRules.class);
        assertCaught(ArchitectureRules.threads(), "newCachedThreadPool", BrokenRules.class);
    }

    @Test
    void process_isCaught() {
        assertCaught(ArchitectureRules.processes(), "ProcessBuilder", BrokenRules.class);
    }

    @Test
    void sleep_isCaught() {
        assertCaught(ArchitectureRules.sleeping(), "Thread.sleep", BrokenRules.class);
    }

    @Test
    void clock_isCaught() {
        assertCaught(ArchitectureRules.clocks(), "System.nanoTime", BrokenRules.class);
        assertCaught(ArchitectureRules.clocks(), "Instant.now", BrokenRules.class);
    }

    @Test
    void cpython_reachedByADetourIsCaught() {
        assertCaught(
                ArchitectureRules.cpython(),
                "lockstep.ssh.BrokenService -> lockstep.score.BrokenDetour -> lockstep.lab.cpython.CPythons",
                BrokenService.class,
                BrokenDetour.class);
    }

    private static void assertCaught(ArchRule rule, String said, Class<?>... broken) {
        String report = rule.evaluate(new ClassFileImporter().importClasses(broken))
                .getFailureReport()
                .toString();
        assertTrue(report.contains(said), "expected '" + said + "' in: " + report);
    }
}
