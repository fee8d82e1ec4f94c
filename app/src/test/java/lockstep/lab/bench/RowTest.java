package lockstep.lab.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowTest {
    private static final int LEAST_ORDINARY = 12;

    @Test
    void all_hasEnoughOrdinaryProgramsAndATextForEach() {
        assertTrue(Row.named(List.of("warm")).size() >= LEAST_ORDINARY);
        Row.all()
                .forEach(row -> assertTrue(
                        row.program().equals("empty") != BenchProgram.text(row).contains("print("), row.toString()));
    }

    @Test
    void named_noneIsAll() {
        assertEquals(Row.all(), Row.named(List.of()));
    }

    @Test
    void named_programIsInEveryGroupThatRunsIt() {
        List<Row> rows = Row.named(List.of("primes"));
        assertEquals(
                List.of(Group.WARM, Group.WHOLE, Group.THREADS, Group.GIL),
                rows.stream().map(Row::group).toList());
    }

    @Test
    void named_programInAGroupIsOneRow() {
        assertEquals(List.of(new Row(Group.GIL, "primes")), Row.named(List.of("primes", "gil")));
    }

    @Test
    void named_unknownIsTold() {
        String said = assertThrows(IllegalArgumentException.class, () -> Row.named(List.of("prime")))
                .getMessage();
        assertTrue(said.contains("`prime`"), said);
        assertThrows(IllegalArgumentException.class, () -> Row.named(List.of("sleeps", "primes")));
    }

    @Test
    void names_ofGroupsAreNotThoseOfSharedPrograms() {
        for (Group group : Group.values()) {
            if (group != Group.SLEEPS && group != Group.DOWNLOADS && group != Group.EMPTY) {
                assertFalse(Row.all().stream().anyMatch(row -> row.program().equals(group.label())), group.label());
            }
        }
    }
}
