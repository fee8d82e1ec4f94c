package lockstep.tui.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * A few lines of Python and a cursor in them. Immutable.
 *
 * @param lines at least one
 * @param row the cursor's line, from 0
 * @param column UTF-16 units before the cursor, from 0
 */
record CodeText(List<String> lines, int row, int column) {
    private static final int INDENT = 4;
    private static final String BLOCK_ENDS = "(return|break|continue|pass|raise)\\b.*";

    /**
     * How much there may be.
     *
     * @param lines at most so many
     * @param columns in each at most so many
     */
    record Room(int lines, int columns) {
        /** Whether a text is small enough. */
        boolean holds(CodeText text) {
            return text.lines.size() <= lines && text.lines.stream().allMatch(line -> line.length() <= columns);
        }
    }

    CodeText {
        lines = List.copyOf(lines);
    }

    /** Takes a text, the cursor at its beginning. */
    static CodeText of(String text) {
        return new CodeText(List.of(text.split("\n", -1)), 0, 0);
    }

    String text() {
        return String.join("\n", lines);
    }

    private String line() {
        return lines.get(row);
    }

    /** Puts the cursor on the nearest place there is. */
    CodeText at(int toRow, int toColumn) {
        int there = Math.max(0, Math.min(toRow, lines.size() - 1));
        int end = lines.get(there).length();
        return new CodeText(lines, there, Math.max(0, Math.min(toColumn, end)));
    }

    CodeText left() {
        return column > 0 || row == 0 ? at(row, column - 1) : at(row - 1, Integer.MAX_VALUE);
    }

    CodeText right() {
        return column < line().length() || row == lines.size() - 1 ? at(row, column + 1) : at(row + 1, 0);
    }

    /** Returns the cursor at the first character of its line, or before it when it is there. */
    CodeText home() {
        return at(row, column == indent(line()) ? 0 : indent(line()));
    }

    CodeText end() {
        return at(row, Integer.MAX_VALUE);
    }

    /** Types or pastes a text; controls and characters that terminals show differently are left out. */
    CodeText typed(String text) {
        StringBuilder kept = new StringBuilder();
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\t", " ".repeat(INDENT))
                .chars()
                .forEach(unit -> {
                    if (unit == '\n' || !Character.isISOControl(unit) && !Character.isSurrogate((char) unit)) {
                        kept.append((char) unit);
                    }
                });
        return replaced(row, column, row, column, kept.toString());
    }

    /** Begins a line, indented like this one: deeper behind a colon, less behind what ends a block. */
    CodeText newLine() {
        String before = line().substring(0, column);
        int deep = Math.min(indent(line()), column);
        if (before.strip().endsWith(":")) {
            deep += INDENT;
        } else if (before.strip().matches(BLOCK_ENDS)) {
            deep = Math.max(0, deep - INDENT);
        }
        int blanks = before.isBlank() ? 0 : indent(line().substring(column));
        return replaced(row, column, row, column + blanks, "\n" + " ".repeat(deep));
    }

    /** Takes away what stands before the cursor: a character, a step of indentation, the line's beginning. */
    CodeText backspace() {
        if (column == 0) {
            return row == 0 ? this : replaced(row - 1, lines.get(row - 1).length(), row, 0, "");
        }
        boolean indentation = line().substring(0, column).isBlank();
        int width = indentation ? (column - 1) % INDENT + 1 : 1;
        return replaced(row, column - width, row, column, "");
    }

    /** Takes away what stands behind the cursor. */
    CodeText delete() {
        if (column < line().length()) {
            return replaced(row, column, row, column + 1, "");
        }
        return row == lines.size() - 1 ? this : replaced(row, column, row + 1, 0, "");
    }

    /** Goes on to the next step of indentation. */
    CodeText tab() {
        return typed(" ".repeat(INDENT - column % INDENT));
    }

    /** Moves the whole line one step to the left. */
    CodeText outdent() {
        int width = Math.min(INDENT, indent(line()));
        return replaced(row, 0, row, width, "").at(row, column - width);
    }

    private CodeText replaced(int fromRow, int from, int toRow, int to, String text) {
        String before = lines.get(fromRow).substring(0, from) + text;
        List<String> changed = new ArrayList<>(lines.subList(0, fromRow));
        changed.addAll(List.of((before + lines.get(toRow).substring(to)).split("\n", -1)));
        changed.addAll(lines.subList(toRow + 1, lines.size()));
        int added = (int) text.chars().filter(unit -> unit == '\n').count();
        return new CodeText(changed, fromRow + added, before.length() - 1 - before.lastIndexOf('\n'));
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
