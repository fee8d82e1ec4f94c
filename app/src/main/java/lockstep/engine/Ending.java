package lockstep.engine;

import java.math.BigInteger;
import lockstep.engine.thread.PyThread;
import lockstep.engine.traceback.TracebackText;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.type.Text;
import lockstep.engine.type.Tracebacks;
import lockstep.engine.value.Output;
import lockstep.engine.value.PyError;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyModule;
import lockstep.python.code.Singleton;

/** How a main program comes to its end. Confined to its main thread. */
final class Ending {
    private final PythonProcess process;
    private final PyThread thread;
    private Outcome outcome = Outcome.COMPLETED;
    private int status;
    private String message = "";

    Ending(PythonProcess process, PyThread thread) {
        this.process = process;
        this.thread = thread;
    }

    /** Runs a part of the program; an exception is printed, and the first one decides the outcome. */
    void attempt(Runnable part) {
        try {
            part.run();
        } catch (PyError error) {
            PyException exception = error.exception();
            if (PythonProcess.isExit(exception)) {
                exit(exception);
                return;
            }
            report(exception);
            if (outcome == Outcome.COMPLETED) {
                status = 1;
                message = TracebackText.line(thread, exception);
                outcome = exception.type().isSubtypeOf(ExceptionTypes.RECURSION_ERROR)
                        ? Outcome.TOO_DEEP
                        : exception.type().isSubtypeOf(ExceptionTypes.MEMORY_ERROR)
                                ? Outcome.OUT_OF_MEMORY
                                : Outcome.FAILED;
            }
        }
    }

    /** Prints an exception, or gives it to the program's own {@code sys.excepthook}. */
    private void report(PyException exception) {
        Output output = process.service(Output.class);
        PyModule sys = process.machine().modules().find("sys");
        Object hook = sys == null ? null : sys.get("excepthook");
        if (hook == null) {
            output.write(Output.Stream.ERR, TracebackText.of(thread, exception));
            return;
        }
        try {
            thread.call(hook, exception.type(), exception, Tracebacks.of(exception));
        } catch (PyError failed) {
            output.write(
                    Output.Stream.ERR,
                    "Error in sys.excepthook:\n" + TracebackText.of(thread, failed.exception())
                            + "\nOriginal exception was:\n" + TracebackText.of(thread, exception));
        }
    }

    private void exit(PyException exception) {
        Object[] arguments = exception.arguments();
        Object code = arguments.length == 0 ? Singleton.NONE : arguments[0];
        if (code instanceof Boolean flag) {
            status = flag ? 1 : 0;
        } else if (code instanceof Long number) {
            status = (int) (number & 0xff);
        } else if (code instanceof BigInteger) {
            status = 0xff;
        } else if (code != Singleton.NONE) {
            process.service(Output.class).write(Output.Stream.ERR, Text.str(thread, code) + "\n");
            status = 1;
        }
        if (status != 0) {
            outcome = Outcome.FAILED;
            message = "The program ended itself with status " + status + ".";
        }
    }

    /** Sets the exit status of a process that came to its end by itself. */
    void status(int value) {
        status = value;
    }

    void give(Verdict verdict) {
        verdict.give(outcome, status, message);
    }
}
