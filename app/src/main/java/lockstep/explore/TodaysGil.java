package lockstep.explore;

/** What is known of a failure where CPython 3.11 to 3.13 switch. */
public enum TodaysGil {
    /** Not asked: nothing failed, or only another grain was explored. */
    NOT_ASKED,
    /** The program fails there too. */
    BREAKS,
    /** All schedules were looked at there, and none fails. */
    HIDES,
    /** Not all schedules could be looked at there, and of those that were none fails. */
    UNKNOWN
}
