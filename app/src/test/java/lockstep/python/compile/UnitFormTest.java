package lockstep.python.compile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import lockstep.python.code.CodeObject;
import lockstep.python.code.CompiledUnit;
import lockstep.python.code.PollPlacement;
import lockstep.python.code.UnitReader;
import lockstep.python.code.UnitWriter;
import lockstep.python.source.PythonSyntaxError;
import org.junit.jupiter.api.Test;

class UnitFormTest {
    private static final String TEXT = """
            "About this."
            import math
            BIG = 123456789012345678901234567890
            THINGS = (1, 2.5, True, None, b"\\x00\\xff", "naïve ☃", ..., -0.0, ("in", (1,)))


            class Shape:
                "A shape."

                def area(self, /, scale: int = 1, *rest, unit="m", **more):
                    try:
                        return [x * scale for x in rest if x] or math.pi
                    except (ValueError, TypeError) as problem:
                        raise RuntimeError(f"no {unit!r:>5}") from problem
                    finally:
                        print("done")


            def walk(n):
                while n > 0:
                    yield lambda: n
                    n -= 1
            """;

    @Test
    void read_givesWhatWasCompiled() throws PythonSyntaxError {
        for (PollPlacement polls : PollPlacement.values()) {
            CompiledUnit unit = PythonCompiler.compile("shape.py", TEXT, polls);
            CompiledUnit copy = UnitReader.read(UnitWriter.write(unit), "shape.py", TEXT);
            assertNotNull(copy);
            assertEquals(unit.hash(), copy.hash());
            assertEquals(unit.globalNames(), copy.globalNames());
            assertEquals(unit.codes().size(), copy.codes().size());
            for (CodeObject code : unit.codes()) {
                assertSame(code, copy.codes().get(code.index()));
            }
        }
    }

    private static void assertSame(CodeObject code, CodeObject copy) {
        assertArrayEquals(code.code(), copy.code());
        assertArrayEquals(code.constants(), copy.constants());
        assertArrayEquals(code.names(), copy.names());
        assertArrayEquals(code.spans(), copy.spans());
        assertArrayEquals(code.statementStarts(), copy.statementStarts());
        assertEquals(code.exceptionRegions(), copy.exceptionRegions());
        assertEquals(code.localNames(), copy.localNames());
        assertEquals(code.freeNames(), copy.freeNames());
        assertEquals(code.kind(), copy.kind());
        assertEquals(code.qualifiedName(), copy.qualifiedName());
        assertEquals(code.docstring(), copy.docstring());
        assertEquals(
                code.children().stream().map(CodeObject::index).toList(),
                copy.children().stream().map(CodeObject::index).toList());
        assertEquals(code.parameterCount(), copy.parameterCount());
        assertEquals(code.generator(), copy.generator());
        assertEquals(code.firstLine(), copy.firstLine());
        assertEquals(code.registerCount(), copy.registerCount());
    }

    @Test
    void read_ofAnotherTextIsNothing() throws PythonSyntaxError {
        byte[] bytes = UnitWriter.write(PythonCompiler.compile("a.py", "x = 1\n", PollPlacement.CALLS_AND_LOOPS));
        assertNull(UnitReader.read(bytes, "a.py", "x = 2\n"));
        assertNull(UnitReader.read(bytes, "b.py", "x = 1\n"));
    }
}
