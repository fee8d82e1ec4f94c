package lockstep.engine;

import java.util.ArrayList;
import java.util.List;

/** The options of the Java machines that children run on. */
final class MachineOptions {
    /** The system property that names the class-data archive this process was started with. */
    private static final String ARCHIVE_PROPERTY = "lockstep.archive";

    /** Over the program's own limit: the engine's classes of data, image buffers, and room for the collector. */
    private static final int ENGINE_MIB = 64;

    private MachineOptions() {}

    static List<String> of(RunSpec spec) {
        List<String> options = new ArrayList<>();
        options.add("-Xmx" + (spec.limits().memoryMib() + ENGINE_MIB) + "m");
        boolean parallel = !spec.profile().gil() && Runtime.getRuntime().availableProcessors() > 1;
        options.add(parallel ? "-XX:+UseParallelGC" : "-XX:+UseSerialGC");
        options.add("-XX:+UseCondCardMark");
        options.add("-Xshare:auto");
        options.add("-Xlog:disable");
        String archive = System.getProperty(ARCHIVE_PROPERTY, "");
        if (!archive.isEmpty()) {
            options.add("-XX:SharedArchiveFile=" + archive);
            options.add("-D" + ARCHIVE_PROPERTY + "=" + archive);
        }
        return options;
    }
}
