package lockstep.lesson;

import java.util.List;
import lockstep.engine.Profile;
import lockstep.lab.Examination;

/**
 * How a challenge's program is judged right.
 *
 * @param profiles each is tried
 * @param repeat real runs under each profile; 0 where all interleavings are looked at instead
 * @param examination what is called and must hold
 * @param racesRefused whether a data race fails the challenge even where every result is right
 */
public record Proof(List<Profile> profiles, int repeat, Examination examination, boolean racesRefused) {
    public Proof {
        profiles = List.copyOf(profiles);
    }
}
