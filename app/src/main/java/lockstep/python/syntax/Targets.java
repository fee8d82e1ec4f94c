package lockstep.python.syntax;

import java.util.ArrayList;
import java.util.List;
import lockstep.python.code.Singleton;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.Span;
import lockstep.python.syntax.Expression.Attribute;
import lockstep.python.syntax.Expression.Call;
import lockstep.python.syntax.Expression.Comparison;
import lockstep.python.syntax.Expression.Comprehension;
import lockstep.python.syntax.Expression.Conditional;
import lockstep.python.syntax.Expression.Constant;
import lockstep.python.syntax.Expression.DictDisplay;
import lockstep.python.syntax.Expression.Joined;
import lockstep.python.syntax.Expression.Lambda;
import lockstep.python.syntax.Expression.ListDisplay;
import lockstep.python.syntax.Expression.Logical;
import lockstep.python.syntax.Expression.Name;
import lockstep.python.syntax.Expression.SetDisplay;
import lockstep.python.syntax.Expression.Starred;
import lockstep.python.syntax.Expression.Subscript;
import lockstep.python.syntax.Expression.Tuple;
import lockstep.python.syntax.Expression.Unary;
import lockstep.python.syntax.Expression.Walrus;
import lockstep.python.syntax.Expression.Yield;
import lockstep.python.syntax.Expression.YieldFrom;

/** What can be assigned to, and CPython's words for what cannot. */
final class Targets {
    private Targets() {}

    /**
     * Refuses what cannot be assigned to.
     *
     * @param alone whether it is the only target, so that a comparison may have been meant
     */
    static void check(TokenStream tokens, Expression target, boolean alone) throws PythonSyntaxError {
        if (target instanceof Name || target instanceof Attribute || target instanceof Subscript) {
            return;
        }
        if (target instanceof Yield || target instanceof YieldFrom) {
            throw tokens.error(target.span(), "assignment to yield expression not possible", "");
        }
        List<Expression> elements = elements(target);
        if (elements == null) {
            boolean meant = alone && comparable(target);
            throw tokens.error(
                    target.span(),
                    "cannot assign to " + describe(target)
                            + (meant ? " here. Maybe you meant '==' instead of '='?" : ""),
                    meant ? "Write == to compare; what is assigned stands on the right of the =." : "");
        }
        int stars = 0;
        for (Expression element : elements) {
            Expression inner = element instanceof Starred starred ? starred.value() : element;
            stars += element instanceof Starred ? 1 : 0;
            check(tokens, inner, false);
        }
        if (stars > 1) {
            throw tokens.error(target.span(), "multiple starred expressions in assignment", "");
        }
    }

    /** Whether CPython suggests == when = follows the expression. */
    static boolean comparable(Expression expression) {
        boolean generator = expression instanceof Comprehension made && made.kind() == Comprehension.Kind.GENERATOR;
        boolean keyword = expression instanceof Constant constant
                && (constant.value() instanceof Boolean || constant.value() == Singleton.NONE);
        boolean loose = expression instanceof Comparison
                || expression instanceof Logical
                || (expression instanceof Unary unary && unary.operator().equals("not"))
                || expression instanceof Lambda
                || expression instanceof Conditional;
        return !(generator
                || keyword
                || loose
                || expression instanceof Tuple
                || expression instanceof ListDisplay
                || expression instanceof Yield
                || expression instanceof YieldFrom);
    }

    /** Refuses what {@code del} cannot delete. */
    static void checkDeletable(TokenStream tokens, Expression target) throws PythonSyntaxError {
        List<Expression> elements = elements(target);
        if (elements != null) {
            for (Expression element : elements) {
                checkDeletable(tokens, element);
            }
        } else if (!(target instanceof Name || target instanceof Attribute || target instanceof Subscript)) {
            throw tokens.error(target.span(), "cannot delete " + describe(target), "");
        }
    }

    private static @org.jspecify.annotations.Nullable List<Expression> elements(Expression target) {
        if (target instanceof Tuple tuple) {
            return tuple.elements();
        }
        return target instanceof ListDisplay list ? list.elements() : null;
    }

    /** The target of a {@code for}, up to its {@code in}. */
    static Expression forLoop(TokenStream tokens, AtomParser atoms) throws PythonSyntaxError {
        Span start = tokens.peek().span();
        Expression first = atoms.targetPrimary();
        Expression target = first;
        if (tokens.at(",")) {
            List<Expression> elements = new ArrayList<>(List.of(first));
            while (tokens.accept(",")) {
                if (tokens.at("in")) {
                    break;
                }
                elements.add(atoms.targetPrimary());
            }
            target = new Tuple(List.copyOf(elements), tokens.from(start));
        }
        check(tokens, target, false);
        return target;
    }

    /** CPython's name for a kind of expression. */
    static String describe(Expression expression) {
        if (expression instanceof Constant constant) {
            Object value = constant.value();
            if (value instanceof Boolean flag) {
                return flag ? "True" : "False";
            }
            return value == Singleton.NONE ? "None" : value == Singleton.ELLIPSIS ? "ellipsis" : "literal";
        }
        if (expression instanceof Call) {
            return "function call";
        } else if (expression instanceof Expression.Await) {
            return "await expression";
        } else if (expression instanceof Comparison) {
            return "comparison";
        } else if (expression instanceof Conditional) {
            return "conditional expression";
        } else if (expression instanceof Lambda) {
            return "lambda";
        } else if (expression instanceof Joined) {
            return "f-string expression";
        } else if (expression instanceof DictDisplay) {
            return "dict literal";
        } else if (expression instanceof SetDisplay) {
            return "set display";
        } else if (expression instanceof Comprehension comprehension) {
            return switch (comprehension.kind()) {
                case LIST -> "list comprehension";
                case SET -> "set comprehension";
                case DICT -> "dict comprehension";
                case GENERATOR -> "generator expression";
            };
        } else if (expression instanceof Walrus) {
            return "named expression";
        } else if (expression instanceof Yield || expression instanceof YieldFrom) {
            return "yield expression";
        } else if (expression instanceof Attribute) {
            return "attribute";
        } else if (expression instanceof Subscript) {
            return "subscript";
        } else if (expression instanceof Tuple) {
            return "tuple";
        } else if (expression instanceof ListDisplay) {
            return "list";
        } else if (expression instanceof Starred) {
            return "starred";
        }
        return "expression";
    }
}
