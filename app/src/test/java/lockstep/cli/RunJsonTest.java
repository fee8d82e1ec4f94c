package lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lockstep.engine.Ended;
import lockstep.engine.Limits;
import lockstep.engine.Outcome;
import lockstep.engine.Profile;
import lockstep.engine.RunSpec;
import lockstep.engine.StartMethod;
import lockstep.engine.World;
import lockstep.lab.RunFacts;
import lockstep.lab.TrialResult;
import org.junit.jupiter.api.Test;

class RunJsonTest {
    @Test
    void fill_hasOutcomeStatusAndBothStreams() {
        RunSpec spec =
                new RunSpec("x.py", "", Profile.FREE_THREADED, StartMethod.SPAWN, Limits.standard(), World.open(), 1);
        TrialResult result = new TrialResult(
                Profile.FREE_THREADED,
                new Ended(Outcome.TIMED_OUT, 124, "Too long.", 1_500_000_000L),
                "a\n",
                "b\n",
                List.of(),
                new RunFacts(4, 2, 7));
        assertEquals(
                "{\"schema\":1,\"outcome\":\"timed-out\",\"status\":124,\"message\":\"Too long.\",\"file\":\"x.py\","
                        + "\"profile\":\"free-threaded\",\"startMethod\":\"spawn\",\"seconds\":1.5,"
                        + "\"stdout\":\"a\\n\",\"stderr\":\"b\\n\","
                        + "\"used\":{\"threads\":4,\"processes\":2,\"lockAcquisitions\":7}}",
                RunJson.fill(new JsonOutput().object(), spec, result).toString());
    }
}
