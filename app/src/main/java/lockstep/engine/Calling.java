package lockstep.engine;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import lockstep.engine.thread.PyThread;
import lockstep.engine.thread.WaitQueue;
import lockstep.engine.traceback.TracebackText;
import lockstep.engine.value.Context;
import lockstep.engine.value.Output;
import lockstep.engine.value.PyError;
import lockstep.engine.value.Wait;
import lockstep.engine.value.Waitable;
import org.jspecify.annotations.Nullable;

/** Hands work from any thread to the main thread of a loaded program. Thread-safe. */
final class Calling {
    private record Work(Function<PyThread, Object> body, CompletableFuture<Object> result) {}

    private final PythonProcess process;
    private final Children children;
    private final Queue<Work> queue = new ArrayDeque<>();
    private final WaitQueue arrivals = new WaitQueue();

    Calling(PythonProcess process, Children children) {
        this.process = process;
        this.children = children;
    }

    /** The main thread's life. */
    void serve(PyThread thread) {
        while (true) {
            Work work = (Work) thread.await(new Arrival());
            try {
                work.result.complete(work.body.apply(thread));
            } catch (PyError error) {
                work.result.completeExceptionally(error);
            } catch (RuntimeException | Error error) {
                work.result.completeExceptionally(error);
                throw error;
            }
        }
    }

    /** Does the work on the main thread. @throws ProgramFailed when it raised, waits for ever, or took too long */
    Object ask(Function<PyThread, Object> body, Duration timeout, Verdict verdict) throws ProgramFailed {
        Work work = new Work(body, new CompletableFuture<>());
        verdict.reopen();
        synchronized (queue) {
            queue.add(work);
        }
        arrivals.wakeAll();
        long started = System.nanoTime();
        try {
            Object result = watched(work, started + timeout.toNanos());
            if (result != null) {
                return result;
            }
            process.end(Outcome.TIMED_OUT, Run.TIMED_OUT, Limits.timedOut(timeout));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.end(Outcome.CANCELLED, Run.IMPOSED, "The run was cancelled.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof PyError error) {
                throw new ProgramFailed(raised(error, System.nanoTime() - started));
            }
        }
        throw new ProgramFailed(verdict.ended(System.nanoTime() - started));
    }

    /**
     * Waits for the work's result; ends the program where nobody will ever bring it.
     *
     * @param deadlineNanos as {@link System#nanoTime} counts
     * @return the result, or null when none came in time
     */
    private @Nullable Object watched(Work work, long deadlineNanos) throws InterruptedException, ExecutionException {
        StandstillWatch standstill = new StandstillWatch(process, children);
        while (true) {
            long left = Math.max(1, Math.min(StandstillWatch.PAUSE_NANOS, deadlineNanos - System.nanoTime()));
            try {
                return work.result.get(left, TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (System.nanoTime() >= deadlineNanos) {
                    return null;
                }
            }
            // Before it has begun, and when it is done, the main thread waits for work.
            String deadlock = isWaiting(work) || work.result.isDone() ? null : standstill.look();
            if (deadlock != null && !work.result.isDone()) {
                process.end(Outcome.DEADLOCKED, Run.IMPOSED, deadlock);
                return null;
            }
        }
    }

    private boolean isWaiting(Work work) {
        synchronized (queue) {
            return queue.contains(work);
        }
    }

    private Ended raised(PyError error, long wallNanos) throws ProgramFailed {
        CompletableFuture<Object> text = new CompletableFuture<>();
        Work work = new Work(
                thread -> {
                    process.service(Output.class).write(Output.Stream.ERR, TracebackText.of(thread, error.exception()));
                    return TracebackText.line(thread, error.exception());
                },
                text);
        synchronized (queue) {
            queue.add(work);
        }
        arrivals.wakeAll();
        String line;
        try {
            line = String.valueOf(text.get(10, TimeUnit.SECONDS));
        } catch (TimeoutException | ExecutionException e) {
            line = error.exception().type().name();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            line = error.exception().type().name();
        }
        return new Ended(Outcome.FAILED, 1, line, wallNanos);
    }

    private final class Arrival extends Wait {
        Arrival() {
            super(NEVER);
        }

        @Override
        public @Nullable Object attempt(Context thread) {
            synchronized (queue) {
                return queue.poll();
            }
        }

        @Override
        public Object expired(Context thread) {
            throw new IllegalStateException("a wait without deadline expired");
        }

        @Override
        public @Nullable Waitable on() {
            return arrivals;
        }

        @Override
        public String reason() {
            return "call";
        }
    }
}
