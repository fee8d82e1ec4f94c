package lockstep.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import lockstep.engine.Ended;
import lockstep.engine.Outcome;
import lockstep.lab.CheckResult;
import lockstep.lab.ExploreListener;
import lockstep.lab.ExploreRequest;
import lockstep.lab.Laboratory;
import lockstep.lab.LiveExploration;
import lockstep.lab.LiveListener;
import lockstep.lab.LiveMeasurement;
import lockstep.lab.LiveRun;
import lockstep.lab.LiveStepper;
import lockstep.lab.MeasureListener;
import lockstep.lab.MeasureRequest;
import lockstep.lab.RunFacts;
import lockstep.lab.StepListener;
import lockstep.lab.Trial;
import lockstep.lab.TrialResult;
import lockstep.lesson.file.CourseFolder;
import lockstep.lesson.file.CourseReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseCheckTest {
    @TempDir
    Path directory;

    @Test
    void verdicts_countRunsAndNameWhatIsWrong() throws Exception {
        CourseFolder folder = new CourseFolder(directory);
        CourseCheck check = new CourseCheck(folder.files(), CourseReader.read(folder.files()), new AlwaysRight());
        AtomicInteger runs = new AtomicInteger();
        String faults = check.verdicts(2, runs::set).toString();
        assertTrue(faults.contains("the start should fail as `wrong`"), faults);
        assertTrue(runs.get() > 5, runs.toString());
        assertEquals(List.of(), check.timed());
    }

    /** Nothing runs; every check holds. */
    private static final class AlwaysRight implements Laboratory {
        @Override
        public LiveRun run(Trial trial, LiveListener listener) {
            List<CheckResult> checks = new ArrayList<>();
            trial.examination().checks().forEach(check -> checks.add(new CheckResult(true, "")));
            TrialResult result = new TrialResult(
                    trial.spec().profile(),
                    new Ended(Outcome.COMPLETED, 0, "", 1),
                    "",
                    "",
                    checks,
                    new RunFacts(2, 0, 1));
            return new LiveRun() {
                @Override
                public CompletableFuture<TrialResult> result() {
                    return CompletableFuture.completedFuture(result);
                }

                @Override
                public void cancel() {
                    // It is over.
                }
            };
        }

        @Override
        public LiveStepper step(ExploreRequest request, StepListener listener) {
            throw new IllegalStateException("nothing is stepped");
        }

        @Override
        public LiveExploration explore(ExploreRequest request, ExploreListener listener) {
            throw new IllegalStateException("nothing is explored");
        }

        @Override
        public void prepare(Object guest, int memoryMib) {}

        @Override
        public void leave(Object guest) {}

        @Override
        public LiveMeasurement measure(MeasureRequest request, MeasureListener listener) {
            throw new UnsupportedOperationException("nothing here is timed");
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
