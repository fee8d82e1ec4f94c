package lockstep.lesson;

import java.util.List;

/**
 * A page of prose.
 *
 * @param title its heading; empty when it has none
 * @param blocks from top to bottom
 */
public record Page(String title, List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }
}
