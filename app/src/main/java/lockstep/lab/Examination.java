package lockstep.lab;

import java.util.List;

/**
 * How a program is judged and what of it is timed.
 *
 * @param function the module function that is the job; empty: the module itself, run as {@code __main__}
 * @param author Python text of the lesson's own file, unknown to the program: may define {@code inputs(seed)}, which
 *     returns the tuple of arguments for the function; empty: the function takes none
 * @param checks what must hold after every run
 */
public record Examination(String function, String author, List<Check> checks) {
    public Examination {
        checks = List.copyOf(checks);
    }

    /** Nothing but the run itself: no function, no checks. */
    public static Examination none() {
        return new Examination("", "", List.of());
    }
}
