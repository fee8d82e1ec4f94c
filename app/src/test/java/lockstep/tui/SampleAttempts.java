package lockstep.tui;

import java.util.List;
import lockstep.engine.Outcome;
import lockstep.engine.ThreadView;
import lockstep.session.AttemptView;
import lockstep.session.SpeedView;

/** What attempts at the challenge of {@link SampleCourse} come to. Stateless. */
final class SampleAttempts {
    private SampleAttempts() {}

    static AttemptView failed() {
        return new AttemptView(
                "race-fix",
                Outcome.COMPLETED,
                false,
                false,
                false,
                false,
                false,
                0,
                0,
                "2 of 60,000 items are lost.",
                List.of("`pears` is 29,998 and should be 30,000.", "The read in line 8 is outside the guard."),
                null,
                "Mark *every* line between the read and the write.",
                true);
    }

    static AttemptView passed(boolean scoring) {
        return new AttemptView(
                "race-fix",
                Outcome.COMPLETED,
                true,
                scoring,
                false,
                false,
                false,
                scoring ? 1 : 3,
                scoring ? 0 : 982,
                "Every item is counted.",
                List.of("Three runs, three times 60,000 items."),
                scoring
                        ? null
                        : new SpeedView(
                                1.76,
                                1.72,
                                1.80,
                                1.79,
                                List.of(
                                        new SpeedView.Point(1, 1.0, false),
                                        new SpeedView.Point(2, 1.76, false),
                                        new SpeedView.Point(4, 1.79, true)),
                                "12 clean blocks on 2 cores"),
                scoring ? "" : "As fast as the reference. Try how few threads keep it so.",
                !scoring);
    }

    static List<ThreadView> threads(ThreadView.State first, ThreadView.State second) {
        return List.of(
                new ThreadView(0, 0, "MainThread", ThreadView.State.BLOCKED, "join", 17),
                new ThreadView(0, 1, "Thread-1 (count)", first, first == ThreadView.State.BLOCKED ? "lock" : "", 8),
                new ThreadView(0, 2, "Thread-2 (count)", second, second == ThreadView.State.BLOCKED ? "lock" : "", 8));
    }
}
