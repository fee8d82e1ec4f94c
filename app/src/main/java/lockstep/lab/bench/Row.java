package lockstep.lab.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One line of the table.
 *
 * @param group the kind of measurement
 * @param program what is run
 */
public record Row(Group group, String program) {
    /** Returns every row there is, in the order of the table. */
    public static List<Row> all() {
        List<Row> rows = new ArrayList<>();
        for (Group group : Group.values()) {
            group.programs().forEach(program -> rows.add(new Row(group, program)));
        }
        return rows;
    }

    /**
     * Picks rows by what was typed: groups, programs, or programs in groups.
     *
     * @param names labels of groups and names of programs; none stands for all
     * @return the rows that are in a named group, if any is named, and of a named program, if any is named
     * @throws IllegalArgumentException naming what is neither, or that nothing is left
     */
    public static List<Row> named(List<String> names) {
        Set<String> groups = new LinkedHashSet<>();
        Set<String> programs = new LinkedHashSet<>();
        for (String name : names) {
            if (all().stream().anyMatch(row -> row.group.label().equals(name))) {
                groups.add(name);
            } else if (all().stream().anyMatch(row -> row.program.equals(name))) {
                programs.add(name);
            } else {
                throw new IllegalArgumentException("there is no row `" + name + "`");
            }
        }
        List<Row> rows = all().stream()
                .filter(row -> groups.isEmpty() || groups.contains(row.group.label()))
                .filter(row -> programs.isEmpty() || programs.contains(row.program))
                .toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("no group named has a program named");
        }
        return rows;
    }
}
