package lockstep.engine.type;

/** Lays out the parts of a number: sign, grouped digits, fraction, padding. */
final class NumberText {
    private NumberText() {}

    /**
     * @param sign sign and prefix
     * @param digits before the point
     * @param rest from the point on
     * @param group digits in a group, where the specification asks for groups
     */
    static String lay(String sign, String digits, String rest, FormatSpec spec, int group) {
        char align = spec.align() == 0 ? '>' : spec.align();
        boolean zeros = align == '=' && spec.fill() == '0';
        String grouped = digits;
        if (spec.grouping() != 0) {
            int least = zeros ? spec.width() - sign.length() - rest.length() : 0;
            grouped = group(digits, spec.grouping(), group, least);
        }
        int missing = spec.width() - sign.length() - grouped.length() - rest.length();
        if (missing <= 0) {
            return sign + grouped + rest;
        }
        if (align == '=') {
            return sign + Character.toString(spec.fill()).repeat(missing) + grouped + rest;
        }
        return spec.pad(sign + grouped + rest, '>');
    }

    private static String group(String digits, char separator, int group, int least) {
        StringBuilder reversed = new StringBuilder();
        int count = 0;
        for (int i = digits.length() - 1; i >= 0 || reversed.length() < least; i--) {
            if (count > 0 && count % group == 0) {
                reversed.append(separator);
            }
            reversed.append(i >= 0 ? digits.charAt(i) : '0');
            count++;
        }
        return reversed.reverse().toString();
    }
}
