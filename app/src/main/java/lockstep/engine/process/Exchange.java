package lockstep.engine.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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
    private final Map<Long, byte[]> memories = new HashMap<>();
    private final Map<Key, Held> held = new HashMap<>();
    private List<Runnable> outbox = new ArrayList<>();
    private long lastHandle;

    /**
     * Does what a request asks, or holds it until it can be done.
     *
     * @param process who asks
     * @param request one of the actions on channels, semaphores and memories, or a cancellation
     * @param answer takes the reply, called once, on any thread
     */
    void handle(int process, Request request, Consumer<Reply> answer) {
        List<Runnable> replies;
        synchronized (this) {
            Parked waiting = new Parked(process, request, reply -> {
                held.remove(new Key(process, request.id()));
                outbox.add(() -> answer.accept(reply));
            });
            act(waiting);
            replies = takeOutbox();
        }
        replies.forEach(Runnable::run);
    }

    /** Forgets all requests of a process that has ended. */
    synchronized void forget(int process) {
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
            case OPEN_CHANNEL -> open(asked, channels, new Channel(request.number()));
            case SEND -> onChannel(asked, Channel::send);
            case RECEIVE -> onChannel(asked, Channel::receive);
            case AWAIT_MESSAGE -> onChannel(asked, Channel::watch);
            case CLOSE_CHANNEL ->
                onChannel(asked, (channel, self) -> {
                    channel.close();
                    self.reply(Reply.done(0));
                });
            case OPEN_SEMAPHORE -> open(asked, semaphores, new SharedSemaphore(request.target(), request.number()));
            case ACQUIRE -> onSemaphore(asked, SharedSemaphore::acquire);
            case RELEASE ->
                onSemaphore(asked, (semaphore, self) -> self.reply(Reply.done(semaphore.release() ? 1 : 0)));
            case SEMAPHORE_VALUE -> onSemaphore(asked, (semaphore, self) -> self.reply(Reply.done(semaphore.value())));
            case OPEN_MEMORY -> open(asked, memories, request.data());
            case READ_MEMORY -> {
                byte[] content = memories.get(request.target());
                asked.reply(content == null ? Reply.of(Reply.Outcome.UNKNOWN) : Reply.done(content));
            }
            case WRITE_MEMORY -> {
                boolean known = memories.replace(request.target(), request.data()) != null;
                asked.reply(known ? Reply.done(0) : Reply.of(Reply.Outcome.UNKNOWN));
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

    private record Key(int process, long request) {}

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
