package lockstep.python.source;

/**
 * A program that is not Python, or not Lockstep's Python. Says where, what, and what to write instead.
 */
public final class PythonSyntaxError extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Kind {
        SYNTAX("SyntaxError"),
        INDENTATION("IndentationError"),
        TAB("TabError"),
        /** Python, but not in Lockstep's subset. */
        UNSUPPORTED("SyntaxError");

        private final String pythonName;

        Kind(String pythonName) {
            this.pythonName = pythonName;
        }

        /** The name of Python's exception. */
        public String pythonName() {
            return pythonName;
        }
    }

    private final Kind kind;
    private final transient SourceText source;
    private final transient Span span;
    private final String hint;

    /**
     * @param message what is wrong, as CPython says it where it does
     * @param hint what to write instead, one sentence; may be empty
     */
    public PythonSyntaxError(Kind kind, SourceText source, Span span, String message, String hint) {
        super(message, null, false, false);
        this.kind = kind;
        this.source = source;
        this.span = span;
        this.hint = hint;
    }

    public Kind kind() {
        return kind;
    }

    public Span span() {
        return span;
    }

    public String hint() {
        return hint;
    }

    /** The message; never null. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Line of the error, from 1. */
    public int line() {
        return source.line(span.start());
    }

    /** Column of the error in code points, from 1. */
    public int column() {
        return source.column(span.start()) + 1;
    }

    /** Returns the report as CPython prints it, with the line and carets under it, none under an empty span, and the hint as a last line. */
    public String render() {
        int line = line();
        String text = source.lineText(line);
        String trimmed = text.stripLeading();
        int indent = text.codePointCount(0, text.length() - trimmed.length());
        int from = Math.max(0, source.column(span.start()) - indent);
        int lineEnd = trimmed.codePointCount(0, trimmed.length());
        int to = source.line(span.end()) == line ? source.column(span.end()) - indent : lineEnd;
        StringBuilder out = new StringBuilder();
        out.append("  File \"")
                .append(source.fileName())
                .append("\", line ")
                .append(line)
                .append('\n');
        out.append("    ").append(trimmed.stripTrailing()).append('\n');
        if (span.end() > span.start()) {
            out.append("    ")
                    .append(" ".repeat(from))
                    .append("^".repeat(Math.max(1, to - from)))
                    .append('\n');
        }
        out.append(kind.pythonName()).append(": ").append(getMessage()).append('\n');
        if (!hint.isEmpty()) {
            out.append("Hint: ").append(hint).append('\n');
        }
        return out.toString();
    }
}
