package lockstep.engine.family;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import lockstep.engine.state.UnsupportedStateException;
import lockstep.engine.thread.PyThread;
import lockstep.engine.thread.PyThreads;
import lockstep.engine.type.Errors;
import lockstep.engine.value.Cell;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyFunction;
import org.jspecify.annotations.Nullable;

/**
 * The processes of an exploration and what they share. Which process runs at the moment, and whose memory the names of the
 * program therefore have, is said by whoever drives its threads. A service of every thread; confined to one thread.
 */
public final class Family {
    /** Whoever drives the threads. */
    public interface Listener {
        /**
         * A thread is about to use something that processes share.
         *
         * @param owner a {@link Shared}
         * @param part a place within it; null: all of it
         */
        default void uses(PyThread thread, Object owner, @Nullable Object part, boolean write) {
            // nobody asks
        }

        /** More things are steps of their own from now on: what was found out before is out of date. */
        default void endsApart() {
            // nobody asks
        }

        /**
         * Returns the names and class attributes whose values are what a process has for itself.
         *
         * @throws UnsupportedStateException when there can be no further process
         */
        default List<Cell> memory() {
            throw new UnsupportedStateException("it starts processes, which have no real threads to be played on");
        }

        /** Returns the same, for a process that is no copy of the present one. */
        default List<Cell> names() {
            return memory();
        }

        /** Returns what names hold before the program begins. */
        default FreshMemory fresh() {
            throw new UnsupportedStateException("it starts processes, which have no real threads to be played on");
        }
    }

    /** Processes that one path may start, bounded by the bits that stand for them. */
    private static final int MOST = 60;

    private static final int SIGINT = 2;

    private final Listener listener;
    private final Commons commons = new Commons();
    private int current;
    private boolean endsApart;
    private boolean kills;
    private boolean arrivesApart;
    /** The names that processes had last, by number: what a process did is told also where it is not there. */
    private final Map<Integer, String> names = new HashMap<>();

    private @Nullable Beginning beginning;
    private @Nullable PyFunction body;

    /**
     * A process that is about to have its main thread.
     *
     * @param memory values of the names
     * @param handles of the pipes whose ends it has as its parent has; null: of all
     */
    private record Beginning(
            int number,
            int parent,
            @Nullable Object[] memory,
            @Nullable Set<Long> handles) {}

    /** Signals that any process was seen to handle, and that any was seen to be sent; never fewer, a bit for each. */
    private long handled = 1 << SIGINT;

    private long sent;

    /** @param listener hears what is used, and says what a process's memory is */
    public Family(Listener listener) {
        this.listener = listener;
    }

    /** Returns what all processes share, as a part of every state. */
    public Object commons() {
        return commons;
    }

    /** Sets the function that runs the program's text; null: a new process finds all that it would leave. */
    public void body(@Nullable PyFunction value) {
        body = value;
    }

    /** Returns the function that runs the program's text in a new process, or null where nothing is to be run. */
    public @Nullable PyFunction body() {
        return body;
    }

    /** Whether anything is shared by processes, or could be. */
    public boolean isUsed() {
        return !commons.things.isEmpty() || !commons.memory.isEmpty() || commons.members.size() > 1;
    }

    /** Whether more than one process has been started. */
    public boolean hasSeveral() {
        return commons.members.size() > 1;
    }

    /** Whether another process than the present one has not come to its end. */
    boolean livesWithOthers() {
        return commons.members.stream().anyMatch(member -> member.number() != current && !member.hasEnded());
    }

    /** Makes the first process known. */
    public void first(PyThread main) {
        commons.members.add(new Member(0, -1, main));
        names.put(0, "MainProcess");
    }

    /** Says which process goes on. */
    public void current(int process) {
        current = process;
    }

    /** Returns the number of the process that runs. */
    public int current() {
        return current;
    }

    /** Returns the number of the process that started the present one, or -1. */
    public int parent() {
        return current < commons.members.size() ? commons.members.get(current).parent() : -1;
    }

    /** Returns the process whose main thread that is, or null. */
    public @Nullable Member of(PyThread main) {
        for (Member member : commons.members) {
            if (member.main() == main) {
                return member;
            }
        }
        return null;
    }

    /** Returns what is shared by that number, or null. */
    public @Nullable Shared find(long handle) {
        if (handle > 0 && handle <= commons.things.size()) {
            return commons.things.get((int) handle - 1);
        }
        for (Numbers numbers : commons.memory) {
            if (numbers.handle() == handle) {
                return numbers;
            }
        }
        return null;
    }

    /** Returns the name of a process, as the program has it. */
    public String name(int process) {
        return names.getOrDefault(process, "a process");
    }

    /**
     * Tells what a new thread belongs to. Called once for each, before it runs.
     *
     * @return the memory of a new process whose main thread it is; null: it is one more thread of the present process
     */
    public @Nullable Object @Nullable [] begins(PyThread thread) {
        Beginning begins = beginning;
        if (begins == null) {
            return null;
        }
        beginning = null;
        commons.members.add(new Member(begins.number, begins.parent, thread));
        names.put(begins.number, thread.name());
        commons.things.forEach(thing -> {
            if (thing instanceof Pipeline pipeline
                    && (begins.handles == null || begins.handles.contains(pipeline.handle()))) {
                pipeline.inherit(begins.parent, begins.number);
            }
        });
        current = begins.number;
        return begins.memory;
    }

    /**
     * Starts a process that is a copy of the present one.
     *
     * @param life what its main thread calls there
     * @param name of its main thread
     */
    Member fork(PyThread thread, Object life, String name) {
        int number = next();
        List<Cell> cells = listener.memory();
        @Nullable Object[] copy = ForkCopy.of(thread, cells, life);
        Object call = Objects.requireNonNull(copy[cells.size()]);
        beginning = new Beginning(number, current, java.util.Arrays.copyOf(copy, cells.size()), null);
        thread.service(PyThreads.class).start(thread, call, new Object[0], name, false, false);
        return commons.members.get(number);
    }

    /**
     * Starts a process that runs the program from its first line.
     *
     * @param life what its main thread calls there, which refers to nothing of this process
     * @param name of its main thread
     * @param handles of the pipes that it is given
     */
    Member spawn(PyThread thread, Object life, String name, Set<Long> handles) {
        int number = next();
        List<Cell> cells = listener.names();
        @Nullable Object[] memory = listener.fresh().values(thread, cells);
        beginning = new Beginning(number, current, memory, handles);
        thread.service(PyThreads.class).start(thread, life, new Object[0], name, false, false);
        return commons.members.get(number);
    }

    private int next() {
        int number = commons.members.size();
        if (number > MOST) {
            throw new UnsupportedStateException("it starts more than " + MOST + " processes");
        }
        return number;
    }

    /** A process has come to its end, of itself or not. */
    public void ended(Member member) {
        commons.things.forEach(thing -> {
            if (thing instanceof Pipeline pipeline && pipeline.forget(member.number())) {
                listener.uses(member.main(), pipeline, null, true);
            }
        });
    }

    /** A process ends by the signal that it was sent. */
    public void dies(Member member) {
        leaves(member, -member.signal());
        ended(member);
    }

    /** The main thread of a process is done. */
    long leaves(Member member, long code) {
        listener.uses(member.main(), member, null, true);
        member.code(code);
        return code;
    }

    /** Whether the end of a process is a step of its own. */
    boolean endsApart() {
        return endsApart;
    }

    /** A process asks for what the end of another one changes, without waiting for it. */
    void asksForEnds() {
        if (!endsApart) {
            endsApart = true;
            listener.endsApart();
        }
    }

    /** Whether the answers of pools are handed on in steps of their own. */
    boolean arrivesApart() {
        return arrivesApart;
    }

    /** A process asks for more of a pool's answers than to wait until they are there. */
    void asksForArrivals() {
        if (!arrivesApart) {
            arrivesApart = true;
            listener.endsApart();
        }
    }

    /** Whether a process may end by a signal, so that all that it does can be the last thing that it did. */
    public boolean kills() {
        return kills;
    }

    /** Some process handles these signals, a bit for each. */
    void handles(long signals) {
        handled |= signals;
        refuseHandlers();
    }

    /** What runs in a handler may come between any two instructions: no exploration goes through that. */
    private void refuseHandlers() {
        if ((handled & sent) != 0) {
            throw new UnsupportedStateException(
                    "a process is sent a signal that it handles: an Event tells it to end where it asks for it");
        }
    }

    /** Sends a process a signal, which ends it at some time. */
    void kill(Member member, int signal) {
        if (signal <= 0) {
            return;
        }
        sent |= 1L << signal;
        refuseHandlers();
        asksForEnds();
        if (!kills) {
            kills = true;
            listener.endsApart();
        }
        if (!member.hasEnded() && member.signal() == 0) {
            member.signal(signal);
        }
    }

    Member member(long number) {
        if (number < 0 || number >= commons.members.size()) {
            throw Errors.valueError("no such process");
        }
        return commons.members.get((int) number);
    }

    /** Makes something that is shared. @param maker is given its number */
    long open(Function<Long, Shared> maker) {
        long handle = commons.things.size() + 1L;
        commons.things.add(maker.apply(handle));
        return handle;
    }

    long openMemory(long size) {
        if (size < 0 || size > 1 << 20) {
            throw new UnsupportedStateException("it shares more memory between processes than can be explored");
        }
        long place = commons.nextPlace;
        commons.nextPlace += (size + Long.BYTES) / Long.BYTES * Long.BYTES + Long.BYTES;
        commons.memory.add(new Numbers(place, (int) size));
        return place;
    }

    Blocks blocks() {
        return commons.blocks;
    }

    Numbers memory(long place, long size) {
        for (Numbers numbers : commons.memory) {
            if (numbers.has(place, size)) {
                return numbers;
            }
        }
        throw Errors.valueError("outside of shared memory");
    }

    <T extends Shared> T find(Class<T> type, long handle) {
        Shared thing = handle > 0 && handle <= commons.things.size() ? commons.things.get((int) handle - 1) : null;
        if (!type.isInstance(thing)) {
            throw Errors.valueError("no such handle");
        }
        return type.cast(thing);
    }

    void uses(Context thread, Object owner, @Nullable Object part, boolean write) {
        listener.uses((PyThread) thread, owner, part, write);
    }
}
