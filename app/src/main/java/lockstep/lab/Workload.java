package lockstep.lab;

/** What bounds a job: computing, which more cores serve, or waiting, which more workers serve. */
public enum Workload {
    CPU,
    IO
}
