package lockstep.engine.regex;

import lockstep.engine.value.CodeThread;

/** A text that lets its thread look up now and then while it is searched, so that no search outlasts the run. */
final class Watched implements CharSequence {
    private static final int PERIOD = 1 << 14;

    private final CharSequence text;
    private final CodeThread thread;
    private int reads;

    Watched(CharSequence text, CodeThread thread) {
        this.text = text;
        this.thread = thread;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++reads >= PERIOD) {
            reads = 0;
            if (thread.pollWanted()) {
                thread.poll();
            }
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
