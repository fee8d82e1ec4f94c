package lockstep.python.compile;

import java.util.List;
import lockstep.python.code.CodeObject;
import lockstep.python.code.Op;
import lockstep.python.scope.Scope;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.syntax.Expression;
import lockstep.python.syntax.Expression.Clause;
import lockstep.python.syntax.Expression.Comprehension;

/** Compiles comprehensions, in place where that can be, and generator expressions. Confined to one thread. */
final class ComprehensionCompiler {
    private final Frame frame;
    private final ExpressionCompiler expressions;
    private final DefinitionCompiler definitions;

    ComprehensionCompiler(Frame frame, ExpressionCompiler expressions, DefinitionCompiler definitions) {
        this.frame = frame;
        this.expressions = expressions;
        this.definitions = definitions;
    }

    void comprehension(Comprehension node, int target) throws PythonSyntaxError {
        Scope scope = frame.unit.scopes().of(node);
        int iterable = expressions.source(node.clauses().get(0).iterable());
        int iterator = frame.registers.take();
        frame.at(node.span());
        expressions.awaits().iterator(node.clauses().get(0).async(), iterator, iterable);
        frame.registers.release(iterable);
        if (scope.kind() == Scope.Kind.INLINE) {
            frame.enterInline(scope);
            body(node, iterator, target);
            frame.leaveInline();
        } else {
            int function = frame.registers.take();
            definitions.function(ownCode(node, scope), scope, function, frame.out.none(), frame.out.none());
            frame.out.emitList(Op.CALL, new int[] {target, function}, List.of(iterator));
            frame.registers.free(function);
        }
        frame.registers.free(iterator);
    }

    /** The code of a comprehension that is a function of its own, whose only argument is the first iterator. */
    private CodeObject ownCode(Comprehension node, Scope scope) throws PythonSyntaxError {
        FunctionCompiler inner = new FunctionCompiler(frame.unit, scope, definitions.qualify(scope.name()));
        return inner.comprehension(node);
    }

    /** The loops: builds the result in a temporary, then moves it. */
    void body(Comprehension node, int firstIterator, int target) throws PythonSyntaxError {
        int result = frame.registers.take();
        var flow = frame.flow();
        switch (node.kind()) {
            case LIST -> frame.out.emitList(Op.BUILD_LIST, new int[] {result}, List.of());
            case SET -> frame.out.emitList(Op.BUILD_SET, new int[] {result}, List.of());
            case DICT -> frame.out.emitList(Op.BUILD_DICT, new int[] {result}, List.of());
            case GENERATOR -> frame.out.emit(Op.MOVE, result, frame.out.none());
        }
        loop(node, 0, firstIterator, result);
        frame.setFlow(flow);
        frame.out.emit(Op.MOVE, target, result);
        frame.registers.free(result);
    }

    private void loop(Comprehension node, int depth, int iterator, int result) throws PythonSyntaxError {
        if (depth == node.clauses().size()) {
            element(node, result);
            return;
        }
        Clause clause = node.clauses().get(depth);
        int mine = iterator;
        if (depth > 0) {
            int iterable = expressions.source(clause.iterable());
            mine = frame.registers.take();
            expressions.awaits().iterator(clause.async(), mine, iterable);
            frame.registers.release(iterable);
        }
        Label header = new Label();
        Label end = new Label();
        frame.out.place(header);
        expressions.awaits().next(clause.async(), clause.target(), mine, end);
        for (Expression condition : clause.conditions()) {
            expressions.conditions().jumpUnless(condition, header);
        }
        loop(node, depth + 1, -1, result);
        frame.out.emitJump(Op.JUMP_BACK, header);
        frame.out.place(end);
        if (depth > 0) {
            frame.registers.free(mine);
        }
    }

    private void element(Comprehension node, int result) throws PythonSyntaxError {
        int element = expressions.source(node.element());
        switch (node.kind()) {
            case LIST -> frame.out.emit(Op.LIST_APPEND, result, element);
            case SET -> frame.out.emit(Op.SET_ADD, result, element);
            case DICT -> {
                int value = expressions.source(java.util.Objects.requireNonNull(node.value()));
                frame.out.emit(Op.DICT_PUT, result, element, value);
                frame.registers.release(value);
            }
            case GENERATOR -> {
                int sent = frame.registers.take();
                expressions.awaits().yield(element, sent);
                frame.registers.free(sent);
            }
        }
        frame.registers.release(element);
    }
}
