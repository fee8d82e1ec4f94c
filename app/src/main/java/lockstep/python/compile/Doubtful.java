package lockstep.python.compile;

import java.math.BigInteger;
import java.util.List;
import lockstep.python.code.Singleton;
import lockstep.python.source.Doubts;
import lockstep.python.syntax.Expression;
import lockstep.python.syntax.Expression.Comparison;
import lockstep.python.syntax.Expression.Comprehension;
import lockstep.python.syntax.Expression.Constant;
import org.jspecify.annotations.Nullable;

/** Finds what is allowed and hardly meant: a literal called, an identity with a literal, an assertion of a tuple. */
final class Doubtful {
    private static final String COMMA = "; perhaps you missed a comma?";
    private static final List<String> NOT_SUBSCRIPTABLE =
            List.of("int", "float", "NoneType", "ellipsis", "set", "generator", "function");
    private static final List<String> SEQUENCES = List.of("str", "bytes", "tuple", "list");
    private static final List<String> NOT_CALLABLE = List.of(
            "int",
            "float",
            "bool",
            "NoneType",
            "ellipsis",
            "str",
            "bytes",
            "tuple",
            "list",
            "dict",
            "set",
            "generator");

    private Doubtful() {}

    static void comparison(Unit unit, Comparison node) {
        for (int i = 0; i < node.operators().size(); i++) {
            String operator = node.operators().get(i);
            if (!operator.equals("is") && !operator.equals("is not")) {
                continue;
            }
            String literal = literal(node.operands().get(i));
            if (literal == null) {
                literal = literal(node.operands().get(i + 1));
            }
            if (literal != null) {
                String meant = operator.equals("is") ? "==" : "!=";
                doubts(unit)
                        .add(
                                node.span().start(),
                                "\"" + operator + "\" with '" + literal + "' literal. Did you mean \"" + meant + "\"?");
                return;
            }
        }
    }

    static void call(Unit unit, Expression function) {
        String type = type(function);
        if (type != null && NOT_CALLABLE.contains(type)) {
            doubts(unit).add(function.span().start(), "'" + type + "' object is not callable" + COMMA);
        }
    }

    static void subscript(Unit unit, Expression value, Expression index) {
        String type = type(value);
        if (type == null) {
            return;
        }
        if (NOT_SUBSCRIPTABLE.contains(type)) {
            doubts(unit).add(value.span().start(), "'" + type + "' object is not subscriptable" + COMMA);
            return;
        }
        String by = index instanceof Expression.Slice ? null : type(index);
        if (SEQUENCES.contains(type) && by != null && !by.equals("int") && !by.equals("bool")) {
            doubts(unit).add(value.span().start(), type + " indices must be integers or slices, not " + by + COMMA);
        }
    }

    static void assertion(Unit unit, Expression test) {
        if (test instanceof Expression.Tuple tuple && !tuple.elements().isEmpty()) {
            doubts(unit).add(test.span().start(), "assertion is always true, perhaps remove parentheses?");
        }
    }

    private static Doubts doubts(Unit unit) {
        return unit.source().doubts();
    }

    /** The type of a literal whose identity is an accident; null for others. */
    private static @Nullable String literal(Expression expression) {
        if (expression instanceof Expression.Tuple tuple) {
            return tuple.elements().stream().allMatch(Doubtful::isConstant) ? "tuple" : null;
        }
        String type = isConstant(expression) ? type(expression) : null;
        return type == null || List.of("bool", "NoneType", "ellipsis").contains(type) ? null : type;
    }

    private static boolean isConstant(Expression expression) {
        return expression instanceof Constant
                || expression instanceof Expression.Unary unary && unary.operand() instanceof Constant
                || expression instanceof Expression.Tuple tuple
                        && tuple.elements().stream().allMatch(Doubtful::isConstant);
    }

    private static @Nullable String type(Expression expression) {
        if (expression instanceof Constant constant) {
            return type(constant.value());
        }
        if (expression instanceof Expression.Unary unary) {
            return unary.operand() instanceof Constant constant && constant.value() instanceof Number
                    ? type(constant.value())
                    : null;
        }
        if (expression instanceof Comprehension node) {
            return switch (node.kind()) {
                case LIST -> "list";
                case SET -> "set";
                case DICT -> "dict";
                case GENERATOR -> "generator";
            };
        }
        return expression instanceof Expression.Tuple
                ? "tuple"
                : expression instanceof Expression.ListDisplay
                        ? "list"
                        : expression instanceof Expression.SetDisplay
                                ? "set"
                                : expression instanceof Expression.DictDisplay
                                        ? "dict"
                                        : expression instanceof Expression.Joined
                                                ? "str"
                                                : expression instanceof Expression.Lambda ? "function" : null;
    }

    private static @Nullable String type(Object value) {
        if (value instanceof Long || value instanceof BigInteger) {
            return "int";
        }
        if (value instanceof Singleton singleton) {
            return singleton == Singleton.NONE ? "NoneType" : singleton == Singleton.ELLIPSIS ? "ellipsis" : null;
        }
        return value instanceof Double
                ? "float"
                : value instanceof Boolean
                        ? "bool"
                        : value instanceof String ? "str" : value instanceof byte[] ? "bytes" : null;
    }
}
