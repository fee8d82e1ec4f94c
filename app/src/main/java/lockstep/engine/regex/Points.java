package lockstep.engine.regex;

/** Turns places counted in code points, as Python does, into offsets of a Java string and back. */
final class Points {
    private final String text;
    private final int length;
    private final boolean plain;
    private int lastOffset;
    private int lastNumber;

    Points(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.plain = length == text.length();
    }

    int offset(long number) {
        int within = (int) Math.max(0, Math.min(length, number));
        return plain ? within : text.offsetByCodePoints(0, within);
    }

    /** Places mostly come in rising order, so each is counted from the last one. */
    int number(int offset) {
        if (plain || offset < 0) {
            return offset;
        }
        if (offset < lastOffset) {
            lastOffset = 0;
            lastNumber = 0;
        }
        lastNumber += text.codePointCount(lastOffset, offset);
        lastOffset = offset;
        return lastNumber;
    }
}
