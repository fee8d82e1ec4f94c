package lockstep.engine.process;

import java.util.function.Function;
import java.util.function.Supplier;
import lockstep.engine.file.Errno;
import lockstep.engine.thread.Waits;
import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.value.CodeThread;
import lockstep.engine.value.Context;
import lockstep.engine.value.Wait;
import lockstep.engine.wire.WireInput;
import lockstep.engine.wire.WireOutput;
import org.jspecify.annotations.Nullable;

/** A thread's way to the files of the run. It gives up the GIL meanwhile, as for any call that may block. Stateless. */
final class Files {
    private Files() {}

    /**
     * Asks for an operation and waits for the result.
     *
     * @param named what an error shows as file name, or null
     * @throws lockstep.engine.value.PyError OSError
     */
    static WireInput ask(Context thread, WireOutput request, @Nullable Object named) {
        Station station = thread.service(Station.class);
        StepwiseFolder stepwise = station.stepwise();
        if (stepwise != null) {
            return checked(stepwise.handle(request.toByteArray()), named);
        }
        Pending asked = station.ask(Action.FILE, 0, 0, request.toByteArray());
        Reply reply = asked.reply();
        if (reply == null) {
            Object wait = HubWait.of(asked, lockstep.python.code.Singleton.NONE, "file", whole -> whole, asked);
            Object found = wait instanceof Wait waiting ? ((CodeThread) thread).await(waiting) : wait;
            reply = (Reply) found;
        } else {
            ((CodeThread) thread).await(Waits.passing(0, "file"));
        }
        return checked(reply.data(), named);
    }

    private static WireInput checked(byte[] reply, @Nullable Object named) {
        WireInput in = new WireInput(reply);
        int error = in.readInt();
        if (error != 0) {
            throw failure(error, named);
        }
        return in;
    }

    /**
     * Does something that asks for one operation, or for several that nobody can come between.
     *
     * @param request the operation that others can see
     * @param words what it does, in words that follow the name of a thread
     * @param carried what it is done with besides what the request tells; null: nothing
     * @param action does it
     * @return the result, or the wait for it
     */
    static Object use(
            Context thread, WireOutput request, String words, @Nullable Object carried, Supplier<Object> action) {
        StepwiseFolder stepwise = thread.service(Station.class).stepwise();
        return stepwise == null ? action.get() : stepwise.use(thread, request.toByteArray(), words, carried, action);
    }

    /** As {@link #ask} for a result that is read at once. */
    static <T> T ask(Context thread, WireOutput request, Object named, Function<WireInput, T> result) {
        return result.apply(ask(thread, request, named));
    }

    private static lockstep.engine.value.PyError failure(int error, @Nullable Object named) {
        String words = Errno.of(error).words();
        lockstep.engine.value.PyType type =
                switch (Errno.of(error)) {
                    case NO_ENTRY -> ExceptionTypes.FILE_NOT_FOUND_ERROR;
                    case EXISTS -> ExceptionTypes.FILE_EXISTS_ERROR;
                    case NOT_A_DIRECTORY -> ExceptionTypes.NOT_A_DIRECTORY_ERROR;
                    case IS_A_DIRECTORY -> ExceptionTypes.IS_A_DIRECTORY_ERROR;
                    default -> ExceptionTypes.OS_ERROR;
                };
        Object number = lockstep.engine.type.Ints.of(error);
        return named == null ? Errors.of(type, number, words) : Errors.of(type, number, words, named);
    }
}
