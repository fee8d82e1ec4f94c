package lockstep.engine.traceback;

import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.SourceText;
import lockstep.python.source.Span;
import lockstep.python.syntax.Expression;
import lockstep.python.syntax.Parser;
import lockstep.python.syntax.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a failed expression is marked by {@code ^} within its {@code ~}: the operator, the brackets of a subscript
 * or the parentheses of a call.
 *
 * @param left offset in the segment at which the part starts
 * @param right offset behind it
 */
record Anchors(int left, int right) {
    private static final String BEFORE = "(\n";

    /** Returns the anchors of an expression's text; null when it has none. */
    static @Nullable Anchors of(String segment) {
        Expression expression;
        try {
            expression = Parser.expression(new SourceText("", BEFORE + segment + "\n)"));
        } catch (PythonSyntaxError error) {
            return null;
        }
        int shift = BEFORE.length();
        if (expression instanceof Expression.Binary binary) {
            return operator(segment, binary.left().span().end() - shift, binary.operator());
        }
        if (expression instanceof Expression.Subscript subscript) {
            int open = segment.indexOf('[', subscript.value().span().end() - shift);
            return open < 0 ? null : new Anchors(open, segment.length());
        }
        if (expression instanceof Expression.Call call) {
            int open = segment.indexOf('(', call.function().span().end() - shift);
            return open < 0 ? null : new Anchors(open, segment.length());
        }
        return null;
    }

    /** Returns how long the part of a call is that names what is called; the whole length when it is no call. */
    static int calleeLength(String segment) {
        try {
            Expression expression = Parser.expression(new SourceText("", BEFORE + segment + "\n)"));
            return expression instanceof Expression.Call call
                    ? call.function().span().end() - BEFORE.length()
                    : segment.length();
        } catch (PythonSyntaxError error) {
            return segment.length();
        }
    }

    private static @Nullable Anchors operator(String segment, int from, String operator) {
        int place = segment.indexOf(operator, Math.max(0, from));
        return place < 0 ? null : new Anchors(place, place + operator.length());
    }

    /** Returns whether a statement only returns or names the result of the call that failed, which then needs no marks. */
    static boolean isWholeCall(String lines, int start, int end) {
        Statement first;
        try {
            var statements =
                    Parser.module(new SourceText("", lines.startsWith("return") ? "def f():\n " + lines : lines));
            if (statements.isEmpty()) {
                return false;
            }
            first = statements.get(0);
        } catch (PythonSyntaxError error) {
            return false;
        }
        int shift = 0;
        if (first instanceof Statement.FunctionDefinition function
                && lines.startsWith("return")
                && !function.body().isEmpty()) {
            first = function.body().get(0);
            shift = "def f():\n ".length();
        }
        Expression value = null;
        if (first instanceof Statement.Return statement
                && statement.value() instanceof Expression.Call call
                && call.function() instanceof Expression.Name) {
            value = call;
        } else if (first instanceof Statement.Assign statement
                && statement.value() instanceof Expression.Call call
                && statement.targets().size() == 1
                && statement.targets().get(0) instanceof Expression.Name) {
            value = call;
        }
        if (value == null) {
            return false;
        }
        Span span = value.span();
        return span.start() - shift == start && span.end() - shift == end;
    }
}
