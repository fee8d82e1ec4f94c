package lockstep.engine.state;

/** How objects of one class are saved, restored and told apart. Stateless. */
abstract class Layout {
    /** What keeps a thing the same: it is its own, and nothing in it is part of the state. */
    static final Layout FIXED = new Layout() {
        @Override
        Content save(Object object) {
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

    /** Takes what an object holds. */
    abstract Content save(Object object);

    /** Makes an object hold what it held. */
    abstract void restore(Object object, Content content);

    /** Whether what such an object holds never changes. */
    boolean isConstant() {
        return false;
    }

    /** Returns what of the content matters in a key; the content itself, unless something in it does not. */
    Content essence(Object object, Content content) {
        return content;
    }

    /** Whether an object holds parts that its essence does not have. */
    boolean hidesParts() {
        return false;
    }
}
