package lockstep.lab.launch;

/** What a runner process was started for, on the host's side: turns its messages into one result. */
interface RunnerTask extends RunnerProcess.Handler {
    /** The process runs; called before the first message. */
    void started(RunnerProcess process);

    /** No process could be started. */
    void notStarted(String reason);
}
