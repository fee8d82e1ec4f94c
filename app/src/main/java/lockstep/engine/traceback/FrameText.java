package lockstep.engine.traceback;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import lockstep.engine.interpreter.LineStarts;
import lockstep.engine.interpreter.Lines;
import lockstep.engine.value.TracebackEntry;
import lockstep.python.code.CompiledUnit;
import org.jspecify.annotations.Nullable;

/** The lines of one place in a traceback: file, line, function, source text and marks. */
final class FrameText {
    private FrameText() {}

    /** Returns what two places share when they are the same for {@code [Previous line repeated]}. */
    static String head(TracebackEntry entry) {
        CompiledUnit unit = entry.unit();
        int line = lines(entry).at(entry.position());
        return "  File \"" + unit.fileName() + "\", line " + line + ", in "
                + entry.code().name() + "\n";
    }

    private static Lines lines(TracebackEntry entry) {
        String text = entry.unit().text();
        return new Lines(new LineStarts(text), entry.code());
    }

    static String of(TracebackEntry entry) {
        Lines lines = lines(entry);
        int start = lines.startOffset(entry.position());
        int end = lines.endOffset(entry.position());
        String source = entry.unit().text();
        while (end > start && end <= source.length() && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        if (lines.isWithin(entry.position()) && start >= 0 && end <= source.length()) {
            end = start + Anchors.calleeLength(source.substring(start, end));
        }
        StringBuilder text = new StringBuilder(head(entry));
        if (start < 0) {
            String line = source.isEmpty()
                    ? ""
                    : lines.line(lines.at(entry.position())).strip();
            return line.isEmpty()
                    ? text.toString()
                    : text.append("    ").append(line).append('\n').toString();
        }
        int first = lines.lineOf(start);
        int last = Math.max(first, lines.lineOf(Math.max(start, end)));
        List<String> all = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            all.add(lines.line(line));
        }
        int indent = commonIndent(all);
        List<String> shown = new ArrayList<>();
        for (String line : all) {
            shown.add(line.isBlank() ? "" : line.substring(indent));
        }
        int from = start - lines.lineStart(first) - indent;
        int to = end - lines.lineStart(last) - indent;
        String whole = String.join("\n", shown);
        int wholeTo = whole.length() - shown.get(shown.size() - 1).length() + to;
        Anchors anchors = from >= 0 && from <= wholeTo && wholeTo <= whole.length()
                ? Anchors.of(whole.substring(from, wholeTo))
                : null;
        boolean marked = from >= 0 && isMarked(shown, whole, from, to, wholeTo, anchors);
        for (String line : body(shown, marked, from, to, whole, anchors)) {
            text.append(line.isEmpty() ? "" : "    ").append(line).append('\n');
        }
        return text.toString();
    }

    private static int commonIndent(List<String> lines) {
        int indent = Integer.MAX_VALUE;
        for (String line : lines) {
            if (!line.isBlank()) {
                indent = Math.min(indent, line.length() - line.stripLeading().length());
            }
        }
        return indent == Integer.MAX_VALUE ? 0 : indent;
    }

    private static boolean isMarked(
            List<String> shown, String whole, int from, int to, int wholeTo, @Nullable Anchors anchors) {
        if (Anchors.isWholeCall(whole, from, wholeTo)) {
            return false;
        }
        if (anchors != null) {
            return true;
        }
        String lastLine = shown.get(shown.size() - 1);
        return !shown.get(0).substring(0, Math.min(from, shown.get(0).length())).isBlank()
                || !lastLine.substring(Math.min(Math.max(0, to), lastLine.length()))
                        .isBlank();
    }

    private static List<String> body(
            List<String> shown, boolean marked, int from, int to, String whole, @Nullable Anchors anchors) {
        int[] left = {-1, -1};
        int[] right = {-1, -1};
        TreeSet<Integer> significant = new TreeSet<>(List.of(0, shown.size() - 1));
        if (anchors != null) {
            left = place(whole, from + anchors.left());
            right = place(whole, from + anchors.right());
            for (int step = -1; step <= 1; step++) {
                significant.add(left[0] + step);
                significant.add(right[0] + step);
            }
        }
        List<String> result = new ArrayList<>();
        int before = -1;
        for (int line : significant.subSet(0, shown.size())) {
            if (before >= 0 && line - before == 2) {
                mark(result, shown, before + 1, marked, from, to, anchors != null, left, right);
            } else if (before >= 0 && line - before > 2) {
                result.add("...<" + (line - before - 1) + " lines>...");
            }
            mark(result, shown, line, marked, from, to, anchors != null, left, right);
            before = line;
        }
        return result;
    }

    private static int[] place(String whole, int offset) {
        int line = 0;
        int start = 0;
        for (int i = 0; i < offset && i < whole.length(); i++) {
            if (whole.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new int[] {line, offset - start};
    }

    private static void mark(
            List<String> result,
            List<String> shown,
            int number,
            boolean marked,
            int from,
            int to,
            boolean anchored,
            int[] left,
            int[] right) {
        String line = shown.get(number);
        result.add(line.stripTrailing());
        if (!marked) {
            return;
        }
        int indent = line.length() - line.stripLeading().length();
        int count = number == shown.size() - 1 ? Math.min(to, line.length()) : line.length();
        StringBuilder marks = new StringBuilder();
        for (int column = 0; column < count; column++) {
            if (column < indent || (number == 0 && column < from)) {
                marks.append(' ');
            } else if (!anchored) {
                marks.append('^');
            } else {
                boolean behindLeft = number > left[0] || (number == left[0] && column >= left[1]);
                boolean beforeRight = number < right[0] || (number == right[0] && column < right[1]);
                marks.append(behindLeft && beforeRight ? '^' : '~');
            }
        }
        result.add(marks.toString());
    }
}
