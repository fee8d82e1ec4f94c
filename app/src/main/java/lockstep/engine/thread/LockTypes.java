package lockstep.engine.thread;

import lockstep.engine.type.Identity;
import lockstep.engine.type.Ints;
import lockstep.engine.type.Types;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.PyType;
import lockstep.engine.value.TypeContent;
import lockstep.engine.value.Wait;
import lockstep.python.code.Singleton;

/** What programs can do with locks. */
public final class LockTypes {
    public static final PyType LOCK = PyType.builtin("_thread", "lock", Types.OBJECT, LockTypes::fillLock);
    public static final PyType RLOCK = PyType.builtin("_thread", "RLock", Types.OBJECT, LockTypes::fillReentrant);

    private LockTypes() {}

    private static void fillLock(TypeContent content) {
        content.constructor(
                        "lock(cls)",
                        (thread, given) -> ((PyThread) thread).scheduler().lock((PyThread) thread))
                .method(
                        "acquire(self, blocking=True, timeout=-1)",
                        (thread, given) -> acquire(thread, (PyLock) given[0], nanos(given)))
                .method(
                        "acquire_lock(self, blocking=True, timeout=-1)",
                        (thread, given) -> acquire(thread, (PyLock) given[0], nanos(given)))
                .method("__enter__(self)", (thread, given) -> acquire(thread, (PyLock) given[0], Wait.NEVER))
                .method("release(self)", (thread, given) -> release(thread, (PyLock) given[0]))
                .method("release_lock(self)", (thread, given) -> release(thread, (PyLock) given[0]))
                .method("__exit__(self, *args)", (thread, given) -> release(thread, (PyLock) given[0]))
                .method("locked(self)", (thread, given) -> ((PyLock) given[0]).locked())
                .method("__repr__(self)", (thread, given) -> {
                    PyLock lock = (PyLock) given[0];
                    return "<" + state(lock.locked()) + " _thread.lock object at " + Identity.address(thread, lock)
                            + ">";
                });
    }

    private static void fillReentrant(TypeContent content) {
        content.constructor(
                        "RLock(cls)",
                        (thread, given) -> ((PyThread) thread).scheduler().reentrantLock((PyThread) thread))
                .method(
                        "acquire(self, blocking=True, timeout=-1)",
                        (thread, given) -> acquire(thread, (PyRLock) given[0], nanos(given)))
                .method("__enter__(self)", (thread, given) -> acquire(thread, (PyRLock) given[0], Wait.NEVER))
                .method("release(self)", (thread, given) -> release(thread, (PyRLock) given[0]))
                .method("__exit__(self, *args)", (thread, given) -> release(thread, (PyRLock) given[0]))
                .method("_is_owned(self)", (thread, given) -> ((PyRLock) given[0]).owner() == number(thread))
                .method("_recursion_count(self)", (thread, given) -> {
                    PyRLock lock = (PyRLock) given[0];
                    return Ints.of(lock.owner() == number(thread) ? lock.count() : 0);
                })
                .method(
                        "_release_save(self)",
                        (thread, given) -> new PyTuple(Ints.of(((PyRLock) given[0]).releaseAll(number(thread)))))
                .method("_acquire_restore(self, state)", LockTypes::restore)
                .method("__repr__(self)", (thread, given) -> {
                    PyRLock lock = (PyRLock) given[0];
                    int owner = lock.owner();
                    return "<" + state(owner >= 0) + " _thread.RLock object owner="
                            + (owner < 0 ? 0 : PyThread.identOf(owner)) + " count=" + lock.count() + " at "
                            + Identity.address(thread, lock) + ">";
                });
    }

    private static Object acquire(Context thread, PyLock lock, long nanos) {
        ((PyThread) thread).noteLock();
        if (lock.tryAcquire(number(thread))) {
            return Boolean.TRUE;
        }
        return nanos == 0 ? Boolean.FALSE : lock.acquisition(nanos);
    }

    private static Object acquire(Context thread, PyRLock lock, long nanos) {
        ((PyThread) thread).noteLock();
        if (lock.tryAcquire(number(thread))) {
            return Boolean.TRUE;
        }
        return nanos == 0 ? Boolean.FALSE : lock.acquisition(1, nanos);
    }

    private static Object restore(Context thread, Object[] given) {
        int times = given[1] instanceof PyTuple state && state.get(0) instanceof Long count ? count.intValue() : 1;
        return ((PyRLock) given[0]).acquisition(times, Wait.NEVER);
    }

    private static Object release(Context thread, PyLock lock) {
        lock.release(number(thread));
        return Singleton.NONE;
    }

    private static Object release(Context thread, PyRLock lock) {
        lock.release(number(thread));
        return Singleton.NONE;
    }

    private static long nanos(Object[] given) {
        return Seconds.ofAcquire(given[1] != Boolean.FALSE && !Long.valueOf(0).equals(given[1]), given[2]);
    }

    private static int number(Context thread) {
        return ((PyThread) thread).number();
    }

    private static String state(boolean locked) {
        return locked ? "locked" : "unlocked";
    }
}
