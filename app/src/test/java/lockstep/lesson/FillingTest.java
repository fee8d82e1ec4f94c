package lockstep.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FillingTest {
    private static final ChoiceKnob LOCK = new ChoiceKnob(
            "lock",
            "Lock",
            List.of(
                    new ChoiceKnob.Option("shared", "", Map.of("make", "lock = Lock()", "use", "lock")),
                    new ChoiceKnob.Option("fresh", "", Map.of("make", "", "use", "Lock()"))));

    private static FilledProgram fill(String text, List<Knob> knobs, Map<String, String> values) {
        return Filling.fill(Template.of("p.py", text), knobs, KnobValues.of(knobs, values));
    }

    private static String guarded(String text, String marked) {
        int count = Region.of(Template.of("p.py", text)).get(0).count(Template.of("p.py", text));
        LinesKnob guard = new LinesKnob("g", "Lines", "with {{lock.use}}:", count);
        return fill(text, List.of(guard, LOCK), Map.of("g", marked, "lock", "shared"))
                .source();
    }

    @Test
    void fill_numberStandsInItsHole() {
        Knob workers = new NumberKnob("n", "Workers", 1, 64, 1);
        assertEquals(
                "pool(max_workers=8)  # 8\n",
                fill("pool(max_workers={{n}})  # {{n}}", List.of(workers), Map.of("n", "8"))
                        .source());
    }

    @Test
    void fill_textOfSeveralLinesIsIndentedLikeItsHole() {
        Knob number = new NumberKnob("n", "Workers", 1, 64, 1);
        Knob way = new ChoiceKnob(
                "way",
                "Way",
                List.of(
                        new ChoiceKnob.Option("pool", "", Map.of("", "with pool({{n}}):\n    go()\n")),
                        new ChoiceKnob.Option("loop", "", Map.of("", "go()"))));
        FilledProgram program =
                fill("def f():\n    {{way}}\nf()", List.of(number, way), Map.of("n", "3", "way", "pool"));
        assertEquals("def f():\n    with pool(3):\n        go()\nf()\n", program.source());
        assertEquals(List.of(1, 2, 2, 3), program.origins());
    }

    @Test
    void fill_emptyTextDropsTheLine() {
        assertEquals(
                "a\nb\n",
                fill("a\n{{lock.make}}\nb", List.of(LOCK), Map.of("lock", "fresh"))
                        .source());
    }

    @Test
    void fill_markedLinesMoveIntoTheStatement() {
        String text = "for x in y:\n    # begin g\n    a()\n    b()\n\n    c()\n    # end g\nd()";
        assertEquals("for x in y:\n    a()\n    with lock:\n        b()\n\n        c()\nd()\n", guarded(text, "2-3"));
        assertEquals(
                "for x in y:\n    with lock:\n        a()\n    b()\n\n    with lock:\n        c()\nd()\n",
                guarded(text, "1,3"));
        assertEquals("for x in y:\n    a()\n    b()\n\n    c()\nd()\n", guarded(text, "none"));
    }

    @Test
    void fill_lineThatOpensABlockTakesItAlong() {
        String text = "# begin g\nif a:\n    b()\nelse:\n    c()\nd()\n# end g";
        assertEquals("with lock:\n    if a:\n        b()\n    else:\n        c()\nd()\n", guarded(text, "1"));
    }

    @Test
    void fill_runThatLeavesABlockIsOpenedAgain() {
        String text = "# begin g\nfor a in b:\n    c()\nd()\n# end g";
        assertEquals("for a in b:\n    with lock:\n        c()\nwith lock:\n    d()\n", guarded(text, "2-3"));
    }

    @Test
    void fill_clauseAloneIsRefused() {
        String text = "# begin g\nif a:\n    b()\nelse:\n    c()\n# end g";
        KnobException e = assertThrows(KnobException.class, () -> guarded(text, "3"));
        assertTrue(String.valueOf(e.getMessage()).contains("`else:` cannot be guarded"), e.getMessage());
    }

    @Test
    void fill_marksKnowTheirPlaceInTheFilledProgram() {
        LinesKnob guard = new LinesKnob("g", "Lines", "with lock:", 2);
        FilledProgram program = fill("# begin g\na()\nb()\n# end g", List.of(guard), Map.of("g", "2"));
        assertEquals(
                List.of(new FilledProgram.Mark("g", 1, 1, false), new FilledProgram.Mark("g", 2, 3, true)),
                program.marks());
        assertEquals(List.of(2, 3, 3), program.origins());
    }

    @Test
    void fill_whatIsWrittenStandsInItsPlace() {
        CodeKnob body = new CodeKnob("b", "Body", "old()", 4);
        FilledProgram program = fill(
                "def f():\n    # begin b\n    old()\n    # end b\nf()",
                List.of(body),
                Map.of("b", "if a:\n\tg('{{b}}')  \n\nh()\n\n"));
        assertEquals("def f():\n    if a:\n        g('{{b}}')\n\n    h()\nf()\n", program.source());
        assertEquals(List.of(new FilledProgram.Written("b", 2, 4, 4)), program.written());
        assertTrue(program.isWritten(5));
        assertFalse(program.isWritten(6));
        assertEquals(
                "def f():\n\nf()\n",
                fill("def f():\n    # begin b\n    old()\n    # end b\nf()", List.of(body), Map.of("b", ""))
                        .source());
    }

    @Test
    void fault_isToldWithItsPlace() {
        CodeKnob body = new CodeKnob("b", "Body", "", 4);
        String text = "def f():\n    # begin b\n    # end b\nf()";
        SyntaxFault fault =
                fill(text, List.of(body), Map.of("b", "x = = 1")).fault().orElseThrow();
        assertEquals(2, fault.line());
        assertEquals(9, fault.column());
        assertTrue(fill(text, List.of(body), Map.of("b", "x = 1")).fault().isEmpty());
        assertTrue(fill(text, List.of(body), Map.of("b", "break")).fault().isPresent());
    }

    @Test
    void code_whatDoesNotFitIsRefused() {
        CodeKnob body = new CodeKnob("b", "Body", "", 2);
        assertEquals("a\nb", body.canonical("a\r\nb \n\n"));
        assertThrows(KnobException.class, () -> body.canonical("a\nb\nc"));
        assertThrows(KnobException.class, () -> body.canonical("x".repeat(75)));
        assertThrows(KnobException.class, () -> body.canonical("a\u0007"));
    }

    @Test
    void fill_holeWithoutKnobIsNamed() {
        KnobException e = assertThrows(KnobException.class, () -> fill("{{nobody}}", List.of(), Map.of()));
        assertEquals("the program has a hole {{nobody}} but there is no such knob", e.getMessage());
    }

    @Test
    void values_unknownKnobIsRefusedWithASuggestion() {
        KnobException e = assertThrows(
                KnobException.class, () -> KnobValues.of(List.of(LOCK), Map.of("lock", "shared", "lokc", "shared")));
        assertTrue(String.valueOf(e.getMessage()).contains("did you mean `lock`?"), e.getMessage());
    }

    @Test
    void lines_canonicalFormIsShort() {
        LinesKnob guard = new LinesKnob("g", "Lines", "with lock:", 9);
        assertEquals("1-3,7", guard.canonical(" 3,1-2, 7"));
        assertEquals("1-9", guard.canonical("all"));
        assertEquals("none", guard.canonical(""));
        assertThrows(KnobException.class, () -> guard.canonical("0"));
        assertThrows(KnobException.class, () -> guard.canonical("3-2"));
        assertThrows(KnobException.class, () -> guard.canonical("x"));
    }

    @Test
    void number_samplesHaveBothEnds() {
        assertEquals(List.of("1", "2", "4", "8", "16", "32", "64"), new NumberKnob("n", "N", 1, 64, 1).samples());
        assertEquals(List.of("1", "2", "3"), new NumberKnob("n", "N", 1, 3, 1).samples());
        assertEquals(List.of("10", "20", "30"), new NumberKnob("n", "N", 10, 35, 10).samples());
    }
}
