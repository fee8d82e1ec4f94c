package lockstep.engine.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the processes of a run share through the hub: channels, semaphores and memories, each under a handle that is never
 * used twice. Thread-safe; replies are handed out after the lock is released, by the thread whose request caused them.
 */
final class Exchange {
    /** More of one kind than any program that works needs; a loop that makes them ends here. */
    private static final int MAXIMUM_HANDLES = 20_000;

    private final Map<Long, Channel> channels = new HashMap<>();
    private final Map<Long, SharedSemaphore> semaphores = new HashMap<>();
    private final Map<Key, Held> held = new HashMap<>();
    private final Supplier<SharedMemory> memory;
    private List<Runnable> outbox = new ArrayList<>();
    private long lastHandle;
    private volatile long storedBytes;

    /** @param memory of the run, made when it is first asked for */
    Exchange(Supplier<SharedMemory> memory) {
        this.memory = memory;
    }

    /** Returns how many bytes of messages stand in all channels. */
    long storedBytes() {
        return storedBytes;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // under the lock
    private void stored(long change) {
        storedBytes += change;
    }

    /**
     * Does what a request asks, or holds it until it can be done.
     *
     * @param process who asks
     * @param request one of the actions on channels, semaphores and memories, or a cancellation
     * @param answer takes the reply, called once, on any thread
     */
    void handle(int process, Request request, Consumer<Reply> answer) {
        change(() -> act(new Parked(process, request, reply -> {
            held.remove(new Key(process, request.id()));
            outbox.add(() -> answer.accept(reply));
        })));
    }

    /** Puts an empty message into a channel, if there is one. */
    void post(long channel) {
        change(() -> {
            Channel found = channels.get(channel);
            if (found != null) {
                found.post(new byte[0]);
            }
        });
    }

    /**
     * A new process holds what its parent holds.
     *
     * @param handles of channels, or null for all
     */
    void inherit(int parent, int child, @Nullable List<Long> handles) {
        change(() -> channels.forEach((handle, channel) -> {
            if (handles == null || handles.contains(handle)) {
                channel.inherit(parent, child);
            }
        }));
    }

    /** Forgets all requests of a process that has ended, and gives up what it held. */
    void forget(int process) {
        change(() -> {
            drop(process);
            semaphores.values().forEach(SharedSemaphore::settle); // it may have died between giving and telling
            for (Channel channel : channels.values()) {
                channel.release(process, true);
                channel.release(process, false);
            }
        });
    }

    private void change(Runnable change) {
        List<Runnable> replies;
        synchronized (this) {
            change.run();
            replies = takeOutbox();
        }
        replies.forEach(Runnable::run);
    }

    private void drop(int process) {
        held.values().removeIf(one -> {
            boolean his = one.parked.process() == process;
            if (his) {
                one.withdraw();
            }
            return his;
        });
    }

    private List<Runnable> takeOutbox() {
        if (outbox.isEmpty()) {
            return List.of();
        }
        List<Runnable> taken = outbox;
        outbox = new ArrayList<>();
        return taken;
    }

    private void act(Parked asked) {
        Request request = asked.request();
        switch (request.action()) {
            case OPEN_CHANNEL ->
                open(asked, channels, new Channel(request.number(), request.target(), asked.process(), this::stored));
            case SEND -> onChannel(asked, Channel::send);
            case POST -> {
                Channel channel = channels.get(request.target());
                if (channel != null) {
                    channel.post(request.data());
                }
            }
            case RECEIVE -> onChannel(asked, Channel::receive);
            case PUT_BACK -> {
                Channel channel = channels.get(request.target());
                if (channel != null) {
                    channel.putBack(request.data());
                }
            }
            case AWAIT_MESSAGE -> onChannel(asked, Channel::watch);
            case TELL_WHEN -> {
                Channel channel = channels.get(request.target());
                Channel told = channels.get(request.number());
                if (channel != null && told != null) {
                    channel.watch(new Parked(asked.process(), request, ready -> told.post(new byte[0])));
                }
            }
            case CHANNEL_SIZE -> onChannel(asked, (channel, self) -> self.reply(Reply.done(channel.size())));
            case CLOSE_CHANNEL ->
                onChannel(asked, (channel, self) -> {
                    channel.release(self.process(), request.number() == 1);
                    self.reply(Reply.done(0));
                });
            case OPEN_SEMAPHORE -> openSemaphore(asked);
            case ACQUIRE -> onSemaphore(asked, SharedSemaphore::acquire);
            case WAKE -> {
                SharedSemaphore semaphore = semaphores.get(request.target());
                if (semaphore != null) {
                    semaphore.settle();
                }
            }
            case OPEN_MEMORY -> {
                long place = memory.get().allocate(request.number());
                asked.reply(place < 0 ? Reply.of(Reply.Outcome.REFUSED) : Reply.done(place));
            }
            case CANCEL -> cancel(asked);
            default -> asked.reply(Reply.of(Reply.Outcome.UNKNOWN));
        }
    }

    private <T> void open(Parked asked, Map<Long, T> kind, T made) {
        if (kind.size() >= MAXIMUM_HANDLES) {
            asked.reply(Reply.of(Reply.Outcome.REFUSED));
            return;
        }
        lastHandle++;
        kind.put(lastHandle, made);
        asked.reply(Reply.done(lastHandle));
    }

    private void onChannel(Parked asked, BiConsumer<Channel, Parked> action) {
        hold(asked, channels.get(asked.request().target()), action);
    }

    private void onSemaphore(Parked asked, BiConsumer<SharedSemaphore, Parked> action) {
        hold(asked, semaphores.get(asked.request().target()), action);
    }

    private void openSemaphore(Parked asked) {
        SharedMemory shared = memory.get();
        long place = semaphores.size() < MAXIMUM_HANDLES ? shared.allocate(SharedCount.BYTES) : -1;
        if (place < 0) {
            asked.reply(Reply.of(Reply.Outcome.REFUSED));
            return;
        }
        SharedCount.initialize(
                shared, place, asked.request().target(), asked.request().number());
        semaphores.put(place, new SharedSemaphore(shared, place));
        asked.reply(Reply.done(place));
    }

    private <T> void hold(Parked asked, @Nullable T thing, BiConsumer<T, Parked> action) {
        if (thing == null) {
            asked.reply(Reply.of(Reply.Outcome.UNKNOWN));
            return;
        }
        held.put(new Key(asked.process(), asked.request().id()), new Held(asked, thing)); // its reply takes it out
        action.accept(thing, asked);
    }

    /** A request that is no longer here has its reply under way; the cancellation itself is never answered. */
    private void cancel(Parked asked) {
        Held found = held.get(new Key(asked.process(), asked.request().number()));
        if (found != null) {
            found.withdraw();
            found.parked.reply(Reply.of(Reply.Outcome.CANCELLED));
        }
    }

    private record Key(int process, long request) {
        // Written out, since what the JVM makes for a record at run time is slow to come on a cold machine.
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && process == key.process && request == key.request;
        }

        @Override
        public int hashCode() {
            return process * 31 + Long.hashCode(request);
        }
    }

    private record Held(Parked parked, Object thing) {
        void withdraw() {
            if (thing instanceof Channel channel) {
                channel.remove(parked);
            } else if (thing instanceof SharedSemaphore semaphore) {
                semaphore.remove(parked);
            }
        }
    }
}
