package lockstep.lesson;

import java.util.List;

/**
 * A page of prose.
 *
 * @param title its heading; empty when it has none
 * @param text prose with simple markup: paragraphs, lists, <code>`code`</code>, {@code **strong**}, fenced Python; terms
 *     are set {@code *term*}
 * @param terms the words of the course's terms that the page refers to
 */
public record Page(String title, String text, List<String> terms) {
    public Page {
        terms = List.copyOf(terms);
    }

    /** Returns heading and text as one piece of markup. */
    public String markup() {
        return title.isEmpty() ? text : "# " + title + "\n\n" + text;
    }

    /** Returns the markup of pages one below the other. */
    public static String markup(List<Page> pages) {
        return String.join("\n\n", pages.stream().map(Page::markup).toList());
    }
}
