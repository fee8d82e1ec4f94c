package lockstep.engine.interpreter;

import lockstep.engine.value.CodeThread;
import lockstep.engine.value.PyFunction;

/**
 * A function compiled to be called without a frame: it makes one where it has to give up. Its classes are generated and
 * override the method for their number of parameters. Thread-safe.
 */
abstract class Direct {
    /** @param depth of the activation, counted as {@link Frame#depth} */
    abstract Object call(
            Interpreter interpreter, CodeThread thread, int depth, PyFunction function, Object[] arguments);

    Object call0(Interpreter interpreter, CodeThread thread, int depth, PyFunction function) {
        return call(interpreter, thread, depth, function, new Object[0]);
    }

    Object call1(Interpreter interpreter, CodeThread thread, int depth, PyFunction function, Object a) {
        return call(interpreter, thread, depth, function, new Object[] {a});
    }

    Object call2(Interpreter interpreter, CodeThread thread, int depth, PyFunction function, Object a, Object b) {
        return call(interpreter, thread, depth, function, new Object[] {a, b});
    }

    Object call3(
            Interpreter interpreter, CodeThread thread, int depth, PyFunction function, Object a, Object b, Object c) {
        return call(interpreter, thread, depth, function, new Object[] {a, b, c});
    }

    Object call4(
            Interpreter interpreter,
            CodeThread thread,
            int depth,
            PyFunction function,
            Object a,
            Object b,
            Object c,
            Object d) {
        return call(interpreter, thread, depth, function, new Object[] {a, b, c, d});
    }
}
