package lockstep.python.compile;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lockstep.python.code.Intrinsic;
import lockstep.python.code.Op;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.syntax.Pattern;
import lockstep.python.syntax.PatternNames;
import lockstep.python.syntax.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Compiles {@code match}. What a pattern captures stays in temporaries until the whole pattern fits; only then are the
 * variables bound. Confined to one thread.
 */
final class MatchCompiler {
    private final Frame frame;
    private final Variables variables;
    private final ExpressionCompiler expressions;
    private final StatementCompiler statements;
    private Map<String, Integer> captured = new HashMap<>();

    MatchCompiler(Frame frame, Variables variables, ExpressionCompiler expressions, StatementCompiler statements) {
        this.frame = frame;
        this.variables = variables;
        this.expressions = expressions;
        this.statements = statements;
    }

    void match(Statement.Match node) throws PythonSyntaxError {
        int subject = frame.registers.take();
        expressions.into(node.subject(), subject);
        Label end = new Label();
        @Nullable BitSet after = null;
        boolean always = false;
        for (Statement.Case clause : node.cases()) {
            var before = frame.flow();
            Label next = new Label();
            clause(clause, subject, next);
            frame.out.emitJump(Op.JUMP, end);
            if (after == null) {
                after = frame.flow();
            } else {
                after.and(frame.flow());
            }
            frame.setFlow(before);
            frame.out.place(next);
            always = clause.guard() == null && clause.pattern().isIrrefutable();
        }
        if (after != null) {
            if (always) {
                frame.setFlow(after);
            } else {
                frame.join(after);
            }
        }
        frame.out.place(end);
        frame.registers.free(subject);
    }

    private void clause(Statement.Case clause, int subject, Label next) throws PythonSyntaxError {
        Map<String, Integer> outer = captured;
        captured = new HashMap<>();
        List<String> names = PatternNames.of(clause.pattern());
        for (String name : names) {
            captured.put(name, frame.registers.take());
        }
        frame.at(clause.pattern().span());
        frame.out.markStatement();
        pattern(clause.pattern(), subject, next);
        for (String name : names) {
            variables.store(name, register(name));
            frame.registers.free(register(name));
        }
        captured = outer;
        if (clause.guard() != null) {
            expressions.conditions().jumpUnless(clause.guard(), next);
        }
        statements.block(clause.body());
    }

    private int register(String name) {
        return Objects.requireNonNull(captured.get(name));
    }

    private void capture(@Nullable String name, int value) {
        if (name != null) {
            frame.out.emit(Op.MOVE, register(name), value);
        }
    }

    /** Goes to the label unless the value in a register fits. */
    private void pattern(Pattern pattern, int value, Label fail) throws PythonSyntaxError {
        frame.at(pattern.span());
        if (pattern instanceof Pattern.Value node) {
            int wanted = expressions.source(node.value());
            frame.out.emitJump(Op.JUMP_UNLESS_EQUAL, fail, value, wanted);
            frame.registers.release(wanted);
        } else if (pattern instanceof Pattern.Identical node) {
            int same = frame.registers.take();
            frame.out.emit(Op.IS, same, value, frame.out.constant(node.value().value()));
            frame.out.emitJump(Op.JUMP_IF_FALSE, fail, same);
            frame.registers.free(same);
        } else if (pattern instanceof Pattern.Capture node) {
            if (node.pattern() != null) {
                pattern(node.pattern(), value, fail);
            }
            capture(node.name(), value);
        } else if (pattern instanceof Pattern.Star node) {
            capture(node.name(), value);
        } else if (pattern instanceof Pattern.Sequence node) {
            sequence(node, value, fail);
        } else if (pattern instanceof Pattern.Mapping node) {
            mapping(node, value, fail);
        } else if (pattern instanceof Pattern.Instance node) {
            instance(node, value, fail);
        } else if (pattern instanceof Pattern.Alternatives node) {
            alternatives(node, value, fail);
        }
    }

    private void alternatives(Pattern.Alternatives node, int value, Label fail) throws PythonSyntaxError {
        Label fits = new Label();
        int last = node.choices().size() - 1;
        for (Pattern choice : node.choices().subList(0, last)) {
            Label next = new Label();
            pattern(choice, value, next);
            frame.out.emitJump(Op.JUMP, fits);
            frame.out.place(next);
        }
        pattern(node.choices().get(last), value, fail);
        frame.out.place(fits);
    }

    private void intrinsic(Intrinsic what, int target, Integer... sources) {
        frame.out.emitList(Op.INTRINSIC, new int[] {target, what.ordinal()}, List.of(sources));
    }

    private void require(Intrinsic what, int value, Label fail) {
        int answer = frame.registers.take();
        intrinsic(what, answer, value);
        frame.out.emitJump(Op.JUMP_IF_FALSE, fail, answer);
        frame.registers.free(answer);
    }

    private void requireLength(Op jump, int value, int length, Label fail) {
        int actual = frame.registers.take();
        intrinsic(Intrinsic.LENGTH, actual, value);
        frame.out.emitJump(jump, fail, actual, frame.out.constant((long) length));
        frame.registers.free(actual);
    }

    private void sequence(Pattern.Sequence node, int value, Label fail) throws PythonSyntaxError {
        List<Pattern> elements = node.elements();
        int star = -1;
        boolean needed = false;
        for (int i = 0; i < elements.size(); i++) {
            star = elements.get(i) instanceof Pattern.Star ? i : star;
            needed |= !(elements.get(i) instanceof Pattern.Capture capture
                    && capture.pattern() == null
                    && capture.name() == null);
        }
        require(Intrinsic.IS_SEQUENCE, value, fail);
        if (star < 0) {
            requireLength(Op.JUMP_UNLESS_EQUAL, value, elements.size(), fail);
        } else if (elements.size() > 1) {
            requireLength(Op.JUMP_UNLESS_GREATER_EQUAL, value, elements.size() - 1, fail);
        }
        if (!needed) {
            return;
        }
        int first = frame.registers.take(elements.size());
        if (star < 0) {
            frame.out.emit(Op.UNPACK, first, value, elements.size());
        } else {
            frame.out.emit(Op.UNPACK_STAR, first, value, star, elements.size() - star - 1);
        }
        each(elements, first, fail);
    }

    private void each(List<Pattern> elements, int first, Label fail) throws PythonSyntaxError {
        for (int i = 0; i < elements.size(); i++) {
            pattern(elements.get(i), first + i, fail);
        }
        frame.registers.free(first, elements.size());
    }

    /** Goes to the label when the register holds None, else spreads its tuple over patterns. */
    private void parts(int tuple, List<Pattern> patterns, Label fail) throws PythonSyntaxError {
        int none = frame.registers.take();
        frame.out.emit(Op.IS, none, tuple, frame.out.none());
        frame.out.emitJump(Op.JUMP_IF_TRUE, fail, none);
        frame.registers.free(none);
        if (patterns.isEmpty()) {
            frame.registers.free(tuple);
            return;
        }
        int first = frame.registers.take(patterns.size());
        frame.out.emit(Op.UNPACK, first, tuple, patterns.size());
        frame.registers.free(tuple);
        each(patterns, first, fail);
    }

    private void mapping(Pattern.Mapping node, int value, Label fail) throws PythonSyntaxError {
        require(Intrinsic.IS_MAPPING, value, fail);
        if (node.keys().isEmpty() && node.rest() == null) {
            return;
        }
        List<Integer> words = expressions.sources(node.keys());
        int keys = frame.registers.take();
        frame.out.emitList(Op.BUILD_TUPLE, new int[] {keys}, words);
        expressions.release(words);
        int values = frame.registers.take();
        intrinsic(Intrinsic.MAPPING_VALUES, values, value, keys);
        parts(values, node.values(), fail);
        if (node.rest() != null) {
            intrinsic(Intrinsic.MAPPING_REST, register(node.rest()), value, keys);
        }
        frame.registers.free(keys);
    }

    private void instance(Pattern.Instance node, int value, Label fail) throws PythonSyntaxError {
        int type = expressions.source(node.type());
        int parts = frame.registers.take();
        frame.at(node.span());
        int count = frame.out.constant((long) node.positional().size());
        intrinsic(Intrinsic.INSTANCE_PARTS, parts, value, type, count, frame.out.constant(List.copyOf(node.names())));
        frame.registers.release(type);
        List<Pattern> all = new java.util.ArrayList<Pattern>(node.positional());
        all.addAll(node.named());
        parts(parts, all, fail);
    }
}
