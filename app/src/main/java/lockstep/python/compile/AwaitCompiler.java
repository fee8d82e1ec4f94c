package lockstep.python.compile;

import java.util.List;
import lockstep.python.code.Awaited;
import lockstep.python.code.Intrinsic;
import lockstep.python.code.Op;
import lockstep.python.source.PythonSyntaxError;
import lockstep.python.syntax.Expression;

/** Compiles the places where code is suspended: {@code yield}, {@code await}, {@code async for}. Confined to one thread. */
final class AwaitCompiler {
    private final Frame frame;
    private final AssignmentCompiler assignments;

    AwaitCompiler(Frame frame, AssignmentCompiler assignments) {
        this.frame = frame;
        this.assignments = assignments;
    }

    /** Yields a value; what is sent goes to the target. */
    void yield(int value, int target) {
        if (!frame.scope().coroutine()) {
            frame.out.emit(Op.YIELD, target, value);
            return;
        }
        int wrapped = frame.registers.take();
        frame.out.emitList(Op.INTRINSIC, new int[] {wrapped, Intrinsic.ASYNC_YIELD.ordinal()}, List.of(value));
        frame.out.emit(Op.YIELD, target, wrapped);
        frame.registers.free(wrapped);
    }

    /** Goes through an iterable, whose source word it releases. */
    void yieldFrom(int iterable, int target) {
        int iterator = frame.registers.take();
        frame.out.emit(Op.GET_YIELD_FROM_ITERATOR, iterator, iterable);
        frame.registers.release(iterable);
        turns(iterator, target);
        frame.registers.free(iterator);
    }

    /** Awaits a value, whose source word it releases. */
    void await(int awaited, Awaited what, int target) {
        int iterator = frame.registers.take();
        frame.out.emit(Op.GET_AWAITABLE, iterator, awaited, what.ordinal());
        frame.registers.release(awaited);
        turns(iterator, target);
        frame.registers.free(iterator);
    }

    private void turns(int iterator, int target) {
        int sent = frame.registers.take();
        frame.out.emit(Op.MOVE, sent, frame.out.none());
        Label turn = new Label();
        Label done = new Label();
        frame.out.place(turn);
        frame.out.emitJump(Op.SEND, done, target, iterator, sent);
        frame.out.emitJump(Op.YIELD_FROM, done, sent, target, iterator);
        frame.out.emitJump(Op.JUMP, turn);
        frame.out.place(done);
        frame.registers.free(sent);
    }

    /** Turns a value into what a loop goes through. */
    void iterator(boolean async, int iterator, int iterable) {
        frame.out.emit(async ? Op.GET_ASYNC_ITERATOR : Op.GET_ITERATOR, iterator, iterable);
    }

    /** Binds the next item, or goes to the end. */
    void next(boolean async, Expression target, int iterator, Label end) throws PythonSyntaxError {
        if (!async) {
            assignments.next(target, iterator, end);
            return;
        }
        Protected guarded = new Protected(frame.out);
        int item = frame.registers.take();
        int awaited = frame.registers.take();
        frame.out.emit(Op.GET_ASYNC_NEXT, awaited, iterator);
        await(awaited, Awaited.NEXT, item);
        guarded.end();
        Label go = new Label();
        frame.out.emitJump(Op.JUMP, go);
        int exception = frame.registers.take();
        guarded.guard(frame.out.position(), exception);
        frame.out.emit(Op.END_ASYNC_FOR, exception);
        frame.registers.free(exception);
        frame.out.emitJump(Op.JUMP, end);
        frame.out.place(go);
        assignments.assign(target, item);
        frame.registers.free(item);
    }
}
