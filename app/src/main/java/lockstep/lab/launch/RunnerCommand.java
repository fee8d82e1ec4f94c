package lockstep.lab.launch;

import java.util.ArrayList;
import java.util.List;
import lockstep.engine.process.MachineCommand;
import lockstep.lab.runner.RunnerMain;

/** The command line of a runner process: this Java and this class path, with a heap of its own size. */
final class RunnerCommand {
    /** The system property that names the class-data archive this process was started with. */
    private static final String ARCHIVE_PROPERTY = "lockstep.archive";

    private RunnerCommand() {}

    /**
     * @param memoryMib largest heap, in MiB
     * @param waits whether its verb comes later, so that there is time for a rehearsal
     */
    static List<String> of(int memoryMib, boolean waits) {
        boolean parallel = Runtime.getRuntime().availableProcessors() > 1;
        List<String> options = new ArrayList<>();
        options.add("-Xmx" + memoryMib + "m");
        options.add(parallel ? "-XX:+UseParallelGC" : "-XX:+UseSerialGC");
        // Threads that store into neighbouring objects would otherwise wait for each other's lines of the card table.
        options.add("-XX:+UseCondCardMark");
        options.add("-Xshare:auto");
        options.add("-Xlog:disable");
        String archive = System.getProperty(ARCHIVE_PROPERTY, "");
        if (!archive.isEmpty()) {
            options.add("-XX:SharedArchiveFile=" + archive);
            options.add("-D" + ARCHIVE_PROPERTY + "=" + archive);
        }
        return new MachineCommand(options, RunnerMain.class.getName(), waits ? List.of(RunnerMain.WAITS) : List.of())
                .words();
    }
}
