package lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import lockstep.explore.Exploration;
import lockstep.explore.ExploreLimits;
import lockstep.explore.Explorer;
import lockstep.explore.Program;
import lockstep.lab.ExploreResult;
import org.junit.jupiter.api.Test;

class ExploreReportTest {
    private final StringWriter text = new StringWriter();

    private int print(String program, boolean json) throws Exception {
        Exploration exploration =
                new Explorer(Program.of("a.py", program).withSeed(3), ExploreLimits.standard()).explore();
        PrintWriter out = new PrintWriter(text);
        int status = new ExploreReport(out, out, json, false)
                .print(ExploreResult.of(exploration), new SourceFile("a.py", program));
        out.flush();
        return status;
    }

    private String line(int number) {
        return text.toString().lines().toList().get(number);
    }

    @Test
    void proofForSomeNumbers_isToldSoAndIsNone() throws Exception {
        assertEquals(4, print("import random\nn = random.random()\n", false));
        assertEquals(
                "a.py: PROVED for the random numbers of seed 3. With them no interleaving fails; all were looked at.",
                line(0));
        assertEquals("  Other numbers may lead to a failure: --seed N takes others.", line(1));
        assertTrue(text.toString().contains("chance     fixed: random numbers without a seed are those of seed 3"));
    }

    @Test
    void proofForAllNumbers_isOne() throws Exception {
        assertEquals(0, print("import random, time\ntime.sleep(random.random())\n", false));
        assertEquals("a.py: PROVED. No interleaving fails; all were looked at.", line(0));
        assertTrue(text.toString().contains("chance     makes no difference"));
    }

    @Test
    void failureForSomeNumbers_isAFailure() throws Exception {
        assertEquals(1, print("import random\nassert random.random() > 1\n", false));
        assertTrue(line(0).startsWith("a.py: REFUTED."), line(0));
        assertTrue(text.toString().contains("chance     fixed"));
    }

    @Test
    void proofForAnEmptyInput_saysSo() throws Exception {
        String program = "try: input()\nexcept EOFError: pass\n";
        assertEquals(4, print(program, false));
        assertEquals("a.py: PROVED for an empty input. With it no interleaving fails; all were looked at.", line(0));
        assertTrue(line(1).contains("sys.stdin"), line(1));
        assertTrue(text.toString().contains("input      fixed: an empty one, as in a run"));
        assertEquals(4, print(program, true));
        assertTrue(text.toString().contains("\"input\":\"empty\""), text.toString());
    }

    @Test
    void json_saysWhetherItIsAProof() throws Exception {
        assertEquals(4, print("import random\nn = random.random()\n", true));
        assertTrue(text.toString().contains("\"verdict\":\"proved\""), text.toString());
        assertTrue(text.toString().contains("\"proof\":false,\"chance\":\"fixed\",\"seed\":3"), text.toString());
    }

    @Test
    void json_withoutNumbers() throws Exception {
        assertEquals(0, print("n = 1\n", true));
        assertTrue(text.toString().contains("\"proof\":true,\"chance\":\"none\",\"seed\":null"), text.toString());
    }
}
