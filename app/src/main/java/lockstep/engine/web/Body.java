package lockstep.engine.web;

/**
 * The text of an answer: a JSON object that depends on the address and the length alone, so that every run and every
 * process sees the same.
 */
public final class Body {
    private Body() {}

    /**
     * Returns the body for an address.
     *
     * @param url the whole address
     * @param bytes the exact length; too short for the object, it is plain filler
     */
    public static String of(String url, int bytes) {
        String safe = ascii(url);
        String id = lastNumber(safe);
        String head = "{\"url\": \"" + safe + "\", \"id\": " + id
                + ", \"userId\": 1, \"completed\": false, \"title\": \"page " + id + "\", \"body\": \"";
        String tail = "\"}";
        int filler = bytes - head.length() - tail.length();
        return filler >= 0 ? head + words(filler) + tail : words(bytes);
    }

    private static String words(int length) {
        String pattern = "the built-in web of lockstep ";
        return pattern.repeat(length / pattern.length() + 1).substring(0, length);
    }

    private static String lastNumber(String text) {
        int end = text.length();
        while (end > 0 && !isDigit(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < 9 && isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start == end ? "1" : String.valueOf(Integer.parseInt(text.substring(start, end)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String ascii(String url) {
        StringBuilder text = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == '"' || c == '\\' || c < ' ' || c > '~') {
                text.append('%').append(String.format("%02X", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
