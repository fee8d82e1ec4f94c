package lockstep.engine;

import java.util.List;

/** The options of the Java machines that children run on. */
final class MachineOptions {
    /** Over the program's own limit: the engine's classes of data, image buffers, and room for the collector. */
    private static final int ENGINE_MIB = 64;

    private MachineOptions() {}

    static List<String> of(RunSpec spec) {
        boolean parallel = !spec.profile().gil() && Runtime.getRuntime().availableProcessors() > 1;
        return List.of(
                "-Xmx" + (spec.limits().memoryMib() + ENGINE_MIB) + "m",
                parallel ? "-XX:+UseParallelGC" : "-XX:+UseSerialGC");
    }
}
