package lockstep.python.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lockstep.python.code.Awaited;
import lockstep.python.code.Op;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.Span;
import lockstep.python.syntax.Expression;
import lockstep.python.syntax.Expression.Attribute;
import lockstep.python.syntax.Expression.Binary;
import lockstep.python.syntax.Expression.Call;
import lockstep.python.syntax.Expression.Comparison;
import lockstep.python.syntax.Expression.Comprehension;
import lockstep.python.syntax.Expression.Conditional;
import lockstep.python.syntax.Expression.Constant;
import lockstep.python.syntax.Expression.Formatted;
import lockstep.python.syntax.Expression.Joined;
import lockstep.python.syntax.Expression.Lambda;
import lockstep.python.syntax.Expression.Logical;
import lockstep.python.syntax.Expression.Name;
import lockstep.python.syntax.Expression.Slice;
import lockstep.python.syntax.Expression.Subscript;
import lockstep.python.syntax.Expression.Unary;
import lockstep.python.syntax.Expression.Walrus;

/**
 * Compiles expressions. {@link #source} yields a word that names the value; {@link #into} puts it into a register that
 * nothing else reads meanwhile; {@link #assignTo} writes a variable's own register, last of all. Confined to one thread.
 */
final class ExpressionCompiler {
    static final Map<String, Op> BINARY = Map.ofEntries(
            Map.entry("+", Op.ADD),
            Map.entry("-", Op.SUBTRACT),
            Map.entry("*", Op.MULTIPLY),
            Map.entry("/", Op.TRUE_DIVIDE),
            Map.entry("//", Op.FLOOR_DIVIDE),
            Map.entry("%", Op.MODULO),
            Map.entry("**", Op.POWER),
            Map.entry("<<", Op.LEFT_SHIFT),
            Map.entry(">>", Op.RIGHT_SHIFT),
            Map.entry("&", Op.BIT_AND),
            Map.entry("|", Op.BIT_OR),
            Map.entry("^", Op.BIT_XOR),
            Map.entry("@", Op.MATRIX_MULTIPLY));

    private static final Map<String, Op> UNARY =
            Map.of("-", Op.NEGATE, "+", Op.POSITIVE, "~", Op.INVERT, "not", Op.NOT);

    private final Frame frame;
    private final Variables variables;
    private final ConditionCompiler conditions;
    private final CallCompiler calls;
    private final DisplayCompiler displays;
    private final ComprehensionCompiler comprehensions;
    private final DefinitionCompiler definitions;
    private final AwaitCompiler awaits;

    ExpressionCompiler(Frame frame, Variables variables, AssignmentCompiler assignments) {
        this.frame = frame;
        this.variables = variables;
        this.conditions = new ConditionCompiler(frame, this);
        this.calls = new CallCompiler(frame, variables, this);
        this.displays = new DisplayCompiler(frame, this);
        this.awaits = new AwaitCompiler(frame, assignments);
        this.definitions = new DefinitionCompiler(frame, variables, this);
        this.comprehensions = new ComprehensionCompiler(frame, this, definitions);
    }

    ConditionCompiler conditions() {
        return conditions;
    }

    CallCompiler calls() {
        return calls;
    }

    AwaitCompiler awaits() {
        return awaits;
    }

    DefinitionCompiler definitions() {
        return definitions;
    }

    /** Returns a word for the value; {@link Registers#release} it when it has been used. */
    int source(Expression expression) throws PythonSyntaxError {
        if (expression instanceof Constant constant) {
            return frame.out.constant(constant.value());
        }
        if (expression instanceof Name name) {
            Span before = frame.out.span();
            frame.at(name.span());
            int word = variables.load(name.id());
            frame.at(before);
            return word;
        }
        int register = frame.registers.take();
        into(expression, register);
        return register;
    }

    /** Puts the value into a fresh temporary, whatever it is. */
    int temporary(Expression expression) throws PythonSyntaxError {
        int word = source(expression);
        if (frame.registers.isTemporary(word)) {
            return word;
        }
        int copy = frame.registers.take();
        frame.out.emit(Op.MOVE, copy, word);
        return copy;
    }

    /** Writes the value to a variable's own register, which the expression may read until the very last. */
    void assignTo(Expression expression, int register) throws PythonSyntaxError {
        boolean single = expression instanceof Binary
                || expression instanceof Call
                || expression instanceof Attribute
                || expression instanceof Subscript
                || expression instanceof Constant
                || expression instanceof Name
                || (expression instanceof Unary unary && !unary.operator().equals("not"));
        if (single) {
            into(expression, register);
            return;
        }
        int word = source(expression);
        frame.out.emit(Op.MOVE, register, word);
        frame.registers.release(word);
    }

    /** Puts the value into a register. */
    void into(Expression expression, int target) throws PythonSyntaxError {
        Span before = frame.out.span();
        frame.at(expression.span());
        dispatch(expression, target);
        frame.at(before);
    }

    private void dispatch(Expression expression, int target) throws PythonSyntaxError {
        if (expression instanceof Constant || expression instanceof Name) {
            int word = source(expression);
            frame.out.emit(Op.MOVE, target, word);
            frame.registers.release(word);
        } else if (expression instanceof Binary binary) {
            binary(Objects.requireNonNull(BINARY.get(binary.operator())), binary.left(), binary.right(), target);
        } else if (expression instanceof Unary unary) {
            int operand = source(unary.operand());
            frame.at(unary.span());
            frame.out.emit(Objects.requireNonNull(UNARY.get(unary.operator())), target, operand);
            frame.registers.release(operand);
        } else if (expression instanceof Comparison || expression instanceof Logical) {
            conditions.value(expression, target);
        } else if (expression instanceof Conditional conditional) {
            conditional(conditional, target);
        } else if (expression instanceof Attribute attribute) {
            int object = source(attribute.value());
            frame.at(attribute.span());
            frame.out.emit(Op.LOAD_ATTRIBUTE, target, object, frame.out.name(attribute.name()));
            frame.registers.release(object);
            frame.poll();
        } else if (expression instanceof Subscript subscript) {
            subscript(subscript, target);
        } else if (expression instanceof Slice slice) {
            slice(slice, target);
        } else if (expression instanceof Call call) {
            calls.call(call, target);
        } else if (expression instanceof Joined joined) {
            joined(joined, target);
        } else if (expression instanceof Formatted formatted) {
            formatted(formatted, target);
        } else if (expression instanceof Lambda lambda) {
            definitions.lambda(lambda, target);
        } else if (expression instanceof Comprehension comprehension) {
            comprehensions.comprehension(comprehension, target);
        } else if (expression instanceof Walrus walrus) {
            int value = source(walrus.value());
            variables.store(walrus.target().id(), value);
            frame.out.emit(Op.MOVE, target, value);
            frame.registers.release(value);
        } else if (expression instanceof Expression.Yield node) {
            int value = node.value() == null ? frame.out.none() : source(node.value());
            frame.at(node.span());
            awaits.yield(value, target);
            frame.registers.release(value);
        } else if (expression instanceof Expression.YieldFrom node) {
            int iterable = source(node.value());
            frame.at(node.span());
            awaits.yieldFrom(iterable, target);
        } else if (expression instanceof Expression.Await node) {
            int awaited = source(node.value());
            frame.at(node.span());
            awaits.await(awaited, Awaited.OPERAND, target);
        } else if (expression instanceof Expression.Starred starred) {
            throw frame.unit.error(starred.span(), "can't use starred expression here");
        } else {
            displays.display(expression, target);
        }
    }

    private void binary(Op op, Expression left, Expression right, int target) throws PythonSyntaxError {
        Span span = frame.out.span();
        int a = source(left);
        int b = source(right);
        frame.at(span);
        frame.out.emit(op, target, a, b);
        frame.registers.release(a);
        frame.registers.release(b);
        frame.poll();
    }

    private void conditional(Conditional node, int target) throws PythonSyntaxError {
        Label otherwise = new Label();
        Label end = new Label();
        conditions.jumpUnless(node.test(), otherwise);
        var flow = frame.flow();
        into(node.then(), target);
        frame.out.emitJump(Op.JUMP, end);
        frame.setFlow(flow);
        frame.out.place(otherwise);
        into(node.otherwise(), target);
        frame.out.place(end);
        frame.setFlow(flow);
    }

    private void subscript(Subscript node, int target) throws PythonSyntaxError {
        Doubtful.subscript(frame.unit, node.value(), node.index());
        int object = source(node.value());
        int index = source(node.index());
        frame.at(node.span());
        frame.out.emit(Op.LOAD_ITEM, target, object, index);
        frame.registers.release(object);
        frame.registers.release(index);
        frame.poll();
    }

    private void slice(Slice node, int target) throws PythonSyntaxError {
        int lower = node.lower() == null ? frame.out.none() : source(node.lower());
        int upper = node.upper() == null ? frame.out.none() : source(node.upper());
        int step = node.step() == null ? frame.out.none() : source(node.step());
        frame.out.emit(Op.BUILD_SLICE, target, lower, upper, step);
        frame.registers.release(lower);
        frame.registers.release(upper);
        frame.registers.release(step);
    }

    private void joined(Joined node, int target) throws PythonSyntaxError {
        if (node.parts().isEmpty()) {
            frame.out.emit(Op.MOVE, target, frame.out.constant(""));
            return;
        }
        List<Integer> parts = sources(node.parts());
        frame.at(node.span());
        frame.out.emitList(Op.BUILD_STRING, new int[] {target}, parts);
        release(parts);
    }

    private void formatted(Formatted node, int target) throws PythonSyntaxError {
        int value = source(node.value());
        int spec = node.spec() == null ? frame.out.constant("") : source(node.spec());
        frame.at(node.span());
        frame.out.emit(Op.FORMAT_VALUE, target, value, node.conversion(), spec);
        frame.registers.release(value);
        frame.registers.release(spec);
    }

    List<Integer> sources(List<Expression> expressions) throws PythonSyntaxError {
        List<Integer> words = new ArrayList<>();
        for (Expression expression : expressions) {
            words.add(source(expression));
        }
        return words;
    }

    void release(List<Integer> words) {
        words.forEach(frame.registers::release);
    }
}
