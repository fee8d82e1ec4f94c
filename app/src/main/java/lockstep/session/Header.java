package lockstep.session;

import java.util.ArrayList;
import java.util.List;
import lockstep.engine.Profile;
import lockstep.engine.WebHost;
import lockstep.engine.World;
import lockstep.lesson.Conditions;

/** The line above a run that says what it runs under. */
final class Header {
    private Header() {}

    static String of(Conditions conditions, Profile profile) {
        List<String> parts = new ArrayList<>();
        parts.add(profile.gil() ? "Python " + profile.label() : "Python without a GIL");
        int cores = Runtime.getRuntime().availableProcessors();
        parts.add(cores == 1 ? "1 core" : cores + " cores");
        parts.addAll(web(conditions.world()));
        return String.join(" · ", parts);
    }

    private static List<String> web(World world) {
        List<String> parts = new ArrayList<>();
        for (WebHost host : world.hosts()) {
            parts.add("built-in web: " + host.name() + " answers in " + host.latencyMillis() + " ms");
        }
        return parts;
    }
}
