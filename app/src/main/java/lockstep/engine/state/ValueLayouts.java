package lockstep.engine.state;

import java.util.Set;
import lockstep.engine.interpreter.Frame;
import lockstep.engine.interpreter.FrameState;
import lockstep.engine.thread.PyThread;
import lockstep.engine.value.Cell;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PySet;
import lockstep.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/**
 * Values of Python whose keys are not simply their fields: how a table is laid out, what a frame will not read again and
 * how much room a list has left tell two pasts apart, not two futures.
 */
final class ValueLayouts {
    private static final long[] NONE = {};

    /** The parts of a thread's bookkeeping that only real scheduling uses. */
    private static final Set<String> IGNORED = Set.of(
            "WaitQueue.waiters",
            "WaitQueue.size",
            "PyThread.host",
            "PyThread.scheduler",
            "PyThread.body",
            "PyThread.work",
            "PyThread.wake",
            "PyThread.seat",
            "PyThread.locksTaken",
            "PyThread.osThread",
            "PyThread.woken",
            "PyThread.parked",
            "PyThread.parks",
            "PyThread.inside",
            "PyThread.wait",
            "PyThread.activity",
            "CodeThread.wanted",
            "CodeThread.pollsLeft",
            "CodeThread.nesting",
            "CodeThread.runner",
            "SetTable.changes");

    private ValueLayouts() {}

    static Set<String> ignored() {
        return IGNORED;
    }

    /** Returns the layout of a class that has one of its own, or null. */
    static @Nullable Layout of(Class<?> type) {
        if (type == Cell.class) {
            return new OfCell();
        } else if (type == PyTuple.class) {
            return new OfTuple();
        } else if (type == PyFunction.class) {
            return new OfFunction();
        } else if (PyList.class.isAssignableFrom(type)) {
            return new OfList(type);
        } else if (PyDict.class.isAssignableFrom(type)) {
            return new OfDict(type);
        } else if (PySet.class.isAssignableFrom(type)) {
            return new OfSet(type);
        } else if (PyInstance.class.isAssignableFrom(type)) {
            return new OfInstance(type);
        } else if (type == PyThread.class) {
            return new OfThread();
        }
        return null;
    }

    private static final class OfCell extends Layout {
        @Override
        Content save(Object object) {
            return new Content(new @Nullable Object[] {((Cell) object).get()}, NONE);
        }

        @Override
        void restore(Object object, Content content) {
            ((Cell) object).set(content.parts()[0]);
        }
    }

    private static final class OfTuple extends Layout {
        @Override
        boolean isConstant() {
            return true;
        }

        @Override
        Content save(Object object) {
            return new Content(((PyTuple) object).items(), NONE);
        }

        @Override
        void restore(Object object, Content content) {
            // immutable
        }
    }

    private static final class OfFunction extends Layout {
        @Override
        boolean isConstant() {
            return true;
        }

        @Override
        Content save(Object object) {
            PyFunction function = (PyFunction) object;
            Object[] cells = function.closure();
            Object[] defaults = function.defaults();
            Object[] named = function.keywordDefaults().values().toArray();
            @Nullable Object[] parts = new @Nullable Object[1 + cells.length + defaults.length + named.length];
            parts[0] = function.code();
            System.arraycopy(cells, 0, parts, 1, cells.length);
            System.arraycopy(defaults, 0, parts, 1 + cells.length, defaults.length);
            System.arraycopy(named, 0, parts, 1 + cells.length + defaults.length, named.length);
            return new Content(parts, NONE);
        }

        @Override
        void restore(Object object, Content content) {
            // only its cells and what its defaults hold change
        }
    }

    /** Fields for saving, something else for keys. */
    private abstract static class ByFields extends Layout {
        private final FieldsLayout fields;

        ByFields(Class<?> type) {
            fields = new FieldsLayout(type, IGNORED);
        }

        @Override
        final Content save(Object object) {
            return fields.save(object);
        }

        @Override
        final void restore(Object object, Content content) {
            fields.restore(object, content);
        }

        @Override
        final boolean hidesParts() {
            return true;
        }
    }

    private static final class OfList extends ByFields {
        OfList(Class<?> type) {
            super(type);
        }

        @Override
        Content essence(Object object, Content content) {
            return new Content(((PyList) object).toArray(), NONE);
        }
    }

    private static final class OfDict extends ByFields {
        OfDict(Class<?> type) {
            super(type);
        }

        @Override
        Content essence(Object object, Content content) {
            Object[] keys = ((PyDict) object).keys();
            Object[] values = ((PyDict) object).values();
            @Nullable Object[] parts = new @Nullable Object[keys.length + values.length];
            System.arraycopy(keys, 0, parts, 0, keys.length);
            System.arraycopy(values, 0, parts, keys.length, values.length);
            return new Content(parts, NONE);
        }
    }

    private static final class OfSet extends ByFields {
        OfSet(Class<?> type) {
            super(type);
        }

        @Override
        Content essence(Object object, Content content) {
            return new Content(((PySet) object).toArray(), NONE);
        }
    }

    private static final class OfInstance extends ByFields {
        OfInstance(Class<?> type) {
            super(type);
        }

        @Override
        Content essence(Object object, Content content) {
            PyInstance instance = (PyInstance) object;
            @Nullable Object[] parts = new @Nullable Object[1 + instance.shape().size()];
            parts[0] = instance.shape();
            for (int i = 1; i < parts.length; i++) {
                parts[i] = instance.slot(i - 1);
            }
            return new Content(parts, NONE);
        }
    }

    private static final class OfThread extends ByFields {
        OfThread() {
            super(PyThread.class);
        }

        @Override
        Content essence(Object object, Content content) {
            return new Content(new @Nullable Object[0], new long[] {((PyThread) object).number()});
        }
    }

    /** Frames; those that stand before an instruction are told. */
    static final class OfFrame extends Layout {
        private final FrameState frames = new FrameState();
        private final Set<Frame> ready;

        OfFrame(Set<Frame> ready) {
            this.ready = ready;
        }

        @Override
        Content save(Object object) {
            return new Content(FrameState.parts((Frame) object), FrameState.numbers((Frame) object));
        }

        @Override
        boolean hidesParts() {
            return true;
        }

        @Override
        void restore(Object object, Content content) {
            FrameState.restore((Frame) object, content.parts(), content.numbers());
        }

        @Override
        Content essence(Object object, Content content) {
            @Nullable Object[] parts = content.parts().clone();
            long[] numbers = content.numbers().clone();
            frames.forget(parts, numbers, ready.contains(object));
            return new Content(parts, numbers);
        }
    }
}
