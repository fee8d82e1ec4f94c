package lockstep.engine.state;

import java.util.Objects;
import java.util.Set;
import lockstep.engine.interpreter.Frame;
import lockstep.engine.interpreter.FrameState;
import lockstep.engine.thread.PyThread;
import lockstep.engine.value.Cell;
import lockstep.engine.value.DictWalk;
import lockstep.engine.value.PyDerived;
import lockstep.engine.value.PyDict;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PySet;
import lockstep.engine.value.PyTuple;
import lockstep.engine.value.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Values of Python whose keys are not simply their fields: how a dict's table is laid out while nobody walks over it, what a
 * frame will not read again and how much room a list has left tell two pasts apart, not two futures.
 */
final class ValueLayouts {
    /** The parts of a thread's bookkeeping that only real scheduling uses. */
    private static final Set<String> IGNORED = Set.of(
            "WaitQueue.waiters",
            "WaitQueue.size",
            "PyThread.handle",
            "PyThread.gate",
            "PyThread.host",
            "PyThread.scheduler",
            "PyThread.body",
            "PyThread.work",
            "PyThread.parking",
            "PyThread.seat",
            "PyThread.locksTaken",
            "PyThread.inside",
            "PyThread.wait",
            "PyThread.activity",
            "CodeThread.wanted",
            "CodeThread.polls",
            "CodeThread.due",
            "CodeThread.nesting",
            "CodeThread.runner",
            "Folder.numbers",
            "Folder.lastNumber");

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
            return new OfList();
        } else if (PyDict.class.isAssignableFrom(type)) {
            return new OfDict();
        } else if (PySet.class.isAssignableFrom(type)) {
            return SetLayouts.of(type);
        } else if (type == DictWalk.class) {
            return new OfDictWalk();
        } else if (type == PyInstance.class) {
            return new OfInstance();
        } else if (type == PyDerived.class) {
            return new OfDerived();
        } else if (type == Frame.class) {
            return new OfFrame();
        } else if (type == PyThread.class) {
            return new OfThread();
        }
        return null;
    }

    private static final class OfCell extends Layout {
        @Override
        Content save(Object object, @Nullable Content before) {
            Object value = ((Cell) object).get();
            return before != null && Content.same(before.parts()[0], value) ? before : Content.of(value);
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
        Content save(Object object, @Nullable Content before) {
            return new Content(((PyTuple) object).items(), Content.NO_NUMBERS);
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
        Content save(Object object, @Nullable Content before) {
            PyFunction function = (PyFunction) object;
            Object[] cells = function.closure();
            Object[] defaults = function.defaults();
            Object[] named = function.keywordDefaults().values().toArray();
            @Nullable Object[] parts = new @Nullable Object[1 + cells.length + defaults.length + named.length];
            parts[0] = function.code();
            System.arraycopy(cells, 0, parts, 1, cells.length);
            System.arraycopy(defaults, 0, parts, 1 + cells.length, defaults.length);
            System.arraycopy(named, 0, parts, 1 + cells.length + defaults.length, named.length);
            return new Content(parts, Content.NO_NUMBERS);
        }

        @Override
        void restore(Object object, Content content) {
            // only its cells and what its defaults hold change
        }
    }

    private static final class OfList extends Layout {
        @Override
        Content save(Object object, @Nullable Content before) {
            PyList list = (PyList) object;
            return before != null && isUnchanged(list, before.parts())
                    ? before
                    : new Content(list.toArray(), Content.NO_NUMBERS);
        }

        private static boolean isUnchanged(PyList list, @Nullable Object[] items) {
            if (list.size() != items.length) {
                return false;
            }
            for (int i = 0; i < items.length; i++) {
                if (!Content.same(list.get(i), items[i])) {
                    return false;
                }
            }
            return true;
        }

        @Override
        @SuppressWarnings("NullAway") // a list holds no null
        void restore(Object object, Content content) {
            ((PyList) object).putBack(content.parts().clone());
        }
    }

    /** What stands behind its own state are its keys, then its values. */
    private static final class OfDict extends SavedLayout<PyDict, PyDict.Saved> {
        @Override
        PyDict.Saved save(PyDict dict, PyDict.@Nullable Saved was) {
            return dict.save(was);
        }

        @Override
        void putBack(PyDict dict, PyDict.Saved saved) {
            dict.restore(saved);
        }

        @Override
        Content content(PyDict dict, PyDict.Saved saved) {
            Object[] keys = dict.keys();
            Object[] values = dict.values();
            @Nullable Object[] parts = new @Nullable Object[1 + keys.length + values.length];
            parts[0] = saved;
            System.arraycopy(keys, 0, parts, 1, keys.length);
            System.arraycopy(values, 0, parts, 1 + keys.length, values.length);
            return new Content(parts, Content.NO_NUMBERS);
        }
    }

    /** An instance without content of a builtin type: its shape, then its slots. */
    private static final class OfInstance extends Layout {
        @Override
        Content save(Object object, @Nullable Content before) {
            PyInstance instance = (PyInstance) object;
            if (before != null && isUnchanged(instance, before.parts())) {
                return before;
            }
            @Nullable Object[] parts = new @Nullable Object[1 + instance.shape().size()];
            parts[0] = instance.shape();
            for (int i = 1; i < parts.length; i++) {
                parts[i] = instance.slot(i - 1);
            }
            return new Content(parts, Content.NO_NUMBERS);
        }

        private static boolean isUnchanged(PyInstance instance, @Nullable Object[] parts) {
            if (instance.shape() != parts[0]) {
                return false;
            }
            for (int i = 1; i < parts.length; i++) {
                if (!Content.same(instance.slot(i - 1), parts[i])) {
                    return false;
                }
            }
            return true;
        }

        @Override
        void restore(Object object, Content content) {
            @Nullable Object[] parts = content.parts();
            ((PyInstance) object).restore((Shape) Objects.requireNonNull(parts[0]), parts, 1);
        }
    }

    /** Fields for saving, something else for keys. */
    private abstract static class ByFields extends Layout {
        private final FieldsLayout fields;

        ByFields(Class<?> type) {
            fields = new FieldsLayout(type, IGNORED);
        }

        @Override
        final Content save(Object object, @Nullable Content before) {
            return fields.save(object, before);
        }

        @Override
        final void restore(Object object, Content content) {
            fields.restore(object, content);
        }

        @Override
        boolean hidesParts() {
            return true;
        }

        @Override
        boolean keepsEssence() {
            return false;
        }
    }

    /** What was read last of a dict is never asked for again. */
    private static final class OfDictWalk extends ByFields {
        OfDictWalk() {
            super(DictWalk.class);
        }

        @Override
        boolean hidesParts() {
            return false;
        }

        @Override
        Content essence(Object object, Content content, boolean standing) {
            DictWalk walk = (DictWalk) object;
            return new Content(new Object[] {walk.dict()}, walk.place());
        }

        @Override
        boolean looksAtOthers() {
            return true;
        }
    }

    private static final class OfDerived extends ByFields {
        OfDerived() {
            super(PyDerived.class);
        }

        @Override
        Content essence(Object object, Content content, boolean standing) {
            PyDerived instance = (PyDerived) object;
            @Nullable Object[] parts = new @Nullable Object[2 + instance.shape().size()];
            parts[0] = instance.shape();
            parts[1] = instance.value();
            for (int i = 2; i < parts.length; i++) {
                parts[i] = instance.slot(i - 2);
            }
            return new Content(parts, Content.NO_NUMBERS);
        }
    }

    private static final class OfThread extends ByFields {
        OfThread() {
            super(PyThread.class);
        }

        @Override
        boolean keepsEssence() {
            return true;
        }

        @Override
        Content essence(Object object, Content content, boolean standing) {
            PyThread thread = (PyThread) object;
            return new Content(new Object[] {thread.end()}, new long[] {thread.number()});
        }
    }

    /** Frames. */
    static final class OfFrame extends Layout {
        private final FrameState frames = new FrameState();

        @Override
        Content save(Object object, @Nullable Content before) {
            Frame frame = (Frame) object;
            return before != null && FrameState.isUnchanged(frame, before.parts(), before.numbers())
                    ? before
                    : new Content(FrameState.parts(frame), FrameState.numbers(frame));
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
        Content essence(Object object, Content content, boolean standing) {
            @Nullable Object[] parts = content.parts().clone();
            long[] numbers = content.numbers().clone();
            frames.forget(parts, numbers, standing);
            return new Content(parts, numbers);
        }
    }
}
