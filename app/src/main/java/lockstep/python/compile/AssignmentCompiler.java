package lockstep.python.compile;

import java.util.List;
import java.util.Map;
import lockstep.python.code.Op;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.Span;
import lockstep.python.syntax.Expression;
import lockstep.python.syntax.Expression.Attribute;
import lockstep.python.syntax.Expression.ListDisplay;
import lockstep.python.syntax.Expression.Name;
import lockstep.python.syntax.Expression.Starred;
import lockstep.python.syntax.Expression.Subscript;
import lockstep.python.syntax.Expression.Tuple;
import lockstep.python.syntax.Statement.AugmentedAssign;
import org.jspecify.annotations.Nullable;

/** Compiles assignments to every kind of target, and deletions. Confined to one thread. */
final class AssignmentCompiler {
    private static final Map<String, Op> IN_PLACE = Map.ofEntries(
            Map.entry("+", Op.IN_PLACE_ADD),
            Map.entry("-", Op.IN_PLACE_SUBTRACT),
            Map.entry("*", Op.IN_PLACE_MULTIPLY),
            Map.entry("/", Op.IN_PLACE_TRUE_DIVIDE),
            Map.entry("//", Op.IN_PLACE_FLOOR_DIVIDE),
            Map.entry("%", Op.IN_PLACE_MODULO),
            Map.entry("**", Op.IN_PLACE_POWER),
            Map.entry("<<", Op.IN_PLACE_LEFT_SHIFT),
            Map.entry(">>", Op.IN_PLACE_RIGHT_SHIFT),
            Map.entry("&", Op.IN_PLACE_BIT_AND),
            Map.entry("|", Op.IN_PLACE_BIT_OR),
            Map.entry("^", Op.IN_PLACE_BIT_XOR),
            Map.entry("@", Op.IN_PLACE_MATRIX_MULTIPLY));

    private final Frame frame;
    private final Variables variables;
    private @Nullable ExpressionCompiler expressions;

    AssignmentCompiler(Frame frame, Variables variables) {
        this.frame = frame;
        this.variables = variables;
    }

    /** Ties the knot: targets hold expressions, and comprehensions hold targets. */
    void setExpressions(ExpressionCompiler compiler) {
        expressions = compiler;
    }

    private ExpressionCompiler expressions() {
        return java.util.Objects.requireNonNull(expressions);
    }

    /** {@code targets = value}. */
    void assign(List<Expression> targets, Expression value) throws PythonSyntaxError {
        if (targets.size() == 1 && targets.get(0) instanceof Name name && variables.direct(name.id()) >= 0) {
            expressions().assignTo(value, variables.direct(name.id()));
            variables.written(name.id());
            return;
        }
        int word = expressions().source(value);
        boolean several = targets.size() > 1 || elements(targets.get(0)) != null;
        if (several && word >= 0 && !frame.registers.isTemporary(word)) {
            // The first target may be the very variable the value was read from.
            int copy = frame.registers.take();
            frame.out.emit(Op.MOVE, copy, word);
            word = copy;
        }
        for (Expression target : targets) {
            assign(target, word);
        }
        frame.registers.release(word);
    }

    /** Assigns what a source word names to a target. */
    void assign(Expression target, int word) throws PythonSyntaxError {
        Span before = frame.out.span();
        frame.at(target.span());
        List<Expression> elements = elements(target);
        if (elements != null) {
            unpack(elements, word);
        } else if (target instanceof Name name) {
            variables.store(name.id(), word);
        } else if (target instanceof Attribute attribute) {
            int object = expressions().source(attribute.value());
            frame.at(target.span());
            frame.out.emit(Op.STORE_ATTRIBUTE, object, frame.out.name(attribute.name()), word);
            frame.registers.release(object);
            frame.poll();
        } else if (target instanceof Subscript subscript) {
            int object = expressions().source(subscript.value());
            int index = expressions().source(subscript.index());
            frame.at(target.span());
            frame.out.emit(Op.STORE_ITEM, object, index, word);
            frame.registers.release(object);
            frame.registers.release(index);
            frame.poll();
        } else {
            throw frame.unit.error(target.span(), "starred assignment target must be in a list or tuple");
        }
        frame.at(before);
    }

    /** Puts an iterator's next item into a target, or goes to the label when it is exhausted. */
    void next(Expression target, int iterator, Label exhausted) throws PythonSyntaxError {
        int direct = target instanceof Name name ? variables.direct(name.id()) : -1;
        if (direct >= 0 && target instanceof Name name) {
            frame.out.emitJump(Op.FOR_ITERATOR, exhausted, direct, iterator);
            variables.written(name.id());
            return;
        }
        int item = frame.registers.take();
        frame.out.emitJump(Op.FOR_ITERATOR, exhausted, item, iterator);
        assign(target, item);
        frame.registers.free(item);
    }

    private static @Nullable List<Expression> elements(Expression target) {
        if (target instanceof Tuple tuple) {
            return tuple.elements();
        }
        return target instanceof ListDisplay list ? list.elements() : null;
    }

    private void unpack(List<Expression> elements, int word) throws PythonSyntaxError {
        int star = -1;
        for (int i = 0; i < elements.size(); i++) {
            star = elements.get(i) instanceof Starred ? i : star;
        }
        int first = frame.registers.take(Math.max(1, elements.size()));
        if (star < 0) {
            frame.out.emit(Op.UNPACK, first, word, elements.size());
        } else {
            frame.out.emit(Op.UNPACK_STAR, first, word, star, elements.size() - star - 1);
        }
        for (int i = 0; i < elements.size(); i++) {
            Expression element = elements.get(i);
            assign(element instanceof Starred starred ? starred.value() : element, first + i);
        }
        frame.registers.free(first, Math.max(1, elements.size()));
    }

    /** {@code target op= value}. */
    void augmented(AugmentedAssign node) throws PythonSyntaxError {
        Op op = java.util.Objects.requireNonNull(IN_PLACE.get(node.operator()));
        Span span = node.span();
        if (node.target() instanceof Name name) {
            int old = variables.load(name.id());
            int value = expressions().source(node.value());
            int direct = variables.direct(name.id());
            int result = direct >= 0 ? direct : frame.registers.take();
            frame.at(span);
            frame.out.emit(op, result, old, value);
            frame.registers.release(old);
            frame.registers.release(value);
            frame.poll();
            variables.store(name.id(), result);
            frame.registers.release(result);
        } else if (node.target() instanceof Attribute attribute) {
            int object = expressions().source(attribute.value());
            int name = frame.out.name(attribute.name());
            int old = frame.registers.take();
            frame.at(attribute.span());
            frame.out.emit(Op.LOAD_ATTRIBUTE, old, object, name);
            frame.poll();
            compute(op, old, node.value(), span);
            frame.at(attribute.span());
            frame.out.emit(Op.STORE_ATTRIBUTE, object, name, old);
            frame.poll();
            frame.registers.free(old);
            frame.registers.release(object);
        } else if (node.target() instanceof Subscript subscript) {
            int object = expressions().source(subscript.value());
            int index = expressions().source(subscript.index());
            int old = frame.registers.take();
            frame.at(subscript.span());
            frame.out.emit(Op.LOAD_ITEM, old, object, index);
            frame.poll();
            compute(op, old, node.value(), span);
            frame.at(subscript.span());
            frame.out.emit(Op.STORE_ITEM, object, index, old);
            frame.poll();
            frame.registers.free(old);
            frame.registers.release(object);
            frame.registers.release(index);
        }
    }

    private void compute(Op op, int old, Expression operand, Span span) throws PythonSyntaxError {
        int value = expressions().source(operand);
        frame.at(span);
        frame.out.emit(op, old, old, value);
        frame.registers.release(value);
        frame.poll();
    }

    void delete(Expression target) throws PythonSyntaxError {
        frame.at(target.span());
        List<Expression> elements = elements(target);
        if (elements != null) {
            for (Expression element : elements) {
                delete(element);
            }
        } else if (target instanceof Name name) {
            variables.delete(name.id());
        } else if (target instanceof Attribute attribute) {
            int object = expressions().source(attribute.value());
            frame.out.emit(Op.DELETE_ATTRIBUTE, object, frame.out.name(attribute.name()));
            frame.registers.release(object);
        } else if (target instanceof Subscript subscript) {
            int object = expressions().source(subscript.value());
            int index = expressions().source(subscript.index());
            frame.out.emit(Op.DELETE_ITEM, object, index);
            frame.registers.release(object);
            frame.registers.release(index);
        }
    }
}
