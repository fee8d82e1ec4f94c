package lockstep.engine.race;

import java.time.Duration;
import lockstep.engine.interpreter.Interpreter;
import lockstep.engine.thread.PyLock;
import lockstep.engine.thread.PyRLock;
import lockstep.engine.thread.PyThread;
import lockstep.engine.thread.Scheduler;
import lockstep.engine.thread.ThreadEnd;
import lockstep.engine.value.Wait;

/** Takes note of starts, joins and the making of locks, and passes all on to another scheduler. Thread-safe. */
final class OrderingScheduler implements Scheduler {
    private final Scheduler real;
    private final Orders orders;

    OrderingScheduler(Scheduler real, Orders orders) {
        this.real = real;
        this.orders = orders;
    }

    Orders orders() {
        return orders;
    }

    @Override
    public void starting(PyThread starter, PyThread started) {
        orders.starting(starter, started);
    }

    @Override
    public PyLock lock(PyThread thread) {
        return isInner(thread) ? new PyLock() : new OrderedLock(orders);
    }

    @Override
    public PyRLock reentrantLock(PyThread thread) {
        return isInner(thread) ? new PyRLock() : new OrderedRLock(orders);
    }

    /**
     * Whether the lock is one that a queue or an event keeps itself together with. It would order more than a program may
     * rely on: all that put, for example; what such a thing orders is told by {@code _order_*.py}.
     */
    private static boolean isInner(PyThread thread) {
        return ((Interpreter) thread.runner()).isWithin(OrderModule.INNER);
    }

    @Override
    public void end(PyThread thread) {
        orders.ended(thread);
        real.end(thread);
    }

    @Override
    public Object await(PyThread thread, Wait wait) {
        Object result = real.await(thread, wait);
        if (wait.on() instanceof ThreadEnd end && end.reached()) {
            orders.take(thread, end);
        }
        return result;
    }

    @Override
    public void seen(PyThread thread, ThreadEnd end) {
        orders.take(thread, end);
    }

    @Override
    public void start(PyThread thread) {
        real.start(thread);
    }

    @Override
    public void begin(PyThread thread) {
        real.begin(thread);
    }

    @Override
    public void poll(PyThread thread) {
        real.poll(thread);
    }

    @Override
    public void exclusively(PyThread thread, Runnable action) {
        real.exclusively(thread, action);
    }

    @Override
    public void stopIfOver() {
        real.stopIfOver();
    }

    @Override
    public void cancel() {
        real.cancel();
    }

    @Override
    public boolean awaitEnd(Duration atMost) throws InterruptedException {
        return real.awaitEnd(atMost);
    }

    @Override
    public long switchIntervalNanos() {
        return real.switchIntervalNanos();
    }

    @Override
    public void switchIntervalNanos(long nanos) {
        real.switchIntervalNanos(nanos);
    }

    @Override
    public boolean gil() {
        return real.gil();
    }
}
