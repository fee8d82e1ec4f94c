package lockstep.session;

import java.util.List;

/**
 * A reading step.
 *
 * @param id the step's id
 * @param title its title
 * @param pages prose with simple markup: paragraphs, {@code *emphasis*}, {@code `code`}, lists, fenced Python
 */
public record ReadView(String id, String title, List<String> pages) {
    public ReadView {
        pages = List.copyOf(pages);
    }
}
