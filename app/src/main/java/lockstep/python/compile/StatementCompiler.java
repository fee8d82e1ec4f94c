package lockstep.python.compile;

import java.util.List;
import lockstep.python.code.Op;
import lockstep.python.scope.Scope;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.syntax.Expression;
import lockstep.python.syntax.Expression.Name;
import lockstep.python.syntax.Statement;
import lockstep.python.syntax.Statement.ClassDefinition;
import lockstep.python.syntax.Statement.FunctionDefinition;

/** Compiles statements. Confined to one thread. */
final class StatementCompiler {
    private final Frame frame;
    private final Variables variables;
    private final ExpressionCompiler expressions;
    private final AssignmentCompiler assignments;
    private final TryCompiler tries;
    private final GroupCompiler groups;
    private final MatchCompiler matches;
    private final AnnotationCompiler annotations;

    StatementCompiler(
            Frame frame, Variables variables, ExpressionCompiler expressions, AssignmentCompiler assignments) {
        this.frame = frame;
        this.variables = variables;
        this.expressions = expressions;
        this.assignments = assignments;
        this.tries = new TryCompiler(frame, variables, expressions, assignments, this);
        this.groups = new GroupCompiler(frame, variables, expressions, tries, this);
        this.annotations = new AnnotationCompiler(frame, expressions);
        this.matches = new MatchCompiler(frame, variables, expressions, this);
    }

    void block(List<Statement> statements) throws PythonSyntaxError {
        for (Statement statement : statements) {
            frame.unit.count(statement.span());
            frame.at(statement.span());
            frame.out.markStatement();
            statement(statement);
        }
    }

    private void statement(Statement statement) throws PythonSyntaxError {
        if (statement instanceof Statement.Evaluate node) {
            evaluate(node);
        } else if (statement instanceof Statement.Assign node) {
            assignments.assign(node.targets(), node.value());
        } else if (statement instanceof Statement.AugmentedAssign node) {
            assignments.augmented(node);
        } else if (statement instanceof Statement.AnnotatedAssign node) {
            annotated(node);
        } else if (statement instanceof Statement.If node) {
            ifStatement(node);
        } else if (statement instanceof Statement.While node) {
            whileStatement(node);
        } else if (statement instanceof Statement.For node) {
            forStatement(node);
        } else if (statement instanceof Statement.Try node) {
            tries.tryStatement(node);
        } else if (statement instanceof Statement.TryGroup node) {
            groups.tryStatement(node);
        } else if (statement instanceof Statement.Match node) {
            matches.match(node);
        } else if (statement instanceof Statement.With node) {
            tries.with(node);
        } else if (statement instanceof FunctionDefinition node) {
            expressions.definitions().function(node);
        } else if (statement instanceof Statement.Generic node) {
            expressions.definitions().generic(node);
        } else if (statement instanceof Statement.TypeAlias node) {
            expressions.definitions().typeAlias(node);
        } else if (statement instanceof ClassDefinition node) {
            expressions.definitions().classDefinition(node);
        } else if (statement instanceof Statement.Delete node) {
            for (Expression target : node.targets()) {
                assignments.delete(target);
            }
        } else {
            leaving(statement);
        }
    }

    /** Statements that leave the straight way, and those that only declare. */
    private void leaving(Statement statement) throws PythonSyntaxError {
        if (statement instanceof Statement.Return node) {
            returnStatement(node);
        } else if (statement instanceof Statement.Break node) {
            leaveLoop(node, true);
        } else if (statement instanceof Statement.Continue node) {
            leaveLoop(node, false);
        } else if (statement instanceof Statement.Raise node) {
            raise(node);
        } else if (statement instanceof Statement.Assert node) {
            assertion(node);
        } else if (statement instanceof Statement.Import node) {
            importModules(node);
        } else if (statement instanceof Statement.ImportFrom node) {
            importFrom(node);
        } else if (!(statement instanceof Statement.Pass
                || statement instanceof Statement.Global
                || statement instanceof Statement.Nonlocal)) {
            throw new AssertionError("a statement without a compiler: " + statement);
        }
    }

    private void evaluate(Statement.Evaluate node) throws PythonSyntaxError {
        if (!(node.value() instanceof Expression.Constant)) {
            frame.registers.release(expressions.source(node.value()));
            if (node.value() instanceof Expression.Call) {
                frame.out.dropsResult();
            }
        }
    }

    private void annotated(Statement.AnnotatedAssign node) throws PythonSyntaxError {
        if (node.value() != null) {
            assignments.assign(List.of(node.target()), node.value());
        }
        Scope.Kind kind = frame.scope().kind();
        if (kind != Scope.Kind.FUNCTION && node.target() instanceof Name name) {
            int dict = frame.registers.take();
            if (kind == Scope.Kind.CLASS) {
                frame.out.emit(Op.LOAD_NAME, dict, frame.out.name("__annotations__"));
            } else {
                frame.out.emit(Op.LOAD_GLOBAL, dict, frame.unit.global("__annotations__"));
            }
            annotations.keep(name.id(), node.annotation(), dict);
            frame.registers.free(dict);
        }
    }

    private void ifStatement(Statement.If node) throws PythonSyntaxError {
        Label otherwise = new Label();
        expressions.conditions().jumpUnless(node.test(), otherwise);
        var flow = frame.flow();
        block(node.body());
        var then = frame.flow();
        frame.setFlow(flow);
        if (node.otherwise().isEmpty()) {
            frame.join(then);
            frame.out.place(otherwise);
            return;
        }
        Label end = new Label();
        frame.out.emitJump(Op.JUMP, end);
        frame.out.place(otherwise);
        block(node.otherwise());
        frame.join(then);
        frame.out.place(end);
    }

    private void whileStatement(Statement.While node) throws PythonSyntaxError {
        Label header = new Label();
        Label otherwise = new Label();
        Label end = new Label();
        var flow = frame.flow();
        frame.out.place(header);
        frame.at(node.test().span());
        expressions.conditions().jumpUnless(node.test(), otherwise);
        tries.push(new Block.Loop(header, end, -1, false));
        block(node.body());
        tries.pop();
        frame.at(node.test().span());
        frame.out.emitJump(Op.JUMP_BACK, header);
        frame.setFlow(flow);
        frame.out.place(otherwise);
        block(node.otherwise());
        frame.setFlow(flow);
        frame.out.place(end);
    }

    private void forStatement(Statement.For node) throws PythonSyntaxError {
        int iterable = expressions.source(node.iterable());
        int iterator = frame.registers.take();
        frame.at(node.iterable().span());
        expressions.awaits().iterator(node.async(), iterator, iterable);
        frame.registers.release(iterable);
        Label header = new Label();
        Label otherwise = new Label();
        Label end = new Label();
        var flow = frame.flow();
        frame.out.place(header);
        frame.at(node.async() ? node.span() : node.iterable().span());
        expressions.awaits().next(node.async(), node.target(), iterator, otherwise);
        tries.push(new Block.Loop(header, end, iterator, node.async() && node.iterable() instanceof Expression.Call));
        block(node.body());
        tries.pop();
        frame.at(node.iterable().span());
        frame.out.emitJump(Op.JUMP_BACK, header);
        frame.setFlow(flow);
        frame.out.place(otherwise);
        block(node.otherwise());
        frame.setFlow(flow);
        frame.out.place(end);
        frame.registers.free(iterator);
    }

    private void leaveLoop(Statement statement, boolean out) throws PythonSyntaxError {
        Block.Loop loop = tries.loop();
        if (loop == null) {
            throw frame.unit.error(statement.span(), out ? "'break' outside loop" : "'continue' not properly in loop");
        }
        tries.unwindTo(loop);
        if (out) {
            tries.drop(loop);
        }
        frame.out.emitJump(out ? Op.JUMP : Op.JUMP_BACK, out ? loop.end() : loop.header());
        tries.resume();
        frame.unreachable();
    }

    private void returnStatement(Statement.Return node) throws PythonSyntaxError {
        int value = node.value() == null ? frame.out.none() : expressions.source(node.value());
        if (value < 0 || frame.registers.isTemporary(value) || !tries.inside()) {
            finishReturn(value);
            return;
        }
        // A finally on the way out may assign the variable whose value is returned now.
        int copy = frame.registers.take();
        frame.out.emit(Op.MOVE, copy, value);
        finishReturn(copy);
    }

    private void finishReturn(int value) throws PythonSyntaxError {
        tries.unwindTo(null);
        frame.out.emit(Op.RETURN, value);
        tries.resume();
        frame.registers.release(value);
        frame.unreachable();
    }

    private void raise(Statement.Raise node) throws PythonSyntaxError {
        if (node.exception() == null) {
            frame.out.emit(Op.RAISE_AGAIN);
        } else {
            int exception = expressions.source(node.exception());
            int cause = node.cause() == null ? -1 : expressions.source(node.cause());
            frame.at(node.span());
            if (node.cause() == null) {
                frame.out.emit(Op.RAISE, exception);
            } else {
                frame.out.emit(Op.RAISE_FROM, exception, cause);
                frame.registers.release(cause);
            }
            frame.registers.release(exception);
        }
        frame.unreachable();
    }

    private void assertion(Statement.Assert node) throws PythonSyntaxError {
        Doubtful.assertion(frame.unit, node.test());
        Label holds = new Label();
        expressions.conditions().jumpIf(node.test(), holds);
        var flow = frame.flow();
        List<Integer> message = node.message() == null ? List.of() : List.of(expressions.source(node.message()));
        frame.at(node.test().span());
        frame.out.emitList(Op.RAISE_ASSERTION, new int[0], message);
        expressions.release(message);
        frame.setFlow(flow);
        frame.out.place(holds);
    }

    private void importModules(Statement.Import node) {
        for (Statement.Alias alias : node.names()) {
            frame.at(node.span());
            int module = frame.registers.take();
            boolean last = alias.as() != null;
            frame.out.emit(Op.IMPORT, module, frame.out.constantIndex(alias.name()), last ? 1 : 0);
            variables.store(alias.as() != null ? alias.as() : alias.name().split("\\.")[0], module);
            frame.registers.free(module);
        }
    }

    private void importFrom(Statement.ImportFrom node) {
        if (node.module().equals("__future__")) {
            if (node.names().stream().anyMatch(alias -> alias.name().equals("annotations"))) {
                frame.unit.keepAnnotationsAsText();
            }
            return;
        }
        int module = frame.registers.take();
        frame.out.emit(Op.IMPORT, module, frame.out.constantIndex(node.module()), 1);
        if (node.names().isEmpty()) {
            frame.out.emit(Op.IMPORT_STAR, module);
        }
        for (Statement.Alias alias : node.names()) {
            int value = frame.registers.take();
            frame.out.emit(Op.IMPORT_FROM, value, module, frame.out.name(alias.name()));
            variables.store(alias.as() != null ? alias.as() : alias.name(), value);
            frame.registers.free(value);
        }
        frame.registers.free(module);
    }
}
