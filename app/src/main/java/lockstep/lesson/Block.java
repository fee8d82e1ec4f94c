package lockstep.lesson;

import java.util.List;

/** A part of a page that stands by itself. */
public sealed interface Block {
    /**
     * Running text, to be wrapped to the width at hand.
     *
     * @param spans its pieces, in order
     */
    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /**
     * A line of a list.
     *
     * @param spans its pieces, in order
     */
    record Bullet(List<Span> spans) implements Block {
        public Bullet {
            spans = List.copyOf(spans);
        }
    }

    /**
     * Lines kept as they are.
     *
     * @param language {@code python}, or empty for plain output and tables
     * @param text lines without a trailing newline
     */
    record Code(String language, String text) implements Block {}
}
