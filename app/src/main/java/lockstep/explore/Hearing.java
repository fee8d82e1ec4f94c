package lockstep.explore;

import java.util.List;
import java.util.Set;
import lockstep.engine.PiecewiseListener;
import lockstep.engine.family.FreshMemory;
import lockstep.engine.file.Folder;
import lockstep.engine.file.FolderUse;
import lockstep.engine.interpreter.Frame;
import lockstep.engine.interpreter.Interpreter;
import lockstep.engine.thread.PyThread;
import lockstep.engine.thread.ThreadEnd;
import lockstep.engine.value.Cell;
import lockstep.engine.value.Context;
import lockstep.engine.value.Output;
import lockstep.engine.value.PyException;
import lockstep.engine.value.Wait;
import lockstep.python.code.CodeObject;
import org.jspecify.annotations.Nullable;

/** Hears what the program does in a step, and passes it on to whom it concerns. Confined to one thread. */
final class Hearing implements PiecewiseListener {
    /** Attributes of the library's objects that tell what an operation of its own does. */
    private static final Set<String> TOLD =
            Set.of("Thread.ident", "Thread.native_id", "BaseProcess.pid", "BaseProcess.ident");

    private final Execution execution;
    private final FolderUses folderUses;
    private boolean readsClock;
    private boolean asksProcess;
    private boolean readsIdentity;
    private boolean draws;
    private boolean drawsForSleep;
    private boolean readsInput;
    private @Nullable Script script;
    private @Nullable Set<CodeObject> quiet;

    Hearing(Execution execution) {
        this.execution = execution;
        this.folderUses = new FolderUses(execution);
    }

    /** Writes down from now on what each thread does; null: no more. */
    void script(@Nullable Script value) {
        script = value;
    }

    /**
     * Has whatever can be heard be refused, by {@link ModuleRun.NoisyException}.
     *
     * @param value code that is refused likewise; null: nothing any more
     */
    void quiet(@Nullable Set<CodeObject> value) {
        quiet = value;
    }

    private void hear() {
        if (quiet != null) {
            throw new ModuleRun.NoisyException();
        }
    }

    /** Whether the program itself has asked for the time. */
    boolean hasReadClock() {
        return readsClock;
    }

    /** Returns which random numbers the program has drawn for which it gives no seed. @param seed that they have here */
    Chance chance(long seed) {
        return draws ? Chance.fixed(seed) : drawsForSleep ? Chance.FOR_SLEEP : Chance.NONE;
    }

    /** Whether random numbers to which the program gives no seed make a difference. */
    boolean hasDrawn() {
        return draws;
    }

    /** Whether the program has read its input, which is empty here. */
    boolean hasReadInput() {
        return readsInput;
    }

    @Override
    public void readProcess() {
        Frame asks = execution.running().interpreter.top();
        while (asks != null && TOLD.contains(asks.code().object().qualifiedName())) {
            asks = asks.back();
        }
        asksProcess |= asks != null && asks.code().unit().isOfProgram();
    }

    @Override
    public boolean touches(Context thread, Object owner, @Nullable Object part, boolean write) {
        hear();
        boolean shared = execution.lookout().usesBetween(owner, part, write);
        if (script != null) {
            script.usesApart(((PyThread) thread).number(), shared);
        }
        return shared;
    }

    @Override
    public void readIdentity() {
        readsIdentity = true;
    }

    /** Whether something was told an object's own number, by which it can be told from one that is alike. */
    boolean hasReadIdentity() {
        return readsIdentity;
    }

    @Override
    public boolean hasReadWhatDiffers() {
        return readsClock || asksProcess;
    }

    @Override
    public void draws(Object generator, boolean write, boolean byChance) {
        hear();
        draws |= byChance;
        execution.lookout().uses(generator, write);
    }

    @Override
    public void readsInput() {
        hear();
        readsInput = true;
    }

    @Override
    public void uses(Object object, boolean write) {
        hear();
        execution.lookout().uses(object, write);
    }

    @Override
    public boolean usesFolder(Context thread, Folder folder, List<FolderUse> uses) {
        hear();
        boolean shared = folderUses.areShared(folder, uses);
        if (script != null) {
            script.usesApart(((PyThread) thread).number(), shared);
        }
        return shared;
    }

    @Override
    public void readsFileTime(String path) {
        hear();
        readsClock = true;
        folderUses.tellsTime(path);
    }

    @Override
    public void drawsForSleep() {
        hear();
        drawsForSleep = true;
    }

    @Override
    public boolean stops(Interpreter interpreter, Frame frame, int pc) {
        if (quiet != null && quiet.contains(frame.code().object())) {
            hear();
        }
        boolean stops = execution.lookout().stops(interpreter, frame, pc);
        if (script != null) {
            int thread = execution.running().thread.number();
            if (stops) {
                script.stopped(thread);
            } else {
                script.passed(thread);
            }
        }
        return stops;
    }

    /** Behind a builtin that calls back into Python nothing is left of what it was about to do. */
    @Override
    public boolean canStop(PyThread thread, Wait wait) {
        hear();
        if (script != null && wait.on() != null) {
            script.waits(thread.number(), wait.deadlineNanos() != Wait.NEVER);
        }
        if (!execution.running().interpreter.isNested()) {
            return true;
        } else if (wait.on() == null) {
            return false;
        }
        throw new UnexplorableException("a builtin that calls back into Python waits there, in line "
                + execution.running().interpreter.currentLine());
    }

    @Override
    public void readClock() {
        hear();
        Frame top = execution.running().interpreter.top();
        Frame asks = top != null && top.code().object().qualifiedName().equals("BaseEventLoop.time") ? top.back() : top;
        readsClock |= asks != null && asks.code().unit().isOfProgram();
    }

    @Override
    public void joined(ThreadEnd end) {
        execution.crew().joined(end);
    }

    @Override
    public void printed(Output.Stream stream, String text) {
        hear();
        if (stream == Output.Stream.OUT) {
            execution.told().print(text);
            execution.lookout().printed(execution.running().interpreter);
        }
    }

    @Override
    public void uncaught(PyThread thread, int task, PyException exception) {
        hear();
        execution.told().fail(execution.process(), thread, task, exception);
    }

    @Override
    public void uses(PyThread thread, Object owner, @Nullable Object part, boolean write) {
        hear();
        execution.lookout().uses(thread, owner, part, write);
    }

    @Override
    public void endsApart() {
        hear();
        execution.marks().outdate();
    }

    @Override
    public List<Cell> memory() {
        hear();
        if (execution.crew().hasCompany(execution.running())) {
            throw new UnexplorableException("it starts a process while other threads run, whose work the process would"
                    + " copy half done: join them first, or start them behind it");
        }
        return execution.roots().memory();
    }

    @Override
    public List<Cell> names() {
        hear();
        return execution.roots().memory();
    }

    @Override
    public FreshMemory fresh() {
        return execution.fresh();
    }

    @Override
    public void polled(PyThread thread) {
        execution.polled();
    }

    @Override
    public void started(PyThread thread) {
        hear();
        if (script != null) {
            script.started(thread.number());
        }
        execution.begin(thread);
    }
}
