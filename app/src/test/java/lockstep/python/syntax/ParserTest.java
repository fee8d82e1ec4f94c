package lockstep.python.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.List;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.SourceText;
import lockstep.python.syntax.Expression.Binary;
import lockstep.python.syntax.Expression.Constant;
import lockstep.python.syntax.Expression.Formatted;
import lockstep.python.syntax.Expression.Joined;
import lockstep.python.syntax.Expression.Name;
import org.junit.jupiter.api.Test;

class ParserTest {
    private static Expression expression(String text) throws PythonSyntaxError {
        return Parser.expression(new SourceText("test.py", text));
    }

    private static Object constant(String text) throws PythonSyntaxError {
        return assertInstanceOf(Constant.class, expression(text)).value();
    }

    private static List<Statement> module(String text) throws PythonSyntaxError {
        return Parser.module(new SourceText("test.py", text));
    }

    private static PythonSyntaxError refused(String text) {
        return assertThrows(PythonSyntaxError.class, () -> module(text));
    }

    @Test
    void integer_ofAnyBaseAndSize_isRead() throws Exception {
        assertEquals(1_000_000L, constant("1_000_000"));
        assertEquals(255L, constant("0xFF"));
        assertEquals(8L, constant("0o10"));
        assertEquals(5L, constant("0b1_01"));
        assertEquals(Long.MAX_VALUE, constant("9223372036854775807"));
        assertEquals(new BigInteger("9223372036854775808"), constant("9223372036854775808"));
        assertEquals(BigInteger.ONE.shiftLeft(64), constant("0x1_0000_0000_0000_0000"));
        assertEquals(BigInteger.ONE.shiftLeft(66), constant("0o1" + "0".repeat(22)));
    }

    @Test
    void float_inAllShapes_isRead() throws Exception {
        assertEquals(0.5, constant(".5"));
        assertEquals(1.0, constant("1."));
        assertEquals(1500.0, constant("1.5e3"));
        assertEquals(1e-9, constant("1E-9"));
    }

    @Test
    void string_escapesAndPrefixes_areRead() throws Exception {
        assertEquals("a\nb\tA\u00e9\ud83d\ude00", constant("'a\\nb\\t\\x41\\u00e9\\U0001F600'"));
        assertEquals("a\\nb", constant("r'a\\nb'"));
        assertEquals("one two", constant("'one ' \"two\""));
        assertEquals("it's\nhere", constant("\"\"\"it's\nhere\"\"\""));
        assertEquals("\u00e9", constant("'\\N{LATIN SMALL LETTER E WITH ACUTE}'"));
        assertEquals("ab", constant("'a\\\nb'"));
        assertArrayEquals(new byte[] {'a', (byte) 0xff}, (byte[]) constant("b'a\\xff'"));
    }

    @Test
    void formattedString_fieldsAreExpressions() throws Exception {
        Joined joined = assertInstanceOf(Joined.class, expression("f'a{x!r:>{w}}b{{{d['k']}}}'"));
        Formatted field = assertInstanceOf(Formatted.class, joined.parts().get(1));
        assertEquals("x", assertInstanceOf(Name.class, field.value()).id());
        assertEquals('r', field.conversion());
        assertInstanceOf(Joined.class, field.spec());
        assertEquals(
                "b{", assertInstanceOf(Constant.class, joined.parts().get(2)).value());
        assertEquals(
                "}", assertInstanceOf(Constant.class, joined.parts().get(4)).value());
    }

    @Test
    void formattedString_debugFieldKeepsItsText() throws Exception {
        Joined joined = assertInstanceOf(Joined.class, expression("f'{ x = }'"));
        assertEquals(
                " x = ", assertInstanceOf(Constant.class, joined.parts().get(0)).value());
        assertEquals(
                'r', assertInstanceOf(Formatted.class, joined.parts().get(1)).conversion());
    }

    @Test
    void formattedString_rawKeepsTheBackslashBeforeAField() throws Exception {
        Joined joined = assertInstanceOf(Joined.class, expression("rf'C:\\{name}'"));
        assertEquals(
                "C:\\", assertInstanceOf(Constant.class, joined.parts().get(0)).value());
        assertInstanceOf(Formatted.class, joined.parts().get(1));
    }

    @Test
    void operators_bindByPrecedence() throws Exception {
        Binary sum = assertInstanceOf(Binary.class, expression("1 + 2 * 3"));
        assertEquals("+", sum.operator());
        assertEquals("*", assertInstanceOf(Binary.class, sum.right()).operator());
        Binary power = assertInstanceOf(Binary.class, expression("2 ** 3 ** 4"));
        assertInstanceOf(Binary.class, power.right());
        assertInstanceOf(Expression.Unary.class, expression("-2 ** 2"));
        assertEquals(
                3,
                assertInstanceOf(Expression.Comparison.class, expression("a < b <= c"))
                        .operands()
                        .size());
    }

    @Test
    void span_coversTheExpression() throws Exception {
        SourceText source = new SourceText("test.py", "total = stock.get(key, 0) + 1\n");
        Statement.Assign assign =
                assertInstanceOf(Statement.Assign.class, Parser.module(source).get(0));
        assertEquals("stock.get(key, 0) + 1", source.text(assign.value().span()));
    }

    @Test
    void privateName_inAClass_carriesTheClass() throws Exception {
        Statement.ClassDefinition node = assertInstanceOf(
                Statement.ClassDefinition.class,
                module("class _Box:\n    def __open(self):\n        self.__x\n").get(0));
        Statement.FunctionDefinition method =
                assertInstanceOf(Statement.FunctionDefinition.class, node.body().get(0));
        assertEquals("__open", method.name());
        assertEquals("_Box__open", method.variable());
        Statement.Evaluate body =
                assertInstanceOf(Statement.Evaluate.class, method.body().get(0));
        assertEquals(
                "_Box__x",
                assertInstanceOf(Expression.Attribute.class, body.value()).name());
    }

    @Test
    void softKeywords_areNames() throws Exception {
        assertEquals(
                3, module("match = 1\ntype = match\nprint(match, type, _)\n").size());
    }

    @Test
    void unsupported_isRefusedWithWhatToUseInstead() {
        for (String text : List.of("from . import x", "x = 3j")) {
            PythonSyntaxError error = refused(text);
            assertEquals(PythonSyntaxError.Kind.UNSUPPORTED, error.kind(), text);
            assertEquals(false, error.hint().isEmpty(), text);
        }
    }

    @Test
    void nesting_withoutEnd_isRefused() {
        for (String open : List.of("(", "[", "{1:", "f(", "x[", "-", "not ", "lambda: ", "1 if x else ", "x ** ")) {
            refused("x = " + open.repeat(100_000));
        }
    }

    @Test
    void hints_nameTheCure() {
        assertEquals(
                "Python writes `elif`.",
                refused("if x:\n    pass\nelse if y:\n    pass\n").hint());
        assertEquals("Python writes `and`.", refused("if a && b:\n    pass\n").hint());
        assertEquals("Python writes `or`.", refused("if a || b:\n    pass\n").hint());
        assertEquals("Python has no `++`: write `x += 1`.", refused("x++\n").hint());
        assertEquals("Did you mean `while`?", refused("whiel x:\n    pass\n").hint());
        assertEquals("Did you mean `for`?", refused("fro x in y:\n    pass\n").hint());
    }

    @Test
    void anyPrefixOfAProgram_isParsedOrRefused() {
        String program =
                "@d\nclass A(B, k=1):\n    def f(self, *a, b=f'{x!r:>{w}}', **k):\n        try:\n            with a as (b, c):"
                        + " return [y for y in z if y]\n        except (E, F) as e:\n            x[1:2] += lambda q: {1: 2}\n";
        for (int end = 0; end <= program.length(); end++) {
            try {
                module(program.substring(0, end));
            } catch (PythonSyntaxError refused) {
                assertEquals(false, refused.render().isEmpty());
            }
        }
    }
}
