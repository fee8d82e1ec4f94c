package lockstep.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lockstep.engine.process.SharedLock;

/**
 * Names of threads of other processes, in words about a deadlock. A process knows the others' threads by number only, and
 * says what its own are called; both stand as marks in its words until the words of all processes are put together.
 * Stateless.
 */
final class Holders {
    private static final String MAIN_THREAD = "MainThread";
    private static final Pattern HOLDER = Pattern.compile("\u0001(\\d{1,18})\u0002");
    private static final Pattern THREAD =
            Pattern.compile("\u0003(\\d{1,18})=([^\u0003\u0004=]*)=([^\u0003\u0004]*)\u0004");

    private Holders() {}

    /** Returns the mark for a thread that holds something. */
    static String holder(long identity) {
        return "\u0001" + identity + "\u0002";
    }

    /** Returns the mark that says what a thread is called, which nobody sees. */
    static String thread(long identity, String process, String name) {
        return "\u0003" + identity + "=" + process + "=" + name + "\u0004";
    }

    /** Returns the words with names in the place of marks. */
    static String named(String words) {
        Map<Long, String> threads = new HashMap<>();
        Map<Integer, String> processes = new HashMap<>();
        Matcher thread = THREAD.matcher(words);
        while (thread.find()) {
            long identity = Long.parseLong(thread.group(1));
            String process = thread.group(2);
            String name = thread.group(3);
            threads.put(identity, name.equals(MAIN_THREAD) ? process : name + " of " + process);
            processes.put(SharedLock.process(identity), process);
        }
        return HOLDER.matcher(thread.replaceAll("")).replaceAll(mark -> {
            long identity = Long.parseLong(mark.group(1));
            String name = threads.get(identity);
            String process = processes.get(SharedLock.process(identity));
            return Matcher.quoteReplacement(
                    name != null ? name : process != null ? "an ended thread of " + process : "an ended process");
        });
    }
}
