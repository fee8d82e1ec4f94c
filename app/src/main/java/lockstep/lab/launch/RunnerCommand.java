package lockstep.lab.launch;

import java.util.ArrayList;
import java.util.List;
import lockstep.engine.process.MachineCommand;
import lockstep.lab.runner.RunnerMain;

/** The command line of a runner process: this Java and this class path, with a heap of its own size. */
final class RunnerCommand {
    /** Collecting for more than that part of the time, and freeing less than that part of the heap, is out of memory. */
    private static final int GC_TIME_PERCENT = 50;

    private static final int FREE_PERCENT = 20;

    private RunnerCommand() {}

    /**
     * @param memoryMib largest heap, in MiB
     * @param waits whether its verb comes later, so that there is time for a rehearsal
     */
    static List<String> of(int memoryMib, boolean waits) {
        return of(memoryMib, List.of(), waits ? List.of(RunnerMain.WAITS) : List.of());
    }

    /**
     * A runner that explores and is done within seconds: only the JVM's first compiler, since the last one takes longer to pay.
     *
     * @param memoryMib largest heap, in MiB
     */
    static List<String> brief(int memoryMib) {
        return of(memoryMib, List.of("-XX:TieredStopAtLevel=1"), List.of(RunnerMain.EXPLORES));
    }

    private static List<String> of(int memoryMib, List<String> others, List<String> arguments) {
        boolean parallel = Runtime.getRuntime().availableProcessors() > 1;
        List<String> options = new ArrayList<>(others);
        options.add("-Xmx" + memoryMib + "m");
        options.add(parallel ? "-XX:+UseParallelGC" : "-XX:+UseSerialGC");
        if (parallel) {
            // A program that fills its heap ends for that, rather than going on ever slower until its time is over.
            options.add("-XX:GCTimeLimit=" + GC_TIME_PERCENT);
            options.add("-XX:GCHeapFreeLimit=" + FREE_PERCENT);
        }
        return new MachineCommand(options, RunnerMain.class.getName(), arguments).words();
    }
}
