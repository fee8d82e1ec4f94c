package lockstep.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;

/** What {@code --json} prints: exactly one object, {@code schema} first. */
final class JsonOutput {
    /** Raised when a field changes its meaning or goes away; new fields do not raise it. */
    private static final int SCHEMA = 1;

    private final ObjectMapper mapper = new ObjectMapper();

    /** @return a new object that already says which schema it follows; the caller adds its fields */
    ObjectNode object() {
        return mapper.createObjectNode().put("schema", SCHEMA);
    }

    /**
     * Prints the command's one object, on one line.
     *
     * @param out the command's standard output
     * @param object from {@link #object()}
     */
    void print(PrintWriter out, ObjectNode object) {
        try {
            out.println(mapper.writeValueAsString(object));
            out.flush();
        } catch (JsonProcessingException impossible) {
            throw new AssertionError("a tree of plain values always has a JSON form", impossible);
        }
    }
}
