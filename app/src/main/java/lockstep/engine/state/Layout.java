package lockstep.engine.state;

import org.jspecify.annotations.Nullable;

/** How objects of one class are saved, restored and told apart. Stateless. */
abstract class Layout {
    /** What keeps a thing the same: it is its own, and nothing in it is part of the state. */
    static final Layout FIXED = new Layout() {
        @Override
        Content save(Object object, @Nullable Content before) {
            throw new IllegalStateException("a fixed object has no content");
        }

        @Override
        void restore(Object object, Content content) {
            throw new IllegalStateException("a fixed object has no content");
        }
    };

    private int number = -1;

    /** Returns what stands for the class in keys. */
    final int number() {
        return number;
    }

    /** Sets what stands for the class in keys; once. */
    final void number(int value) {
        number = value;
    }

    /** Returns what an object holds: {@code before} itself where it still holds that. */
    abstract Content save(Object object, @Nullable Content before);

    /** Makes an object hold what it held. */
    abstract void restore(Object object, Content content);

    /** Whether what such an object holds never changes. */
    boolean isConstant() {
        return false;
    }

    /**
     * Returns what of the content matters in a key; the content itself, unless something in it does not.
     *
     * @param standing for a frame, whether it stands before an instruction
     */
    Content essence(Object object, Content content, boolean standing) {
        return content;
    }

    /** Whether the essence follows from the content alone. */
    boolean keepsEssence() {
        return true;
    }

    /** Whether the essence depends on what an object holds that may be of another part. */
    boolean looksAtOthers() {
        return false;
    }

    /** Whether an object holds parts that its essence does not have. */
    boolean hidesParts() {
        return false;
    }
}
