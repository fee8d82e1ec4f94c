package lockstep.engine.process;

import java.util.function.Function;
import lockstep.engine.file.Errno;
import lockstep.engine.thread.Waits;
import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.value.CodeThread;
import lockstep.engine.value.Context;
import lockstep.engine.value.Wait;
import lockstep.engine.wire.WireInput;
import lockstep.engine.wire.WireOutput;

/** A thread's way to the files of the run. It gives up the GIL meanwhile, as for any call that may block. Stateless. */
final class Files {
    private Files() {}

    /**
     * Asks for an operation and waits for the result.
     *
     * @param named what an error shows as file name, or null
     * @throws lockstep.engine.value.PyError OSError
     */
    static WireInput ask(Context thread, WireOutput request, @org.jspecify.annotations.Nullable Object named) {
        Pending asked = thread.service(Station.class).ask(Action.FILE, 0, 0, request.toByteArray());
        Reply reply = asked.reply();
        if (reply == null) {
            Object wait = HubWait.of(asked, lockstep.python.code.Singleton.NONE, "file", whole -> whole, asked);
            Object found = wait instanceof Wait waiting ? ((CodeThread) thread).await(waiting) : wait;
            reply = (Reply) found;
        } else {
            ((CodeThread) thread).await(Waits.passing(0, "file"));
        }
        WireInput in = new WireInput(reply.data());
        int error = in.readInt();
        if (error != 0) {
            throw failure(error, named);
        }
        return in;
    }

    /** As {@link #ask} for a result that is read at once. */
    static <T> T ask(Context thread, WireOutput request, Object named, Function<WireInput, T> result) {
        return result.apply(ask(thread, request, named));
    }

    private static lockstep.engine.value.PyError failure(int error, @org.jspecify.annotations.Nullable Object named) {
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
