package lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lockstep.engine.Limits;
import lockstep.engine.Profile;
import lockstep.lab.bench.BenchPlan;
import lockstep.lab.bench.Group;
import lockstep.lab.bench.Report;
import lockstep.lab.bench.Row;
import lockstep.lab.cpython.CPython;
import org.junit.jupiter.api.Test;

class BenchCommandTest {
    private static final Optional<CPython> PYTHON = Optional.of(new CPython(Path.of("/bin/python3"), "3.13.0", true));
    private static final List<Report> REPORTS = List.of(
            new Report(new Row(Group.WARM, "primes"), List.of(0.001, 0.001), List.of(0.004, 0.004), ""),
            new Report(new Row(Group.WARM, "generators"), List.of(0.01, 0.01), List.of(0.005, 0.005), ""),
            new Report(new Row(Group.THREADS, "primes"), List.of(1.9), List.of(1.9), ""),
            new Report(new Row(Group.SLEEPS, "sleeps"), List.of(), List.of(), "Lockstep: ImportError"));

    private static BenchPlan plan() {
        List<Row> rows = REPORTS.stream().map(Report::row).toList();
        return new BenchPlan(rows, 2, Profile.PYTHON_3_13, Limits.standard(), List.of("lockstep"));
    }

    @Test
    void list_namesGroupsAndPrograms() {
        Typed typed = Typed.of("bench", "--list");
        assertEquals(0, typed.status(), typed.err());
        assertTrue(typed.out().contains("two-threads"), typed.out());
        assertTrue(typed.out().contains("    mandelbrot"), typed.out());
    }

    @Test
    void list_asJsonIsOneObject() throws Exception {
        Typed typed = Typed.of("bench", "--list", "--json", "gil", "primes");
        assertEquals(1, typed.json().get("schema").asInt());
        assertEquals("gil", typed.json().at("/groups/0/name").asText());
        assertEquals("primes", typed.json().at("/groups/0/programs/0").asText());
    }

    @Test
    void table_hasTheFiguresTheMeanAndWhatIsShort() {
        StringWriter out = new StringWriter();
        new BenchTable(plan(), PYTHON).print(new PrintWriter(out), REPORTS);
        String table = out.toString();
        assertTrue(
                table.contains(
                        "| primes | 1.00 ms (1.00 ms to 1.00 ms) | 4.00 ms (4.00 ms to 4.00 ms) | 4.00 (4.00 to 4.00) |  |"),
                table);
        assertTrue(table.contains("| 0.50 (0.50 to 0.50) | short of the bar |"), table);
        assertTrue(table.contains("| geometric mean | | | 1.41 | |"), table);
        assertTrue(
                table.contains("| primes | 1.90x (1.90x to 1.90x) | 1.90x (1.90x to 1.90x) | 1.00 (1.00 to 1.00) |  |"),
                table);
        assertTrue(table.contains("| sleeps | - | - | - | Lockstep: ImportError |"), table);
    }

    @Test
    void json_hasARowForEachReport() {
        ObjectNode json = BenchJson.fill(new ObjectMapper().createObjectNode(), plan(), PYTHON, REPORTS);
        assertEquals("failed", json.get("outcome").asText());
        assertEquals("3.13.0", json.at("/cpython/version").asText());
        assertEquals(4, json.at("/rows/0/ratio/median").asDouble(), 1e-12);
        assertEquals(1.9, json.at("/rows/2/processes/median").asDouble(), 1e-12);
        assertEquals(Math.sqrt(2), json.at("/geometricMeans/warm").asDouble(), 1e-12);
    }
}
