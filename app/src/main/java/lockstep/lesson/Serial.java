package lockstep.lesson;

/** The serial variant of a job: the same work by one worker. */
public sealed interface Serial {
    /**
     * The program with these knob values.
     *
     * @param values a value for every knob
     */
    record Knobs(KnobValues values) implements Serial {}

    /**
     * Another function of the program, which does the same work serially.
     *
     * @param name takes the arguments the timed function takes
     */
    record Function(String name) implements Serial {}
}
