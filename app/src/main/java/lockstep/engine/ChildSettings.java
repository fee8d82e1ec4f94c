package lockstep.engine;

import java.time.Duration;
import java.util.List;
import lockstep.engine.wire.WireInput;
import lockstep.engine.wire.WireOutput;
import lockstep.python.code.CompiledUnit;
import lockstep.python.code.UnitReader;
import lockstep.python.code.UnitWriter;
import lockstep.python.compile.PythonCompiler;
import lockstep.python.source.PythonSyntaxError;

/**
 * What a child process is told besides its program. The web stays with the hub, so the child's world is empty.
 *
 * @param spec of the run
 * @param unit the compiled program: a machine that has just started takes long to compile one
 * @param parent number of the process that started it
 * @param firstPid the operating system's number of the run's first process. Children count on from it: their machines may
 *     serve several of them
 */
record ChildSettings(RunSpec spec, CompiledUnit unit, int parent, long firstPid) {
    byte[] encode() {
        byte[] compiled = UnitWriter.write(unit);
        WireOutput out = new WireOutput(spec.source().length() + compiled.length + 128);
        out.writeString(spec.fileName());
        out.writeString(spec.source());
        out.writeBytes(compiled);
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
        byte[] compiled = in.readBytes();
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
        return new ChildSettings(spec, unit(spec, compiled), in.readInt(), in.readLong());
    }

    private static CompiledUnit unit(RunSpec spec, byte[] compiled) {
        CompiledUnit unit = UnitReader.read(compiled, spec.fileName(), spec.source());
        try {
            return unit != null
                    ? unit
                    : PythonCompiler.compile(
                            spec.fileName(), spec.source(), spec.profile().polls());
        } catch (PythonSyntaxError e) {
            throw new IllegalStateException("the program of a process that runs has a syntax error", e);
        }
    }
}
