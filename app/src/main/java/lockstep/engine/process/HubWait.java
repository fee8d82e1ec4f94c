package lockstep.engine.process;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.Wait;
import lockstep.engine.value.Waitable;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** A thread's wait for the hub's reply. */
final class HubWait extends Wait {
    /** Says that a wait is for no semaphore. */
    static final long NO_SEMAPHORE = -1;

    private final Pending pending;
    private final String reason;
    private final Function<Reply, Object> result;
    private final Object late;
    private final long semaphore;
    private final Consumer<Reply> undo;

    private HubWait(
            Pending pending,
            long deadlineNanos,
            String reason,
            Function<Reply, Object> result,
            Object late,
            long semaphore,
            Consumer<Reply> undo) {
        super(deadlineNanos);
        this.undo = undo;
        this.semaphore = semaphore;
        this.pending = pending;
        this.reason = reason;
        this.result = result;
        this.late = late;
    }

    /**
     * Returns the result if it is there already, else the wait for it.
     *
     * @param timeout None, or seconds as Python gives them; zero or less: now or never
     * @param reason see {@link Wait#reason()}
     * @param result makes the result of a reply
     * @param late the result when the timeout is over
     */
    static Object of(Pending pending, Object timeout, String reason, Function<Reply, Object> result, Object late) {
        return new HubWait(pending, deadline(timeout), reason, result, late, NO_SEMAPHORE, reply -> {}).begun();
    }

    /** Returns true if the semaphore was taken already, else the wait for it, which gives False when the timeout is over. */
    static Object forSemaphore(Pending pending, Object timeout, Station station, long place) {
        Consumer<Reply> undo = reply -> SharedCount.give(station, place);
        return new HubWait(pending, deadline(timeout), "lock", reply -> true, false, place, undo).begun();
    }

    /** Returns the message if there is one already, else the wait for it, which gives None when the timeout is over. */
    static Object forMessage(Pending pending, Object timeout, Station station, long channel) {
        Consumer<Reply> undo = reply -> station.tell(Action.PUT_BACK, channel, 0, reply.data());
        return new HubWait(
                        pending,
                        deadline(timeout),
                        "receive",
                        reply -> new PyBytes(reply.data()),
                        Singleton.NONE,
                        NO_SEMAPHORE,
                        undo)
                .begun();
    }

    /** The semaphore that is waited for, or {@link #NO_SEMAPHORE}. */
    long semaphore() {
        return semaphore;
    }

    private Object begun() {
        Reply reply = pending.reply();
        if (reply != null) {
            return result(reply);
        }
        boolean over = deadlineNanos() != NEVER && deadlineNanos() - System.nanoTime() <= 0;
        return over ? result(pending.cancel()) : this;
    }

    @Override
    public @Nullable Object attempt(Context thread) {
        Reply reply = pending.reply();
        return reply == null ? null : result(reply);
    }

    @Override
    public Object expired(Context thread) {
        return result(pending.cancel());
    }

    /** What was granted while the handler ran is given back, since nobody hears that it was granted. */
    @Override
    public void abandoned() {
        Reply reply = pending.cancel();
        if (reply.outcome() == Reply.Outcome.DONE) {
            undo.accept(reply);
        }
    }

    @Override
    public Waitable on() {
        return pending;
    }

    @Override
    public String reason() {
        return reason;
    }

    private Object result(Reply reply) {
        return switch (reply.outcome()) {
            case DONE -> result.apply(reply);
            case CANCELLED -> late;
            case CLOSED ->
                throw reason.equals("send")
                        ? Errors.of(ExceptionTypes.BROKEN_PIPE_ERROR, 32L, "Broken pipe")
                        : Errors.of(ExceptionTypes.EOF_ERROR);
            case UNKNOWN -> throw Errors.of(ExceptionTypes.OS_ERROR, 9L, "Bad file descriptor");
            case REFUSED ->
                throw reason.equals("memory")
                        ? Errors.of(ExceptionTypes.MEMORY_ERROR)
                        : Errors.of(ExceptionTypes.OS_ERROR, 24L, "Too many open files");
        };
    }

    private static long deadline(Object timeout) {
        if (timeout == Singleton.NONE) {
            return NEVER;
        }
        if (!(timeout instanceof Number number)) {
            throw Errors.typeError("timeout must be None or a number");
        }
        double seconds = Math.max(0, number.doubleValue());
        double longest = TimeUnit.DAYS.toSeconds(10_000);
        return System.nanoTime() + (long) (Math.min(seconds, longest) * TimeUnit.SECONDS.toNanos(1));
    }
}
