package lockstep.engine.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Consumer;
import lockstep.engine.file.Folder;
import lockstep.engine.file.FolderService;
import lockstep.engine.web.Answer;
import lockstep.engine.web.Web;
import lockstep.engine.wire.WireInput;
import lockstep.engine.wire.WireOutput;
import org.jspecify.annotations.Nullable;

/**
 * The middle of a run, in its first process: starts every child, keeps the process table and what the processes share,
 * and forwards what they print. Thread-safe. Closing it ends every child.
 */
public final class Hub implements Station, Child.Listener, AutoCloseable {
    /** How long {@link #close} waits for the operating system to end the children. */
    static final long CLOSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1500);

    private static final byte[] NOTHING = {};

    private static final long MOST_FILE_BYTES = 64L << 20;

    private final HubListener listener;
    private final Exchange exchange = new Exchange(this::memory);
    private final ProcessTable table;
    private final Nursery nursery;
    private final Web web;
    private @Nullable SharedMemory memory; // guarded by memoryLock
    private final Object memoryLock = new Object();

    /** All files of the run; they lie in this machine's memory. */
    private final Folder folder =
            new Folder(Math.min(MOST_FILE_BYTES, Runtime.getRuntime().maxMemory() / 8));

    private final FolderService files = new FolderService(folder);
    private final AtomicLongArray usedByEnded = new AtomicLongArray(2); // threads, locks
    private final AtomicInteger starting = new AtomicInteger();
    private final Quiet quiet = new Quiet();
    private final AtomicLong lastRequest = new AtomicLong();

    private final long firstPid = ProcessHandle.current().pid();
    private volatile boolean closed;

    /** What stands in channels lies in this machine's memory. */
    private final long mostStoredBytes = Runtime.getRuntime().maxMemory() / 3;

    /**
     * A hub for one run.
     *
     * @param maximumProcesses children that may live at once; in the whole run four times as many
     * @param nursery where their machines come from, and go back to
     * @param web the run's web
     * @param listener hears output and imposed ends
     */
    public Hub(int maximumProcesses, Nursery nursery, Web web, HubListener listener) {
        this.listener = listener;
        this.web = web;
        this.table = new ProcessTable(maximumProcesses);
        this.nursery = nursery;
    }

    /**
     * Sees to it that so many warm spares stand ready for forks, soon. Returns at once.
     *
     * @param count how many; bounded by the processes that may still be started
     */
    public void wantSpares(int count) {
        nursery.want(Math.min(count, table.free()));
    }

    /**
     * Waits until so many warm spares stand ready; for use outside of what is timed.
     *
     * @param count how many; bounded by the processes that may still be started
     * @param nanos how long to wait at most
     * @return whether they are ready
     */
    public boolean prepareSpares(int count, long nanos) throws InterruptedException {
        wantSpares(count);
        return nursery.awaitReady(Math.min(count, table.free()), System.nanoTime() + nanos);
    }

    /** Returns the files that the run's programs reach. */
    public Folder folder() {
        return folder;
    }

    /** How many processes were started, ended ones included. */
    public int started() {
        return table.started();
    }

    /** How many children are alive. */
    public int liveChildren() {
        return table.live().size();
    }

    /** Returns what each live child said last of its threads, by process number, and asks for news. */
    public Map<Integer, byte[]> threads() {
        Map<Integer, byte[]> views = new HashMap<>();
        table.live().forEach((number, child) -> {
            views.put(number, child.report().views());
            child.ask(ChildMain.ANY_ROUND);
        });
        return views;
    }

    /** What all children together have used: threads started and locks taken, as far as they have said. */
    public long[] used() {
        long threads = usedByEnded.get(0);
        long locks = usedByEnded.get(1);
        for (Child child : table.live().values()) {
            threads += child.report().threads();
            locks += child.report().locks();
        }
        return new long[] {threads, locks};
    }

    /**
     * Looks whether all children stand still, which takes several calls. Confined to one thread.
     *
     * @param hereToo whether this process does
     * @return what each child waits for, when none will ever move by itself; null when that is not so, or not known yet
     */
    public @Nullable List<String> standstill(boolean hereToo) {
        if (!hereToo || starting.get() != 0) {
            quiet.moved();
            return null;
        }
        return quiet.collect(table.live());
    }

    @Override
    public SharedMemory memory() {
        synchronized (memoryLock) {
            SharedMemory shared = memory;
            if (shared == null) {
                memory = shared = SharedMemory.create();
            }
            return shared;
        }
    }

    @Override
    public int process() {
        return 0;
    }

    @Override
    public Pending ask(Action action, long target, long number, byte[] data) {
        long id = lastRequest.incrementAndGet();
        Pending asked = new Pending(() ->
                handle(0, new Request(lastRequest.incrementAndGet(), Action.CANCEL, 0, id, NOTHING), ignored -> {}));
        handle(0, new Request(id, action, target, number, data), asked::complete);
        return asked;
    }

    @Override
    public void tell(Action action, long target, long number, byte[] data) {
        handle(0, new Request(lastRequest.incrementAndGet(), action, target, number, data), ignored -> {});
    }

    @Override
    public void requested(Child child, Request request) {
        handle(child.process(), request, reply -> child.reply(request.id(), reply));
    }

    @Override
    public void printed(Child child, int stream, String text) {
        listener.printed(child.process(), stream, text);
    }

    @Override
    public void mustEnd(Child child, int reason, String message) {
        listener.childAsksForEnd(reason, message);
    }

    @Override
    public void ended(int process, int code, HubListener.@Nullable Reason fault, String message) {
        Child child = table.live().get(process);
        if (child != null) {
            usedByEnded.addAndGet(0, child.report().threads());
            usedByEnded.addAndGet(1, child.report().locks());
        }
        if (fault != null) {
            listener.mustEnd(fault, message);
        }
        exchange.forget(process);
        table.ended(process, code);
    }

    /** Ends every child and waits, within bounds, until they are gone; with machines of its own the spares too. */
    @Override
    public void close() {
        closed = true;
        List<Child> left = List.copyOf(table.live().values());
        left.forEach(Child::destroy);
        Child.awaitGone(left, CLOSE_NANOS);
        synchronized (memoryLock) {
            if (memory != null) {
                memory.close();
            }
        }
    }

    private void handle(int process, Request request, Consumer<Reply> answer) {
        switch (request.action()) {
            case START -> start(process, request, answer);
            case WATCH_EXIT -> {
                Request exit = new Request(request.id(), Action.AWAIT_EXIT, request.target(), 0, NOTHING);
                table.awaitExit(process, exit, ignored -> exchange.post(request.number()));
                answer.accept(Reply.done(0));
            }
            case AWAIT_EXIT -> table.awaitExit(process, request, answer);
            case SIGNAL -> {
                if (request.target() == 0) {
                    listener.signalled((int) request.number());
                    answer.accept(Reply.done(1));
                } else {
                    boolean known = table.kill((int) request.target(), (int) request.number());
                    answer.accept(Reply.done(known ? 1 : 0));
                }
            }
            case HANDLE_SIGNALS -> table.handles(process, (int) request.number());
            case FILE -> answer.accept(Reply.done(files.handle(request.data())));
            case WEB -> answer.accept(web(request.data()));
            case CANCEL -> {
                table.cancel(process, request.number());
                exchange.handle(process, request, answer);
            }
            default -> {
                exchange.handle(process, request, answer);
                if (exchange.storedBytes() > mostStoredBytes) {
                    listener.mustEnd(
                            HubListener.Reason.OUT_OF_MEMORY,
                            "Queues and pipes between processes held more than " + (mostStoredBytes >> 20)
                                    + " MiB that nobody took out.");
                }
            }
        }
    }

    private void start(int parent, Request request, Consumer<Reply> answer) {
        Launch launch = request.number() == Launch.IMAGE.ordinal() ? Launch.IMAGE : Launch.FRESH;
        int number = table.reserve(parent, launch == Launch.IMAGE);
        if (number < 0) {
            answer.accept(Reply.of(Reply.Outcome.REFUSED));
            listener.mustEnd(
                    HubListener.Reason.TOO_MANY_PROCESSES,
                    "The program had " + table.maximum() + " processes at once or started "
                            + table.mostStarted() + ", which is the limit. A program that starts processes"
                            + " as soon as it is imported starts them again in every child: is the part that starts them"
                            + " under if __name__ == \"__main__\":?");
            return;
        }
        WireInput in = new WireInput(request.data());
        List<Long> handles = null;
        if (request.target() >= 0) {
            handles = new ArrayList<>();
            for (long i = 0; i < request.target(); i++) {
                handles.add(in.readLong());
            }
        }
        exchange.inherit(parent, number, handles);
        starting.incrementAndGet();
        launch(number, launch, in.readRest(), answer);
    }

    private void launch(int number, Launch launch, byte[] program, Consumer<Reply> answer) {
        nursery.take(child -> {
            if (closed && child != null) {
                child.destroy();
            } else if (child == null) {
                starting.decrementAndGet();
                answer.accept(Reply.of(Reply.Outcome.REFUSED));
                listener.mustEnd(HubListener.Reason.LOST, "A child process could not be started on this machine.");
            } else if (child.assign(number, this)) {
                table.started(number, child);
                WireOutput pid = new WireOutput();
                pid.writeLong(firstPid + number);
                starting.decrementAndGet();
                answer.accept(new Reply(Reply.Outcome.DONE, number, pid.toByteArray()));
                child.start(launch, program, memory().file());
            } else {
                launch(number, launch, program, answer); // a spare that died in the meantime
            }
        });
    }

    private Reply web(byte[] data) {
        WireInput in = new WireInput(data);
        Answer found = web.request(in.readString(), in.readString(), System.nanoTime());
        WireOutput out = new WireOutput();
        out.writeInt(found == null ? 0 : found.status());
        out.writeInt(found == null ? 0 : found.bodyBytes());
        return new Reply(Reply.Outcome.DONE, found == null ? 0 : found.delayNanos(), out.toByteArray());
    }
}
