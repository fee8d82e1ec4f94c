package lockstep.engine;

import lockstep.engine.family.Family;
import lockstep.engine.process.Action;
import lockstep.engine.process.Pending;
import lockstep.engine.process.SharedMemory;
import lockstep.engine.process.Station;
import lockstep.engine.process.StepwiseFolder;
import lockstep.engine.state.UnsupportedStateException;

/** What of a hub a program has that is run step by step: a folder, and nothing else. Confined to one thread. */
final class PiecewiseStation implements Station {
    private static final String WEB = "it uses the web, which cannot be explored";

    private final Family family;
    private final StepwiseFolder folder;

    PiecewiseStation(Family family, StepwiseFolder folder) {
        this.family = family;
        this.folder = folder;
    }

    @Override
    public Pending ask(Action action, long target, long number, byte[] data) {
        throw new UnsupportedStateException(WEB);
    }

    @Override
    public void tell(Action action, long target, long number, byte[] data) {
        throw new UnsupportedStateException(WEB);
    }

    @Override
    public SharedMemory memory() {
        throw new UnsupportedStateException(WEB);
    }

    @Override
    public int process() {
        return family.current();
    }

    @Override
    public StepwiseFolder stepwise() {
        return folder;
    }
}
