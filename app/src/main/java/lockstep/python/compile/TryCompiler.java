package lockstep.python.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import lockstep.python.code.Awaited;
import lockstep.python.code.Intrinsic;
import lockstep.python.code.Op;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.source.Span;
import lockstep.python.syntax.Statement;
import lockstep.python.syntax.Statement.Handler;
import lockstep.python.syntax.Statement.WithItem;

/**
 * Compiles {@code try} and {@code with}, and the way out of them. A {@code finally} body is compiled once for each way
 * through it, so that no state tells the ways apart at run time. Confined to one thread.
 */
final class TryCompiler {
    private final Frame frame;
    private final Variables variables;
    private final ExpressionCompiler expressions;
    private final AssignmentCompiler assignments;
    private final StatementCompiler statements;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final List<Protected> resumeLater = new ArrayList<>();

    TryCompiler(
            Frame frame,
            Variables variables,
            ExpressionCompiler expressions,
            AssignmentCompiler assignments,
            StatementCompiler statements) {
        this.frame = frame;
        this.variables = variables;
        this.expressions = expressions;
        this.assignments = assignments;
        this.statements = statements;
    }

    void push(Block block) {
        blocks.push(block);
    }

    void pop() {
        blocks.pop();
    }

    /** Whether anything runs on the way out of the function. */
    boolean inside() {
        return blocks.stream().anyMatch(block -> !(block instanceof Block.Loop));
    }

    /** The innermost loop, or null outside any. */
    Block.@org.jspecify.annotations.Nullable Loop loop() {
        for (Block block : blocks) {
            if (block instanceof Block.Loop loop) {
                return loop;
            }
        }
        return null;
    }

    /** Runs the cleanup of all blocks within a loop, or of all blocks where it is null. */
    void unwindTo(@org.jspecify.annotations.Nullable Block target) throws PythonSyntaxError {
        Deque<Block> all = new ArrayDeque<>(blocks);
        List<Protected> suspended = new ArrayList<>();
        Span span = frame.out.span();
        while (!blocks.isEmpty() && blocks.element() != target) {
            Block block = blocks.pop();
            if (block instanceof Block.Finally last) {
                suspend(last.guarded(), suspended);
                var flow = frame.flow();
                statements.block(last.body());
                frame.setFlow(flow);
            } else if (block instanceof Block.With with) {
                suspend(with.guarded(), suspended);
                frame.at(span);
                callExit(with.exit(), with.async());
            } else if (block instanceof Block.Loop loop) {
                drop(loop);
            } else if (block instanceof Block.Handler handler) {
                if (handler.group()) {
                    throw frame.unit.error(
                            span, "'break', 'continue' and 'return' cannot appear in an 'except*' block");
                }
                suspend(handler.guarded(), suspended);
                frame.at(span);
                leaveHandler(handler);
            }
            frame.at(span);
        }
        blocks.clear();
        blocks.addAll(all);
        resumeLater.addAll(suspended);
    }

    /** Leaves a loop: an async generator that nobody else has is ended soon. */
    void drop(Block.Loop loop) {
        if (loop.dropped()) {
            int ignored = frame.registers.take();
            frame.out.emitList(
                    Op.INTRINSIC, new int[] {ignored, Intrinsic.ASYNC_DROP.ordinal()}, List.of(loop.iterator()));
            frame.registers.free(ignored);
        }
    }

    private static void suspend(Protected guarded, List<Protected> suspended) {
        guarded.suspend();
        suspended.add(guarded);
    }

    /** After the jump that {@link #unwindTo} prepared: the code behind it is guarded again. */
    void resume() {
        resumeLater.forEach(Protected::resume);
        resumeLater.clear();
    }

    void leaveHandler(Block.Handler handler) {
        if (handler.name() != null) {
            variables.store(handler.name(), frame.out.none());
            variables.delete(handler.name());
        }
        frame.out.emit(Op.LEAVE_HANDLER, handler.saved());
    }

    private void callExit(int exit, boolean async) {
        int ignored = frame.registers.take();
        int none = frame.out.none();
        frame.out.emitList(Op.CALL, new int[] {ignored, exit}, List.of(none, none, none));
        if (async) {
            int done = frame.registers.take();
            expressions.awaits().await(ignored, Awaited.LEFT, done);
            frame.registers.free(done);
            return;
        }
        frame.registers.free(ignored);
    }

    void tryStatement(Statement.Try node) throws PythonSyntaxError {
        if (node.last().isEmpty()) {
            tryExcept(node);
            return;
        }
        var before = frame.flow();
        Protected guarded = new Protected(frame.out);
        push(new Block.Finally(node.last(), guarded));
        if (node.handlers().isEmpty()) {
            statements.block(node.body());
        } else {
            tryExcept(node);
        }
        pop();
        guarded.end();
        Label end = new Label();
        statements.block(node.last());
        var done = frame.flow();
        frame.out.emitJump(Op.JUMP, end);
        frame.setFlow(before);
        int handler = frame.out.position();
        int exception = frame.registers.take();
        int saved = frame.registers.take();
        guarded.guard(handler, exception);
        frame.out.emit(Op.ENTER_HANDLER, saved, exception);
        Protected inner = new Protected(frame.out);
        push(new Block.Handler(saved, null, false, inner));
        statements.block(node.last());
        pop();
        inner.end();
        frame.out.emit(Op.LEAVE_HANDLER, saved);
        frame.out.emit(Op.RERAISE, exception);
        passOn(inner, saved, exception);
        frame.registers.free(exception);
        frame.registers.free(saved);
        frame.setFlow(done);
        frame.out.place(end);
    }

    /** The handler of a handler's own exceptions: leaves it and goes on raising. */
    void passOn(Protected inner, int saved, int register) {
        inner.guard(frame.out.position(), register);
        frame.out.emit(Op.LEAVE_HANDLER, saved);
        frame.out.emit(Op.RERAISE, register);
    }

    private void tryExcept(Statement.Try node) throws PythonSyntaxError {
        var before = frame.flow();
        Protected guarded = new Protected(frame.out);
        // A jump out of the body suspends the guard by way of a block that has nothing to clean up.
        push(new Block.Finally(List.of(), guarded));
        statements.block(node.body());
        pop();
        guarded.end();
        Label end = new Label();
        statements.block(node.otherwise());
        var after = frame.flow();
        frame.out.emitJump(Op.JUMP, end);
        int exception = frame.registers.take();
        int saved = frame.registers.take();
        guarded.guard(frame.out.position(), exception);
        frame.out.emit(Op.ENTER_HANDLER, saved, exception);
        for (Handler handler : node.handlers()) {
            frame.setFlow(before);
            Label next = new Label();
            handler(handler, exception, saved, end, next);
            after.and(frame.flow());
            frame.out.place(next);
        }
        frame.out.emit(Op.LEAVE_HANDLER, saved);
        frame.out.emit(Op.RERAISE, exception);
        frame.registers.free(exception);
        frame.registers.free(saved);
        frame.setFlow(after);
        frame.out.place(end);
    }

    private void handler(Handler node, int exception, int saved, Label end, Label next) throws PythonSyntaxError {
        frame.at(node.span());
        if (node.type() != null) {
            Protected matching = new Protected(frame.out);
            int type = expressions.source(node.type());
            int matches = frame.registers.take();
            frame.at(node.type().span());
            frame.out.emit(Op.MATCH_EXCEPTION, matches, exception, type);
            frame.out.emitJump(Op.JUMP_IF_FALSE, next, matches);
            frame.registers.free(matches);
            frame.registers.release(type);
            matching.end();
            Label body = new Label();
            frame.out.emitJump(Op.JUMP, body);
            int failure = frame.registers.take();
            passOn(matching, saved, failure);
            frame.registers.free(failure);
            frame.out.place(body);
        }
        if (node.name() != null) {
            frame.at(node.span());
            variables.store(node.name(), exception);
        }
        Protected inner = new Protected(frame.out);
        Block.Handler block = new Block.Handler(saved, node.name(), false, inner);
        push(block);
        statements.block(node.body());
        pop();
        inner.end();
        var flow = frame.flow();
        frame.at(node.span());
        leaveHandler(block);
        frame.out.emitJump(Op.JUMP, end);
        int failure = frame.registers.take();
        inner.guard(frame.out.position(), failure);
        leaveHandler(block);
        frame.out.emit(Op.RERAISE, failure);
        frame.registers.free(failure);
        frame.setFlow(flow);
    }

    void with(Statement.With node) throws PythonSyntaxError {
        with(node, 0);
    }

    private void with(Statement.With node, int index) throws PythonSyntaxError {
        if (index == node.items().size()) {
            statements.block(node.body());
            return;
        }
        WithItem item = node.items().get(index);
        Span span = item.context().span();
        int manager = expressions.source(item.context());
        int enter = frame.registers.take();
        int exit = frame.registers.take();
        frame.at(span);
        boolean async = node.async();
        frame.out.emit(async ? Op.LOAD_ASYNC_ENTER : Op.LOAD_ENTER, enter, manager);
        frame.out.emit(async ? Op.LOAD_ASYNC_EXIT : Op.LOAD_EXIT, exit, manager);
        frame.registers.release(manager);
        frame.out.emitList(Op.CALL, new int[] {enter, enter}, List.of());
        if (async) {
            int entered = enter;
            enter = frame.registers.take();
            expressions.awaits().await(entered, Awaited.ENTERED, enter);
        }
        var before = frame.flow();
        Protected guarded = new Protected(frame.out);
        push(new Block.With(exit, async, guarded));
        if (item.target() != null) {
            assignments.assign(item.target(), enter);
        }
        frame.registers.free(enter);
        with(node, index + 1);
        pop();
        guarded.end();
        frame.at(span);
        callExit(exit, async);
        Label end = new Label();
        frame.out.emitJump(Op.JUMP, end);
        int exception = frame.registers.take();
        int saved = frame.registers.take();
        int swallowed = frame.registers.take();
        guarded.guard(frame.out.position(), exception);
        frame.out.emit(Op.ENTER_HANDLER, saved, exception);
        Protected inner = new Protected(frame.out);
        frame.out.emit(Op.CALL_EXIT, swallowed, exit, exception);
        if (async) {
            int called = frame.registers.take();
            frame.out.emit(Op.MOVE, called, swallowed);
            expressions.awaits().await(called, Awaited.LEFT, swallowed);
        }
        Label swallow = new Label();
        frame.out.emitJump(Op.JUMP_IF_TRUE, swallow, swallowed);
        inner.end();
        frame.out.emit(Op.LEAVE_HANDLER, saved);
        frame.out.emit(Op.RERAISE, exception);
        passOn(inner, saved, exception);
        frame.out.place(swallow);
        frame.out.emit(Op.LEAVE_HANDLER, saved);
        frame.registers.free(exception);
        frame.registers.free(saved);
        frame.registers.free(swallowed);
        frame.registers.free(exit);
        frame.setFlow(before);
        frame.out.place(end);
    }
}
