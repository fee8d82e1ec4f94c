package lockstep.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lockstep.engine.Profile;
import lockstep.lab.cpython.CPython;
import lockstep.lab.cpython.CPythons;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is run on a CPython of this machine too. */
class BesideCPythonTest {
    private static final int INCOMPLETE = 4;

    @TempDir
    Path home;

    private static String python() {
        Optional<CPython> found = new CPythons(
                        System.getenv().getOrDefault("PATH", ""), Path.of(System.getProperty("user.home")))
                .find(Profile.PYTHON_3_13);
        Assumptions.assumeTrue(found.isPresent(), "SKIPPED: no CPython found, nothing was compared");
        return found.get().executable().toString();
    }

    private String program(String text) throws Exception {
        return Files.writeString(home.resolve("program.py"), text).toString();
    }

    @Test
    void bench_listNamesWhatThereIs() throws Exception {
        Game.Ended ended = new Game(home).run("bench", "--list");
        assertEquals(0, ended.status(), ended.err());
        assertTrue(ended.out().contains("fibonacci"), ended.out());
    }

    @Test
    void bench_oneRowIsMeasuredOnBoth() throws Exception {
        Game.Ended ended =
                new Game(home).run("bench", "--json", "--turns", "1", "--python", python(), "whole", "primes");
        JsonNode json = new ObjectMapper().readTree(ended.out());
        assertEquals(0, ended.status(), ended.err() + ended.out());
        assertEquals(1, json.get("rows").size());
        assertTrue(json.at("/rows/0/ratio/median").asDouble() > 0, ended.out());
    }

    @Test
    void beside_agreesAndShowsTheTimesOfBoth() throws Exception {
        String text = "print('sum', sum(range(10)))\nprint('serial: 0.50 s')\nprint('threads: 0.25 s')\n";
        Game.Ended ended = new Game(home).run("run", "--beside", "--python", python(), program(text));
        assertEquals(0, ended.status(), ended.err());
        assertTrue(ended.out().contains("sum 45\n"), ended.out());
        assertTrue(ended.out().contains("The outputs are identical; exit status 0 on both."), ended.out());
        assertTrue(ended.out().matches("(?s).*threads: # s +2.00x +2.00x.*"), ended.out());
    }

    @Test
    void beside_differenceIsShownByItsLine() throws Exception {
        String text = "import sys\nprint('same')\nprint('__lockstep__' in sys.modules, sys.path)\n";
        Game.Ended ended = new Game(home).run("run", "--beside", "--json", "--python", python(), program(text));
        JsonNode json = new ObjectMapper().readTree(ended.out());
        assertEquals("different", json.at("/beside/outputs").asText(), ended.out());
    }

    @Test
    void noCPython_runsOnLockstepAloneAndSaysSo() throws Exception {
        Game.Ended ended = new Game(home).runWithPath("/nowhere", "run", "--beside", program("print('here')\n"));
        assertEquals(INCOMPLETE, ended.status(), ended.err());
        assertEquals("here\n", ended.out());
        assertTrue(ended.err().contains("no CPython 3 was found"), ended.err());
    }
}
