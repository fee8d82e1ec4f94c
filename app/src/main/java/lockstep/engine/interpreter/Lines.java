package lockstep.engine.interpreter;

import java.util.Arrays;
import lockstep.python.code.CodeObject;

/** Where in the text the instructions of a code object come from. Immutable. */
public final class Lines {
    private final LineStarts starts;
    private final int[] spans;
    private final int firstLine;

    public Lines(LineStarts starts, CodeObject code) {
        this.starts = starts;
        this.spans = code.spans();
        this.firstLine = code.firstLine();
    }

    /** Returns the line of the instruction at a position, from 1. */
    public int at(int position) {
        int entry = entry(position);
        return entry < 0 ? firstLine : lineOf(spans[entry + 1]);
    }

    /** Returns where in the text the instruction starts, or -1. */
    public int startOffset(int position) {
        int entry = entry(position);
        return entry < 0 ? -1 : spans[entry + 1];
    }

    /** Returns where in the text the instruction ends, or -1. */
    public int endOffset(int position) {
        int entry = entry(position);
        return entry < 0 ? -1 : spans[entry + 2];
    }

    /** Returns whether the position is within an instruction, not at its start. */
    public boolean isWithin(int position) {
        int entry = entry(position);
        return entry >= 0 && spans[entry] != position;
    }

    /** Returns the line, from 1, that an offset is in. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(starts.offsets(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Returns the offset at which a line, from 1, starts. */
    public int lineStart(int line) {
        return starts.offsets()[line - 1];
    }

    /** Returns a line, from 1, without its end. */
    public String line(int line) {
        int[] offsets = starts.offsets();
        String text = starts.text();
        int start = offsets[line - 1];
        int end = line < offsets.length ? offsets[line] - 1 : text.length();
        return text.substring(start, Math.max(start, end));
    }

    private int entry(int position) {
        int low = 0;
        int high = spans.length / 3 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (spans[middle * 3] <= position) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? -1 : high * 3;
    }
}
