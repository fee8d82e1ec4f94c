package lockstep.cli;

import java.math.BigInteger;

/**
 * Numbers and columns of a report. {@link String#format} would do, and takes a Java machine that has just started longer than
 * all of the rest of the report. Stateless.
 */
final class Columns {
    private static final int GROUP = 3;
    private static final int DECIMAL = 10;
    private static final long NANOS_PER_HUNDREDTH = 10_000_000;
    private static final int HUNDREDTHS = 100;

    private Columns() {}

    /** Returns the text, with spaces before it up to a width. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    /** Returns the text, with spaces behind it up to a width. */
    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** Returns a number of at least 0 in groups of three digits. */
    static String grouped(BigInteger number) {
        StringBuilder digits = new StringBuilder(number.toString());
        for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    /** Returns a number of at least 0 in groups of three digits. */
    static String grouped(long number) {
        return grouped(BigInteger.valueOf(number));
    }

    /** Returns a time of at least 0 in seconds, with two decimals. */
    static String seconds(long nanos) {
        long hundredths = (nanos + NANOS_PER_HUNDREDTH / 2) / NANOS_PER_HUNDREDTH;
        long rest = hundredths % HUNDREDTHS;
        return hundredths / HUNDREDTHS + (rest < DECIMAL ? ".0" : ".") + rest;
    }
}
