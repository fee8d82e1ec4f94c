package lockstep.python.compile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import lockstep.python.code.Op;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.Span;
import lockstep.python.syntax.Expression;
import lockstep.python.syntax.Expression.Comparison;
import lockstep.python.syntax.Expression.Constant;
import lockstep.python.syntax.Expression.Logical;
import lockstep.python.syntax.Expression.Unary;

/** Compiles comparisons and logic, as values and as jumps. Confined to one thread. */
final class ConditionCompiler {
    private static final Map<String, Op> COMPARE = Map.of(
            "==", Op.EQUAL,
            "!=", Op.NOT_EQUAL,
            "<", Op.LESS,
            "<=", Op.LESS_EQUAL,
            ">", Op.GREATER,
            ">=", Op.GREATER_EQUAL,
            "is", Op.IS,
            "is not", Op.IS_NOT,
            "in", Op.IN,
            "not in", Op.NOT_IN);

    private static final Map<String, Op> JUMP_UNLESS = Map.of(
            "==", Op.JUMP_UNLESS_EQUAL,
            "!=", Op.JUMP_UNLESS_NOT_EQUAL,
            "<", Op.JUMP_UNLESS_LESS,
            "<=", Op.JUMP_UNLESS_LESS_EQUAL,
            ">", Op.JUMP_UNLESS_GREATER,
            ">=", Op.JUMP_UNLESS_GREATER_EQUAL);

    private final Frame frame;
    private final ExpressionCompiler expressions;

    ConditionCompiler(Frame frame, ExpressionCompiler expressions) {
        this.frame = frame;
        this.expressions = expressions;
    }

    /** Puts the value of a comparison, {@code and} or {@code or} into a register. */
    void value(Expression expression, int target) throws PythonSyntaxError {
        if (expression instanceof Comparison comparison) {
            compare(comparison, target);
        } else if (expression instanceof Logical logical) {
            Label end = new Label();
            Op jump = logical.operator().equals("and") ? Op.JUMP_IF_FALSE : Op.JUMP_IF_TRUE;
            List<Expression> values = logical.values();
            expressions.into(values.get(0), target);
            var flow = frame.flow();
            for (Expression value : values.subList(1, values.size())) {
                frame.out.emitJump(jump, end, target);
                expressions.into(value, target);
            }
            frame.setFlow(flow);
            frame.out.place(end);
        } else {
            throw new IllegalArgumentException("no condition: " + expression);
        }
    }

    private void compare(Comparison node, int target) throws PythonSyntaxError {
        Doubtful.comparison(frame.unit, node);
        Label end = new Label();
        int left = expressions.source(node.operands().get(0));
        int last = node.operators().size() - 1;
        var flow = frame.flow();
        for (int i = 0; i <= last; i++) {
            int right = expressions.source(node.operands().get(i + 1));
            flow = i == 0 ? frame.flow() : flow;
            frame.at(node.span());
            frame.out.emit(Objects.requireNonNull(COMPARE.get(node.operators().get(i))), target, left, right);
            frame.registers.release(left);
            if (i < last) {
                frame.out.emitJump(Op.JUMP_IF_FALSE, end, target);
            }
            left = right;
        }
        frame.registers.release(left);
        frame.setFlow(flow);
        frame.out.place(end);
    }

    /** Goes to the label unless the condition holds. */
    void jumpUnless(Expression condition, Label label) throws PythonSyntaxError {
        jump(condition, label, false);
    }

    /** Goes to the label when the condition holds. */
    void jumpIf(Expression condition, Label label) throws PythonSyntaxError {
        jump(condition, label, true);
    }

    private void jump(Expression condition, Label label, boolean when) throws PythonSyntaxError {
        Span before = frame.out.span();
        frame.at(condition.span());
        if (condition instanceof Unary unary && unary.operator().equals("not")) {
            jump(unary.operand(), label, !when);
        } else if (condition instanceof Logical logical) {
            logicalJump(logical, label, when);
        } else if (condition instanceof Constant constant && constant.value() instanceof Boolean value) {
            if (value == when) {
                frame.out.emitJump(Op.JUMP, label);
            }
        } else if (!when && condition instanceof Comparison comparison && fused(comparison, label)) {
            frame.at(before);
            return;
        } else {
            int value = expressions.source(condition);
            frame.at(condition.span());
            frame.out.emitJump(when ? Op.JUMP_IF_TRUE : Op.JUMP_IF_FALSE, label, value);
            frame.registers.release(value);
        }
        frame.at(before);
    }

    private boolean fused(Comparison node, Label label) throws PythonSyntaxError {
        Op op = node.operators().size() == 1 ? JUMP_UNLESS.get(node.operators().get(0)) : null;
        if (op == null) {
            return false;
        }
        Doubtful.comparison(frame.unit, node);
        int left = expressions.source(node.operands().get(0));
        int right = expressions.source(node.operands().get(1));
        frame.at(node.span());
        frame.out.emitJump(op, label, left, right);
        frame.registers.release(left);
        frame.registers.release(right);
        return true;
    }

    private void logicalJump(Logical node, Label label, boolean when) throws PythonSyntaxError {
        boolean and = node.operator().equals("and");
        List<Expression> values = node.values();
        if (and != when) {
            // Each operand alone can decide to jump.
            jump(values.get(0), label, when);
            var flow = frame.flow();
            for (Expression value : values.subList(1, values.size())) {
                jump(value, label, when);
            }
            frame.setFlow(flow);
            return;
        }
        Label past = new Label();
        for (int i = 0; i < values.size() - 1; i++) {
            jump(values.get(i), past, !when);
        }
        var flow = frame.flow();
        jump(values.get(values.size() - 1), label, when);
        frame.setFlow(flow);
        frame.out.place(past);
    }
}
