package lockstep.lesson;

import java.util.List;

/**
 * A word of the field, explained once.
 *
 * @param name as written in prose
 * @param blocks the explanation
 */
public record Term(String name, List<Block> blocks) {
    public Term {
        blocks = List.copyOf(blocks);
    }
}
