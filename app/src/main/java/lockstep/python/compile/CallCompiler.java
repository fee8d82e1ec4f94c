package lockstep.python.compile;

import java.util.ArrayList;
import java.util.List;
import lockstep.python.code.Op;
import lockstep.python.scope.Scope;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.syntax.Expression;
import lockstep.python.syntax.Expression.Argument;
import lockstep.python.syntax.Expression.Attribute;
import lockstep.python.syntax.Expression.Call;
import lockstep.python.syntax.Expression.Constant;
import lockstep.python.syntax.Expression.Name;
import org.jspecify.annotations.Nullable;

/** Compiles calls. Confined to one thread. */
final class CallCompiler {
    private final Frame frame;
    private final Variables variables;
    private final ExpressionCompiler expressions;

    CallCompiler(Frame frame, Variables variables, ExpressionCompiler expressions) {
        this.frame = frame;
        this.variables = variables;
        this.expressions = expressions;
    }

    void call(Call node, int target) throws PythonSyntaxError {
        Doubtful.call(frame.unit, node.function());
        boolean spread = node.arguments().stream()
                .anyMatch(argument ->
                        argument.kind() == Argument.Kind.SPREAD || argument.kind() == Argument.Kind.SPREAD_KEYWORDS);
        if (isPlainSuper(node)) {
            callSuper(node, target);
        } else if (spread) {
            callSpread(node, target);
        } else if (node.function() instanceof Attribute method) {
            callMethod(node, method, target);
        } else {
            callFunction(node, target);
        }
    }

    private void callFunction(Call node, int target) throws PythonSyntaxError {
        int function = expressions.source(node.function());
        List<Integer> arguments = arguments(node);
        int keywords = keywords(node);
        frame.at(node.span());
        if (keywords < 0) {
            frame.out.emitList(Op.CALL, new int[] {target, function}, arguments);
        } else {
            frame.out.emitList(Op.CALL_KEYWORDS, new int[] {target, function, keywords}, arguments);
        }
        frame.registers.release(function);
        expressions.release(arguments);
    }

    private void callMethod(Call node, Attribute method, int target) throws PythonSyntaxError {
        int object = expressions.source(method.value());
        int name = frame.out.name(method.name());
        if (!node.arguments().stream().allMatch(argument -> isQuiet(argument.value()))) {
            frame.at(method.span());
            frame.out.emit(Op.CHECK_METHOD, object, name);
        }
        List<Integer> arguments = arguments(node);
        int keywords = keywords(node);
        frame.at(node.span());
        if (keywords < 0) {
            frame.out.emitList(Op.CALL_METHOD, new int[] {target, object, name}, arguments);
        } else {
            frame.out.emitList(Op.CALL_METHOD_KEYWORDS, new int[] {target, object, name, keywords}, arguments);
        }
        frame.registers.release(object);
        expressions.release(arguments);
    }

    /** Whether getting the value neither raises nor does anything. */
    private boolean isQuiet(Expression value) {
        return value instanceof Constant
                || (value instanceof Name name
                        && frame.place(name.id()) == Scope.Place.LOCAL
                        && frame.certainlyBound(frame.register(name.id())));
    }

    private List<Integer> arguments(Call node) throws PythonSyntaxError {
        List<Integer> words = new ArrayList<>();
        for (Argument argument : node.arguments()) {
            words.add(expressions.source(argument.value()));
        }
        return words;
    }

    /** The index of the constant tuple of keyword names, or -1 when there are none. */
    private int keywords(Call node) {
        List<String> names = new ArrayList<>();
        for (Argument argument : node.arguments()) {
            if (argument.name() != null) {
                names.add(argument.name());
            }
        }
        return names.isEmpty() ? -1 : frame.out.constantIndex(List.copyOf(names));
    }

    /** {@code super()} without arguments, in a method. */
    private boolean isPlainSuper(Call node) {
        return node.function() instanceof Name name
                && name.id().equals("super")
                && node.arguments().isEmpty()
                && frame.scope().kind() == Scope.Kind.FUNCTION
                && frame.place("__class__") == Scope.Place.FREE
                && !frame.localNames().isEmpty();
    }

    private void callSuper(Call node, int target) throws PythonSyntaxError {
        int function = expressions.source(node.function());
        int type = variables.load("__class__");
        int self = firstParameter();
        frame.at(node.span());
        frame.out.emitList(Op.CALL, new int[] {target, function}, List.of(type, self));
        frame.registers.release(function);
        frame.registers.release(type);
        frame.registers.release(self);
    }

    private int firstParameter() {
        if (!frame.scope().captures(frame.localNames().get(0))) {
            return 0;
        }
        int self = frame.registers.take();
        frame.out.emit(Op.LOAD_CELL, self, 0);
        return self;
    }

    private void callSpread(Call node, int target) throws PythonSyntaxError {
        int function = expressions.source(node.function());
        List<Argument> unnamed = node.arguments().stream()
                .filter(argument ->
                        argument.kind() == Argument.Kind.POSITIONAL || argument.kind() == Argument.Kind.SPREAD)
                .toList();
        int positional = unnamed.size() == 1 && unnamed.get(0).kind() == Argument.Kind.SPREAD
                ? expressions.source(unnamed.get(0).value())
                : together(node, unnamed);
        int keywords = spreadKeywords(node.arguments(), function);
        frame.at(node.span());
        frame.out.emit(Op.CALL_SPREAD, target, function, positional, keywords);
        frame.registers.release(function);
        frame.registers.release(positional);
        frame.registers.release(keywords);
    }

    /** A list of the positional arguments. */
    private int together(Call node, List<Argument> unnamed) throws PythonSyntaxError {
        int positional = frame.registers.take();
        frame.out.emitList(Op.BUILD_LIST, new int[] {positional}, List.of());
        for (Argument argument : unnamed) {
            int value = expressions.source(argument.value());
            frame.at(node.span());
            frame.out.emit(
                    argument.kind() == Argument.Kind.SPREAD ? Op.LIST_EXTEND : Op.LIST_APPEND, positional, value);
            frame.registers.release(value);
        }
        return positional;
    }

    /**
     * A dict of the keyword arguments, or the constant None when there are none.
     *
     * @param function the source word of what is called
     */
    int spreadKeywords(List<Argument> arguments, int function) throws PythonSyntaxError {
        boolean any = arguments.stream()
                .anyMatch(argument ->
                        argument.kind() == Argument.Kind.KEYWORD || argument.kind() == Argument.Kind.SPREAD_KEYWORDS);
        if (!any) {
            return frame.out.none();
        }
        int keywords = frame.registers.take();
        frame.out.emitList(Op.BUILD_DICT, new int[] {keywords}, List.of());
        for (Argument argument : arguments) {
            @Nullable String name = argument.name();
            if (name != null) {
                int value = expressions.source(argument.value());
                int single = frame.registers.take();
                frame.out.emitList(Op.BUILD_DICT, new int[] {single}, List.of(frame.out.constant(name), value));
                frame.out.emit(Op.DICT_MERGE_KEYWORDS, keywords, single, function);
                frame.registers.free(single);
                frame.registers.release(value);
            } else if (argument.kind() == Argument.Kind.SPREAD_KEYWORDS) {
                int value = expressions.source(argument.value());
                frame.out.emit(Op.DICT_MERGE_KEYWORDS, keywords, value, function);
                frame.registers.release(value);
            }
        }
        return keywords;
    }

    /** Calls a decorator on what is in a register, the result taking its place. */
    void decorate(int decorator, int decorated, Expression node) {
        frame.at(node.span());
        frame.out.emitList(Op.CALL, new int[] {decorated, decorator}, List.of(decorated));
    }
}
