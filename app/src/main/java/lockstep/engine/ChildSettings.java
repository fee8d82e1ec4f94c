package lockstep.engine;

import java.time.Duration;
import java.util.List;
import lockstep.engine.wire.WireInput;
import lockstep.engine.wire.WireOutput;

/**
 * What a child process is told besides its program. The web stays with the hub, so the child's world is empty.
 *
 * @param spec of the run
 * @param parent number of the process that started it
 * @param firstPid the operating system's number of the run's first process. Children count on from it: their machines may
 *     serve several of them
 */
record ChildSettings(RunSpec spec, int parent, long firstPid) {
    byte[] encode() {
        WireOutput out = new WireOutput(spec.source().length() + 128);
        out.writeString(spec.fileName());
        out.writeString(spec.source());
        out.writeInt(spec.profile().ordinal());
        out.writeInt(spec.startMethod().ordinal());
        Limits limits = spec.limits();
        out.writeLong(limits.timeout().toMillis());
        out.writeInt(limits.memoryMib());
        out.writeInt(limits.threads());
        out.writeInt(limits.processes());
        out.writeLong(limits.outputBytes());
        out.writeInt(limits.recursionDepth());
        out.writeLong(spec.seed());
        out.writeInt(parent);
        out.writeLong(firstPid);
        return out.toByteArray();
    }

    static ChildSettings decode(byte[] bytes) {
        WireInput in = new WireInput(bytes);
        String fileName = in.readString();
        String source = in.readString();
        Profile profile = Profile.values()[in.readInt()];
        StartMethod startMethod = StartMethod.values()[in.readInt()];
        Limits limits = new Limits(
                Duration.ofMillis(in.readLong()),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readLong(),
                in.readInt());
        World world = new World(List.of(), false);
        RunSpec spec = new RunSpec(fileName, source, profile, startMethod, limits, world, in.readLong());
        return new ChildSettings(spec, in.readInt(), in.readLong());
    }
}
