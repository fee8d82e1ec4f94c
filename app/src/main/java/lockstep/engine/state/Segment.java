package lockstep.engine.state;

import org.jspecify.annotations.Nullable;

/**
 * A part of a state: what is reached from some roots and from no earlier part, objects that have numbers of their own
 * apart. The same one as long as nothing in it changes. Immutable.
 *
 * @param roots where it begins
 * @param standing the frame that stands before an instruction, or null
 * @param entries what was found, objects with numbers whose contents are encoded here first
 * @param contents what each held
 * @param opened how many of those with numbers there are
 * @param foreign objects of earlier parts that it refers to
 * @param places for each of those its part and its place there
 * @param encoding its number
 */
record Segment(
        @Nullable Object[] roots,
        @Nullable Object standing,
        Entry[] entries,
        Content[] contents,
        int opened,
        Entry[] foreign,
        int[] places,
        int encoding) {}
