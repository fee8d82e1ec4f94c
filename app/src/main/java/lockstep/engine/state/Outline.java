package lockstep.engine.state;

/**
 * What stands for a content in keys: the number of all in it that is the same wherever it is found, and the objects whose
 * places are not. Immutable.
 *
 * @param number of its encoding, with a gap for each of the objects
 * @param referred objects that it refers to and that have no number of their own, in order
 * @param version of the table that these are from
 */
record Outline(int number, Entry[] referred, int version) {
    static final Entry[] NONE = {};

    /** Whether it refers only to what has a number of its own. */
    boolean isClosed() {
        return referred.length == 0;
    }
}
