package lockstep.engine.image;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Forms of the JDK's small holders. A lock of the engine's own comes out free: what held it is not copied. */
final class HolderForms {
    private static final @Nullable Object[] NO_PARTS = {};

    private HolderForms() {}

    /** Returns the form of a holder, or null for anything else. */
    static @Nullable Form of(Class<?> type) {
        if (type == Object.class) {
            return fresh(Object::new);
        } else if (type == ReentrantLock.class) {
            return fresh(ReentrantLock::new);
        } else if (type == AtomicReference.class) {
            return new ReferenceForm();
        } else if (type == WeakReference.class) {
            return number(held -> ((WeakReference<?>) held).get(), WeakReference::new);
        } else if (type == AtomicInteger.class) {
            return number(held -> ((AtomicInteger) held).get(), part -> new AtomicInteger((Integer) part));
        } else if (type == AtomicLong.class) {
            return number(held -> ((AtomicLong) held).get(), part -> new AtomicLong((Long) part));
        } else if (type == AtomicBoolean.class) {
            return number(held -> ((AtomicBoolean) held).get(), part -> new AtomicBoolean((Boolean) part));
        }
        return null;
    }

    private static Form fresh(Supplier<Object> maker) {
        return new Form(Form.Making.FROM_PARTS) {
            @Override
            @Nullable
            Object[] parts(Object object) {
                return NO_PARTS;
            }

            @Override
            Object build(@Nullable Object[] parts) {
                return maker.get();
            }
        };
    }

    private static Form number(Function<Object, @Nullable Object> taker, Function<@Nullable Object, Object> maker) {
        return new Form(Form.Making.FROM_PARTS) {
            @Override
            @Nullable
            Object[] parts(Object object) {
                return new @Nullable Object[] {taker.apply(object)};
            }

            @Override
            Object build(@Nullable Object[] parts) {
                return maker.apply(parts[0]);
            }
        };
    }

    private static final class ReferenceForm extends Form {
        ReferenceForm() {
            super(Making.BEFORE_PARTS);
        }

        @Override
        @Nullable
        Object[] parts(Object object) {
            return new @Nullable Object[] {((AtomicReference<?>) object).get()};
        }

        @Override
        Object shell(int parts) {
            return new AtomicReference<>();
        }

        @Override
        @SuppressWarnings("unchecked") // made by shell
        void fill(Object shell, @Nullable Object[] parts) {
            ((AtomicReference<@Nullable Object>) shell).set(parts[0]);
        }
    }
}
