package lockstep.engine.image;

import org.jspecify.annotations.Nullable;

/**
 * How objects of one class are taken apart into parts and put together again. A part is an object, null, or a boxed
 * primitive. Immutable.
 */
abstract class Form {
    /** When an object is made while an image is read. */
    enum Making {
        /** Empty at first, filled when everything is made: may be part of a cycle. */
        BEFORE_PARTS,
        /** As BEFORE_PARTS, and filled last, since its place for a part follows from the part's content. */
        FILLED_LAST,
        /** From its parts, which therefore cannot reach it but through an object that is made before its parts. */
        FROM_PARTS
    }

    private final Making making;

    Form(Making making) {
        this.making = making;
    }

    Making making() {
        return making;
    }

    /** Takes an object apart. The result is not changed by anybody. */
    abstract @Nullable Object[] parts(Object object);

    /** Makes an empty object that will get so many parts. */
    Object shell(int parts) {
        throw new ImageException("a form without shells");
    }

    /** Fills a shell. */
    void fill(Object shell, @Nullable Object[] parts) {
        throw new ImageException("a form without shells");
    }

    /** Makes an object from its parts. */
    Object build(@Nullable Object[] parts) {
        throw new ImageException("a form with shells");
    }
}
