package lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class JsonOutputTest {
    @Test
    void print_isOneLineWithTheSchemaFirst() {
        StringWriter out = new StringWriter();
        JsonOutput json = new JsonOutput();
        json.print(
                new PrintWriter(out), json.object().put("outcome", "completed").put("stdout", "a\n\"b\" é"));
        assertEquals(
                "{\"schema\":1,\"outcome\":\"completed\",\"stdout\":\"a\\n\\\"b\\\" é\"}",
                out.toString().strip());
    }
}
