package lockstep.lesson;

import java.util.List;

/**
 * Pages of prose.
 *
 * @param id stable name
 * @param title as on the map
 * @param pages at least one
 */
public record Reading(String id, String title, List<Page> pages) implements Step {
    public Reading {
        pages = List.copyOf(pages);
    }

    @Override
    public String kind() {
        return "read";
    }
}
