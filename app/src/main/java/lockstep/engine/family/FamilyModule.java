package lockstep.engine.family;

import java.util.HashSet;
import java.util.Set;
import lockstep.engine.module.Environment;
import lockstep.engine.process.ProcessModule;
import lockstep.engine.state.UnsupportedStateException;
import lockstep.engine.thread.PyThread;
import lockstep.engine.type.Errors;
import lockstep.engine.type.ExceptionTypes;
import lockstep.engine.type.Ints;
import lockstep.engine.value.BoundMethod;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyFunction;
import lockstep.engine.value.PyInstance;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyTuple;
import lockstep.python.code.Singleton;
import org.jspecify.annotations.Nullable;

/** The module {@code _process} of an exploration: what it has in a real run, done to passive state. */
public final class FamilyModule {
    private FamilyModule() {}

    /** Makes the module. */
    public static PyModule create() {
        PyModule module = new PyModule("_process");
        module.set("explored", true);
        addProcesses(module);
        addEnds(module);
        addChannels(module);
        addSemaphores(module);
        FamilyMemory.addTo(module);
        addStores(module);
        FamilyPools.addTo(module);
        module.function("refuse(what, /)", (thread, given) -> {
            throw new UnsupportedStateException(String.valueOf(given[0]));
        });
        return module;
    }

    private static void addProcesses(PyModule module) {
        module.function("start_method()", (thread, given) -> "fork")
                .function("prepare()", (thread, given) -> Singleton.NONE)
                .function("parent()", (thread, given) -> {
                    Family family = family(thread);
                    return Ints.of(Math.max(0, family.parent()));
                })
                .function("fork(callable, /)", (thread, given) -> {
                    String name = given[0] instanceof BoundMethod method
                                    && method.self() instanceof PyInstance process
                                    && process.attribute("_name") instanceof String text
                            ? text
                            : "Process";
                    Member member = family(thread).fork((PyThread) thread, given[0], name);
                    long pid = thread.service(Environment.class).pid();
                    long own = pid - family(thread).current();
                    return new PyTuple(Ints.of(member.number()), Ints.of(own + member.number()));
                })
                .function("spawn(life, name, handles, /)", (thread, given) -> {
                    Set<Long> handles = new HashSet<>();
                    for (Object handle : ((PyList) given[2]).toArray()) {
                        handles.add(Given.whole(handle));
                    }
                    Member member =
                            family(thread).spawn((PyThread) thread, given[0], String.valueOf(given[1]), handles);
                    long pid = thread.service(Environment.class).pid();
                    long own = pid - family(thread).current();
                    return new PyTuple(Ints.of(member.number()), Ints.of(own + member.number()));
                })
                .function("loaded(module, /)", (thread, given) -> ProcessModule.loaded(thread, (String) given[0]))
                .function("main_body()", (thread, given) -> {
                    PyFunction body = family(thread).body();
                    if (body == null) {
                        return Singleton.NONE;
                    }
                    body.code().module().set("__name__", "__mp_main__");
                    return body;
                })
                .function("format_exception(error, /)", (thread, given) -> thread.service(Environment.class)
                        .traceback(thread, (PyException) given[0]))
                .function("uncaught(error, /)", (thread, given) -> {
                    Environment environment = thread.service(Environment.class);
                    environment.uncaught(thread, (PyException) given[0], 0);
                    return environment.traceback(thread, (PyException) given[0]);
                })
                .function(
                        "identity()",
                        (thread, given) ->
                                Ints.of((long) family(thread).current() << 32 | ((PyThread) thread).number()));
    }

    private static void addEnds(PyModule module) {
        module.function("leave(code, /)", (thread, given) -> {
                    Family family = family(thread);
                    Member member = family.member(family.current());
                    long code = Given.whole(given[0]);
                    return family.endsApart()
                            ? FamilyWait.step(member, "process", () -> Ints.of(family.leaves(member, code)))
                            : Ints.of(family.leaves(member, code));
                })
                .function("wait(process, timeout=None)", (thread, given) -> {
                    Member member = family(thread).member(Given.whole(given[0]));
                    if (given[1] instanceof Number number && number.doubleValue() <= 0) {
                        family(thread).asksForEnds();
                        family(thread).uses(thread, member, null, false);
                    }
                    return FamilyWait.of(given[1], member.main().end(), "process", () -> code(member), Singleton.NONE);
                })
                .function("signal(process, number)", (thread, given) -> {
                    Member member = family(thread).member(Given.whole(given[0]));
                    family(thread).uses(thread, member, null, true);
                    family(thread).kill(member, (int) Given.whole(given[1]));
                    return Boolean.TRUE;
                })
                .function("handle_signals(numbers, /)", (thread, given) -> {
                    family(thread).handles(Given.whole(given[0]));
                    return Singleton.NONE;
                })
                .function("number()", (thread, given) -> Ints.of(family(thread).current()));
    }

    private static @Nullable Object code(Member member) {
        return member.hasEnded() ? Ints.of(member.code()) : null;
    }

    private static void addChannels(PyModule module) {
        module.function("open_channel(most_bytes, most_messages)", (thread, given) -> {
                    Family family = family(thread);
                    long most = Given.whole(given[0]);
                    return Ints.of(family.open(handle -> new Pipeline(handle, most, family.current())));
                })
                .function("send(channel, data, timeout=None)", (thread, given) -> {
                    Pipeline pipeline = pipeline(thread, given[0], true);
                    PyBytes data = Given.bytes(given[1]);
                    if (!pipeline.isReceiver(family(thread).current())) {
                        family(thread).asksForEnds();
                    }
                    return FamilyWait.of(given[2], pipeline, "send", () -> send(pipeline, data), false, data);
                })
                .function("post(channel, data, /)", (thread, given) -> {
                    pipeline(thread, given[0], true).add(Given.bytes(given[1]));
                    return Singleton.NONE;
                })
                .function("receive(channel, timeout=None)", (thread, given) -> {
                    Pipeline pipeline = pipeline(thread, given[0], true);
                    return FamilyWait.of(given[1], pipeline, "receive", () -> receive(pipeline), Singleton.NONE);
                })
                .function("poll(channel, timeout=None)", (thread, given) -> {
                    Pipeline pipeline = pipeline(thread, given[0], false);
                    if (given[1] != Singleton.NONE) {
                        family(thread).asksForEnds();
                    }
                    return FamilyWait.of(
                            given[1],
                            pipeline,
                            "receive",
                            () -> pipeline.size() > 0 || pipeline.isClosed() ? true : null,
                            false);
                })
                .function(
                        "channel_size(channel)",
                        (thread, given) ->
                                Ints.of(pipeline(thread, given[0], false).size()))
                .function("close(channel, sending)", (thread, given) -> {
                    pipeline(thread, given[0], true).release(family(thread).current(), given[1] == Boolean.TRUE);
                    return Singleton.NONE;
                });
        addFeeds(module);
    }

    private static void addFeeds(PyModule module) {
        module.function("feed(channel, data, /)", (thread, given) -> {
                    Pipeline pipeline = pipeline(thread, given[0], null);
                    Feed known = pipeline.feed(family(thread).current());
                    Feed feed = known == null ? pipeline.newFeed(family(thread).current()) : known;
                    family(thread).uses(thread, feed, null, true);
                    feed.add(Given.bytes(given[1]));
                    return known == null;
                })
                .function("forward(channel, /)", (thread, given) -> {
                    Pipeline pipeline = pipeline(thread, given[0], true);
                    Feed feed = feed(thread, pipeline);
                    return FamilyWait.step(feed, "queue", () -> {
                        if (feed.isEmpty()) {
                            return null;
                        }
                        family(thread).uses(thread, pipeline, null, true);
                        pipeline.add(feed.take());
                        return true;
                    });
                })
                .function("flush(channel, /)", (thread, given) -> {
                    Feed feed = feed(thread, pipeline(thread, given[0], null));
                    return FamilyWait.of(Singleton.NONE, feed, "queue", () -> feed.isEmpty() ? true : null, false);
                })
                .function("put_size(channel, /)", (thread, given) -> {
                    Pipeline pipeline = pipeline(thread, given[0], false);
                    return Ints.of(pipeline.put());
                });
    }

    private static Feed feed(Context thread, Pipeline pipeline) {
        Feed feed = pipeline.feed(family(thread).current());
        if (feed == null) {
            throw Errors.valueError("no such handle");
        }
        return feed;
    }

    private static @Nullable Object send(Pipeline pipeline, PyBytes data) {
        if (pipeline.isBroken()) {
            throw Errors.of(ExceptionTypes.BROKEN_PIPE_ERROR, 32L, "Broken pipe");
        } else if (!pipeline.hasRoom()) {
            return null;
        }
        pipeline.add(data);
        return true;
    }

    private static @Nullable Object receive(Pipeline pipeline) {
        PyBytes message = pipeline.take();
        if (message == null && pipeline.isClosed()) {
            throw Errors.of(ExceptionTypes.EOF_ERROR);
        }
        return message;
    }

    private static void addSemaphores(PyModule module) {
        module.function("open_semaphore(value, most)", (thread, given) -> {
                    long value = Given.whole(given[0]);
                    long most = Given.whole(given[1]);
                    return Ints.of(family(thread).open(handle -> new Count(handle, value, most)));
                })
                .function("acquire(semaphore, timeout=None)", (thread, given) -> {
                    Count count = count(thread, given[0], true);
                    int taker = ((PyThread) thread).number();
                    return FamilyWait.of(given[1], count, "lock", () -> count.take(taker) ? true : null, false);
                })
                .function("release(semaphore)", (thread, given) -> count(thread, given[0], true)
                        .give())
                .function(
                        "semaphore_value(semaphore)",
                        (thread, given) ->
                                Ints.of(count(thread, given[0], false).value()));
    }

    private static void addStores(PyModule module) {
        module.function("open_store(content, /)", (thread, given) -> {
                    PyBytes content = Given.bytes(given[0]);
                    return Ints.of(family(thread).open(handle -> new Store(handle, content)));
                })
                .function("load_store(store, /)", (thread, given) -> store(thread, given[0], false)
                        .content())
                .function("turn(handle, /)", (thread, given) -> {
                    Shared thing = family(thread).find(Shared.class, Given.whole(given[0]));
                    return FamilyWait.step(thing, "end", () -> Singleton.NONE);
                })
                .function("keep_store(store, content, /)", (thread, given) -> {
                    store(thread, given[0], true).content(Given.bytes(given[1]));
                    return Singleton.NONE;
                });
    }

    private static Store store(Context thread, Object handle, boolean write) {
        return used(thread, family(thread).find(Store.class, Given.whole(handle)), write);
    }

    private static Family family(Context thread) {
        return thread.service(Family.class);
    }

    /** @param write whether it is changed; null: it is not used itself */
    private static Pipeline pipeline(Context thread, Object handle, @Nullable Boolean write) {
        return used(thread, family(thread).find(Pipeline.class, Given.whole(handle)), write);
    }

    private static Count count(Context thread, Object handle, boolean write) {
        return used(thread, family(thread).find(Count.class, Given.whole(handle)), write);
    }

    private static <T> T used(Context thread, T thing, @Nullable Boolean write) {
        if (write != null) {
            family(thread).uses(thread, java.util.Objects.requireNonNull(thing), null, write);
        }
        return thing;
    }
}
