package lockstep.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lockstep.engine.PiecewiseProcess;
import lockstep.engine.family.Member;
import lockstep.engine.thread.PyThread;
import lockstep.engine.value.PyException;

/** What a program has told the world so far: its output, and the exceptions that ended threads. Confined to one thread. */
final class Told {
    /** Characters printed, beyond which copies of the output in every state take too long. */
    static final int MOST_OUTPUT = 50_000;

    /** A module that Lockstep does not have; a real Python may. Behind it stand all that there are. */
    private static final Pattern MISSING =
            Pattern.compile("ModuleNotFoundError: (No module named '[^']*' in Lockstep's Python.*?); it has: ");

    private String output = "";
    private List<Failure> failures = List.of();

    String output() {
        return output;
    }

    List<Failure> failures() {
        return failures;
    }

    void print(String text) {
        output += text;
        if (output.length() > MOST_OUTPUT) {
            throw new UnexplorableException("it prints more than " + MOST_OUTPUT + " characters");
        }
    }

    /** @throws UnexplorableException when what is raised says nothing of other Pythons */
    void fail(PiecewiseProcess process, PyThread thread, int task, PyException exception) {
        String text = process.lastLine(thread, exception);
        Matcher missing = MISSING.matcher(text);
        if (missing.lookingAt()) {
            throw new UnexplorableException(missing.group(1));
        }
        List<Failure> more = new ArrayList<>(failures);
        Member member = task == 0 ? process.family().of(thread) : null;
        more.add(new Failure(
                StateGraph.actor(thread.number(), task),
                member == null || member.number() == 0 ? "" : thread.name(),
                Raised.line(exception),
                text));
        failures = List.copyOf(more);
    }

    void restore(Moment moment) {
        output = moment.output();
        failures = moment.failures();
    }
}
