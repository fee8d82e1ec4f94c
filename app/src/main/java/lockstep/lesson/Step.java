package lockstep.lesson;

/** One step of a lesson. Ids are unique over the course and never change once published. */
public sealed interface Step permits Reading, Prediction, Challenge, Break {
    /** Stable name, as in {@code lockstep attempt ID}. */
    String id();

    /** As on the map. */
    String title();

    /** The word in lesson files and in {@code lockstep lessons --json}. */
    String kind();

    /** Whether the step earns stars and points. */
    default boolean scored() {
        return false;
    }
}
