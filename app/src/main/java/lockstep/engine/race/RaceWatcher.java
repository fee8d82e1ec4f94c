package lockstep.engine.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import lockstep.engine.interpreter.Frame;
import lockstep.engine.interpreter.Interpreter;
import lockstep.engine.interpreter.PlainTouches;
import lockstep.engine.interpreter.Touches;
import lockstep.engine.interpreter.Watcher;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** Looks at what one thread loads and stores. Confined to that thread; never stops it. */
final class RaceWatcher implements Watcher, Touches.Listener, Location.Listener, Consumer<PyInstance> {
    /** Stands for an owner's only part. */
    private static final Object WHOLE = new Object();

    private final Orders orders;
    private final Owners<Owned> known;
    private final RaceBook book;
    private final Interpreter interpreter;
    private final Self self;
    private @Nullable Frame frame;
    private int pc;
    private @Nullable Object part;
    private @Nullable Owned owned;

    /** What is known of an object's parts. */
    static final class Owned {
        private final Map<Object, Location> parts = new ConcurrentHashMap<>(2);
        /** Who made it, while nobody else could reach it; nobody: it was there before, or it cannot be told. */
        private volatile @Nullable Timeline maker;
        /** The maker's time when others could first reach it; 0: not yet. */
        private volatile int handedTime;

        private Location part(Object key) {
            Location location = parts.get(key);
            return location != null ? location : parts.computeIfAbsent(key, fresh -> new Location());
        }
    }

    RaceWatcher(Orders orders, Owners<Owned> known, RaceBook book, Interpreter interpreter, Self self) {
        this.orders = orders;
        this.known = known;
        this.book = book;
        this.interpreter = interpreter;
        this.self = self;
    }

    @Override
    public boolean stops(Interpreter in, Frame at, int position) {
        if (orders.several()) {
            frame = at;
            pc = position;
            PlainTouches.handed(at, position, this);
            PlainTouches.of(at, position, this);
        }
        return false;
    }

    @Override
    public void touched(Object touchedOwner, @Nullable Object touchedPart, boolean write) {
        Frame at = java.util.Objects.requireNonNull(frame);
        Owned of = known.of(touchedOwner, Owned::new);
        if (write && touchedOwner instanceof PyInstance instance && of.parts.isEmpty() && isNew(instance)) {
            of.maker = self.now();
        }
        part = touchedPart;
        owned = of;
        of.part(key(touchedPart)).accessed(self.now(), write, at.code(), pc, this);
    }

    private static boolean isNew(PyInstance instance) {
        return instance.shape().names().isEmpty();
    }

    private static Object key(@Nullable Object touchedPart) {
        if (touchedPart instanceof PyTuple tuple) {
            List<Object> keys = new ArrayList<>();
            for (Object item : tuple.items()) {
                keys.add(key(item));
            }
            return keys;
        }
        return touchedPart == null ? WHOLE : touchedPart;
    }

    /** An object that the thread has made is about to come within the reach of others. */
    @Override
    public void accept(PyInstance instance) {
        Owned of = known.find(instance);
        Timeline mine = self.now();
        if (of != null && of.maker == mine && of.handedTime == 0) {
            of.handedTime = mine.time();
            mine.tick();
        }
    }

    @Override
    public void race(Access earlier, Access later) {
        Owned of = java.util.Objects.requireNonNull(owned);
        boolean whileMade = of.maker == earlier.by() && earlier.time() <= of.handedTime;
        if (!whileMade) {
            Frame at = java.util.Objects.requireNonNull(frame);
            book.note(earlier, later, () -> RaceName.of(interpreter, at, pc, part));
        }
    }
}
