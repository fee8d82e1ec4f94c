package lockstep.lesson;

import java.util.List;
import java.util.stream.Collectors;

/** Lesson files that cannot be used. The message lists every fault found, one a line. */
public final class LessonException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** @param faults at least one */
    public LessonException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public LessonException(Fault fault) {
        this(List.of(fault));
    }

    /** Returns what is wrong, in order of the files. */
    public List<Fault> faults() {
        return faults;
    }
}
