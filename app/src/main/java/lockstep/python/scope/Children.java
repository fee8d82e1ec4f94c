package lockstep.python.scope;

import java.util.ArrayList;
import java.util.List;
import lockstep.python.syntax.Expression;
import org.jspecify.annotations.Nullable;

/** The direct operands of an expression, in the order of evaluation. */
final class Children {
    private Children() {}

    static List<Expression> of(Expression expression) {
        List<Expression> found = new ArrayList<>();
        if (expression instanceof Expression.Joined node) {
            found.addAll(node.parts());
        } else if (expression instanceof Expression.Formatted node) {
            add(found, node.value());
            add(found, node.spec());
        } else if (expression instanceof Expression.Attribute node) {
            add(found, node.value());
        } else if (expression instanceof Expression.Subscript node) {
            add(found, node.value());
            add(found, node.index());
        } else if (expression instanceof Expression.Slice node) {
            add(found, node.lower());
            add(found, node.upper());
            add(found, node.step());
        } else if (expression instanceof Expression.Call node) {
            add(found, node.function());
            node.arguments().forEach(argument -> add(found, argument.value()));
        } else if (expression instanceof Expression.Unary node) {
            add(found, node.operand());
        } else if (expression instanceof Expression.Binary node) {
            add(found, node.left());
            add(found, node.right());
        } else if (expression instanceof Expression.Logical node) {
            found.addAll(node.values());
        } else if (expression instanceof Expression.Comparison node) {
            found.addAll(node.operands());
        } else if (expression instanceof Expression.Conditional node) {
            add(found, node.test());
            add(found, node.then());
            add(found, node.otherwise());
        } else if (expression instanceof Expression.Tuple node) {
            found.addAll(node.elements());
        } else if (expression instanceof Expression.ListDisplay node) {
            found.addAll(node.elements());
        } else if (expression instanceof Expression.SetDisplay node) {
            found.addAll(node.elements());
        } else if (expression instanceof Expression.DictDisplay node) {
            node.entries().forEach(entry -> {
                add(found, entry.key());
                add(found, entry.value());
            });
        } else if (expression instanceof Expression.Await node) {
            add(found, node.value());
        } else if (expression instanceof Expression.Starred node) {
            add(found, node.value());
        }
        return found;
    }

    private static void add(List<Expression> found, @Nullable Expression expression) {
        if (expression != null) {
            found.add(expression);
        }
    }
}
