package lockstep.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lockstep.lab.bench.Group;
import lockstep.lab.bench.Row;

/** The groups of the bench and their programs. */
final class BenchList {
    private final Map<Group, List<String>> programs;

    BenchList(List<Row> rows) {
        programs = rows.stream()
                .collect(Collectors.groupingBy(
                        Row::group, LinkedHashMap::new, Collectors.mapping(Row::program, Collectors.toList())));
    }

    void print(PrintWriter out, boolean json) {
        if (json) {
            JsonOutput output = new JsonOutput();
            var object = output.object().put("outcome", "completed");
            ArrayNode groups = object.putArray("groups");
            programs.forEach((group, names) -> {
                ArrayNode list = groups.addObject()
                        .put("name", group.label())
                        .put("title", group.title())
                        .putArray("programs");
                names.forEach(list::add);
            });
            output.print(out, object);
            return;
        }
        programs.forEach((group, names) -> {
            out.printf("%-14s %s%n", group.label(), group.title());
            names.forEach(name -> out.println("    " + name));
        });
        out.flush();
    }
}
