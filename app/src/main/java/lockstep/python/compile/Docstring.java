package lockstep.python.compile;

/** The text that a function, class or module begins with, without the indentation of the code around it. */
final class Docstring {
    private static final int TAB_WIDTH = 8;

    private Docstring() {}

    /** Returns the text less the indentation that all its lines but the first have in common, as CPython 3.13 keeps it. */
    static String clean(String text) {
        String[] lines = withoutTabs(text).split("\n", -1);
        int margin = Integer.MAX_VALUE;
        for (int i = 1; i < lines.length; i++) {
            int indent = indent(lines[i]);
            if (indent < lines[i].length()) {
                margin = Math.min(margin, indent);
            }
        }
        StringBuilder clean = new StringBuilder(lines[0].substring(indent(lines[0])));
        for (int i = 1; i < lines.length; i++) {
            int cut = margin == Integer.MAX_VALUE ? 0 : Math.min(margin, indent(lines[i]));
            clean.append('\n').append(lines[i], cut, lines[i].length());
        }
        return clean.toString();
    }

    private static int indent(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(count) == ' ') {
            count++;
        }
        return count;
    }

    private static String withoutTabs(String text) {
        if (text.indexOf('\t') < 0) {
            return text;
        }
        StringBuilder spread = new StringBuilder();
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                int width = TAB_WIDTH - column % TAB_WIDTH;
                spread.append(" ".repeat(width));
                column += width;
            } else {
                spread.append(c);
                column = c == '\n' || c == '\r' ? 0 : column + 1;
            }
        }
        return spread.toString();
    }
}
