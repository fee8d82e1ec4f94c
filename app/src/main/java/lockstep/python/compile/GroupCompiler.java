package lockstep.python.compile;

import java.util.List;
import lockstep.python.code.Intrinsic;
import lockstep.python.code.Op;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.syntax.Statement;
import lockstep.python.syntax.Statement.Handler;

/**
 * Compiles {@code try} with {@code except*}. Each handler takes its part of what is left of the exception; what handlers
 * raise is gathered in a list and joined with the rest behind the last one. Confined to one thread.
 */
final class GroupCompiler {
    /** The registers of one statement: what was raised, the pair (part, rest) in a row, and what handlers raised. */
    private record State(int exception, int part, int rest, int raised) {}

    private final Frame frame;
    private final Variables variables;
    private final ExpressionCompiler expressions;
    private final TryCompiler tries;
    private final StatementCompiler statements;

    GroupCompiler(
            Frame frame,
            Variables variables,
            ExpressionCompiler expressions,
            TryCompiler tries,
            StatementCompiler statements) {
        this.frame = frame;
        this.variables = variables;
        this.expressions = expressions;
        this.tries = tries;
        this.statements = statements;
    }

    void tryStatement(Statement.TryGroup node) throws PythonSyntaxError {
        var before = frame.flow();
        Protected guarded = new Protected(frame.out);
        tries.push(new Block.Finally(List.of(), guarded));
        statements.block(node.body());
        tries.pop();
        guarded.end();
        Label end = new Label();
        statements.block(node.otherwise());
        var after = frame.flow();
        frame.out.emitJump(Op.JUMP, end);
        frame.setFlow(before);
        int exception = frame.registers.take();
        int saved = frame.registers.take();
        int pair = frame.registers.take(2);
        int raised = frame.registers.take();
        guarded.guard(frame.out.position(), exception);
        frame.out.emit(Op.ENTER_HANDLER, saved, exception);
        Protected all = new Protected(frame.out);
        frame.out.emitList(Op.BUILD_LIST, new int[] {raised}, List.of());
        frame.out.emit(Op.MOVE, pair + 1, exception);
        State state = new State(exception, pair, pair + 1, raised);
        for (Handler handler : node.handlers()) {
            frame.setFlow(before);
            handler(handler, state, all);
            after.and(frame.flow());
        }
        all.end();
        frame.at(node.span());
        frame.out.emitList(
                Op.INTRINSIC, new int[] {pair, Intrinsic.JOIN_GROUP.ordinal()}, List.of(exception, raised, pair + 1));
        frame.out.emit(Op.LEAVE_HANDLER, saved);
        int nothing = frame.registers.take();
        frame.out.emit(Op.IS, nothing, pair, frame.out.none());
        frame.out.emitJump(Op.JUMP_IF_TRUE, end, nothing);
        frame.registers.free(nothing);
        frame.out.emit(Op.RERAISE, pair);
        int failure = frame.registers.take();
        tries.passOn(all, saved, failure);
        frame.registers.free(failure);
        frame.registers.free(raised);
        frame.registers.free(pair, 2);
        frame.registers.free(saved);
        frame.registers.free(exception);
        frame.setFlow(after);
        frame.out.place(end);
    }

    private void handler(Handler node, State state, Protected all) throws PythonSyntaxError {
        Label next = new Label();
        frame.at(node.span());
        int type = expressions.source(java.util.Objects.requireNonNull(node.type()));
        frame.at(node.type().span());
        int split = frame.registers.take();
        frame.out.emitList(
                Op.INTRINSIC, new int[] {split, Intrinsic.SPLIT_GROUP.ordinal()}, List.of(state.rest(), type));
        frame.registers.release(type);
        frame.out.emit(Op.UNPACK, state.part(), split, 2);
        frame.registers.free(split);
        int nothing = frame.registers.take();
        frame.out.emit(Op.IS, nothing, state.part(), frame.out.none());
        frame.out.emitJump(Op.JUMP_IF_TRUE, next, nothing);
        frame.registers.free(nothing);
        int saved = frame.registers.take();
        frame.out.emit(Op.ENTER_HANDLER, saved, state.part());
        if (node.name() != null) {
            variables.store(node.name(), state.part());
        }
        all.suspend();
        Protected inner = new Protected(frame.out);
        Block.Handler block = new Block.Handler(saved, node.name(), true, inner);
        tries.push(block);
        statements.block(node.body());
        tries.pop();
        inner.end();
        frame.at(node.span());
        tries.leaveHandler(block);
        frame.out.emitJump(Op.JUMP, next);
        int failure = frame.registers.take();
        inner.guard(frame.out.position(), failure);
        tries.leaveHandler(block);
        frame.out.emit(Op.LIST_APPEND, state.raised(), failure);
        frame.registers.free(failure);
        frame.registers.free(saved);
        frame.out.place(next);
        all.resume();
    }
}
