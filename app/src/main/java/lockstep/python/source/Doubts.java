package lockstep.python.source;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a text says that is allowed and hardly meant, each with its line, in the order in which it was met; the same is
 * kept once. Confined to the thread that compiles the text.
 */
public final class Doubts {
    private record Doubt(int line, String sentence) {}

    private final SourceText source;
    private final Set<Doubt> met = new LinkedHashSet<>();

    Doubts(SourceText source) {
        this.source = source;
    }

    /**
     * Keeps one.
     *
     * @param offset where it begins in the text
     */
    public void add(int offset, String sentence) {
        met.add(new Doubt(source.line(offset), sentence));
    }

    /** Returns all of them as CPython warns of them, two lines each; empty when there are none. */
    public String render() {
        StringBuilder text = new StringBuilder();
        for (Doubt doubt : met) {
            text.append(source.fileName())
                    .append(':')
                    .append(doubt.line)
                    .append(": SyntaxWarning: ")
                    .append(doubt.sentence)
                    .append("\n  ")
                    .append(source.lineText(doubt.line).strip())
                    .append('\n');
        }
        return text.toString();
    }
}
