package lockstep.engine.type;

/**
 * The format specification language: {@code [[fill]align][sign][z][#][0][width][grouping][.precision][type]}.
 *
 * @param fill a code point
 * @param align one of {@code < > ^ =}, or 0 when not given
 * @param sign one of {@code + - space}, or 0
 * @param alternate whether there is {@code #}
 * @param zero whether nothing but a 0 before the width says how to align
 * @param width least number of characters, or -1
 * @param grouping one of {@code , _}, or 0
 * @param precision or -1
 * @param type or 0
 */
record FormatSpec(
        int fill,
        char align,
        char sign,
        boolean alternate,
        boolean zero,
        int width,
        char grouping,
        int precision,
        char type,
        boolean noNegativeZero) {

    /** Types of numbers that may be grouped; the last four by {@code _} alone. */
    private static final String GROUPED = "deEfFgG%boxX";

    private static final int GROUPED_BY_COMMA = 8;

    /**
     * Reads a specification.
     *
     * @param typeName of the value
     * @param type that is meant where none is given, or 0
     */
    static FormatSpec parse(String text, String typeName, char type) {
        FormatSpec spec = new Reader(text).read(typeName);
        char meant = spec.type == 0 ? type : spec.type;
        int place = GROUPED.indexOf(meant);
        if (spec.grouping != 0 && meant != 0 && (place < 0 || place >= GROUPED_BY_COMMA && spec.grouping == ',')) {
            String shown = meant > 32 && meant < 128 ? String.valueOf(meant) : "\\x" + Integer.toHexString(meant);
            throw Errors.valueError("Cannot specify '" + spec.grouping + "' with '" + shown + "'.");
        }
        return spec;
    }

    /** Refuses a width or precision that would not fit into memory. */
    private static int checked(long number) {
        if (number > Integer.MAX_VALUE) {
            throw Errors.valueError("Too many decimal digits in format string");
        }
        Room.need(number, 2);
        return (int) number;
    }

    /** Returns the text with padding; numbers go right, other things left by default. */
    String pad(String body, char normalAlign) {
        int length = Strings.length(body);
        if (length >= width) {
            return body;
        }
        int missing = width - length;
        char where = align == 0 ? normalAlign : align;
        int left = where == '<' ? 0 : where == '^' ? missing / 2 : missing;
        String unit = Character.toString(fill);
        return unit.repeat(left) + body + unit.repeat(missing - left);
    }

    /** Reads one specification. */
    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        private char peek() {
            return at < text.length() ? text.charAt(at) : 0;
        }

        private boolean take(char c) {
            boolean there = peek() == c && at < text.length();
            if (there) {
                at++;
            }
            return there;
        }

        private static boolean isAlign(char c) {
            return c == '<' || c == '>' || c == '^' || c == '=';
        }

        FormatSpec read(String typeName) {
            int fill = ' ';
            char align = 0;
            boolean hasFill = false;
            int first = text.isEmpty() ? 0 : Character.charCount(text.codePointAt(0));
            if (text.length() > first && first > 0 && isAlign(text.charAt(first))) {
                fill = text.codePointAt(0);
                align = text.charAt(first);
                at = first + 1;
                hasFill = true;
            } else if (isAlign(peek())) {
                align = text.charAt(at++);
            }
            char sign = 0;
            if (peek() == '+' || peek() == '-' || peek() == ' ') {
                sign = text.charAt(at++);
            }
            boolean noNegativeZero = take('z');
            boolean alternate = take('#');
            boolean zero = false;
            if (!hasFill && take('0')) {
                fill = '0';
                zero = align == 0;
                align = zero ? '=' : align;
            }
            int width = number(-1);
            char grouping = 0;
            if (peek() == ',' || peek() == '_') {
                grouping = text.charAt(at++);
                if (peek() == ',' || peek() == '_') {
                    throw Errors.valueError(
                            peek() == grouping
                                    ? "Cannot specify '" + grouping + "' with '" + grouping + "'."
                                    : "Cannot specify both ',' and '_'.");
                }
            }
            int precision = -1;
            if (take('.')) {
                precision = number(-1);
                if (precision < 0) {
                    throw Errors.valueError("Format specifier missing precision");
                }
            }
            char type = 0;
            if (text.length() - at > 1) {
                throw Errors.valueError("Invalid format specifier '%s' for object of type '%s'", text, typeName);
            }
            if (at < text.length()) {
                type = text.charAt(at);
            }
            return new FormatSpec(fill, align, sign, alternate, zero, width, grouping, precision, type, noNegativeZero);
        }

        private int number(int absent) {
            int start = at;
            long number = 0;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                number = Math.min(number * 10 + text.charAt(at) - '0', Integer.MAX_VALUE + 1L);
                at++;
            }
            return at == start ? absent : checked(number);
        }
    }
}
