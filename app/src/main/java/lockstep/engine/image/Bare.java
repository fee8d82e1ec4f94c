package lockstep.engine.image;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;

/**
 * Makes objects without running a constructor. The JDK's way for deserialization makes a class at run time for each class it
 * serves, which takes a cold machine tens of milliseconds for an image; this takes one. Stateless.
 */
final class Bare {
    private static final MethodHandle MAKE;

    // Reached by name: the compiler warns of the class.
    static {
        try {
            Class<?> maker = Class.forName("sun.misc.Unsafe");
            Field only = maker.getDeclaredField("theUnsafe");
            only.setAccessible(true);
            MAKE = MethodHandles.lookup()
                    .findVirtual(maker, "allocateInstance", MethodType.methodType(Object.class, Class.class))
                    .bindTo(only.get(null));
        } catch (ReflectiveOperationException e) {
            throw new ImageException("this Java cannot make an object without its constructor", e);
        }
    }

    private Bare() {}

    /** Returns a new object of a class, all its fields empty. */
    static Object make(Class<?> type) {
        try {
            return (Object) MAKE.invokeExact(type);
        } catch (Throwable e) {
            throw new ImageException("cannot make a " + type.getName(), e);
        }
    }
}
