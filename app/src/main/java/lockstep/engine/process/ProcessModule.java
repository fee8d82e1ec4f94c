package lockstep.engine.process;

import java.util.function.Function;
import lockstep.engine.thread.PyThread;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Ints;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyException;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyTuple;
import lockstep.engine.wire.WireInput;
import lockstep.engine.wire.WireOutput;
import lockstep.python.code.Singleton;

/** The module {@code _process}: the hub's actions as functions, on which {@code multiprocessing} is built in Python. */
public final class ProcessModule {
    private static final byte[] NOTHING = {};
    private static final long ALL_HANDLES = -1;

    private ProcessModule() {}

    /** Makes the module. */
    public static PyModule create() {
        PyModule module = new PyModule("_process");
        module.set("explored", false);
        addProcesses(module);
        addChannels(module);
        addSemaphores(module);
        addMemories(module);
        module.set("PoolTasks", PoolTasks.TYPE);
        module.set("TaskBatch", TaskBatch.TYPE);
        return module;
    }

    private static void addProcesses(PyModule module) {
        module.function("start_method()", (thread, given) -> programs(thread).startMethod())
                .function("prepare()", (thread, given) -> {
                    programs(thread).prepare();
                    return Singleton.NONE;
                })
                .function(
                        "parent()", (thread, given) -> Ints.of(programs(thread).parent()))
                .function("fork(callable, /)", (thread, given) -> {
                    byte[] image = programs(thread).image(thread, given[0]);
                    return start(thread, ALL_HANDLES, Launch.IMAGE, image);
                })
                .function("spawn(data, handles, /)", ProcessModule::spawn)
                .function(
                        "run_main(name, /)", (thread, given) -> programs(thread).runMain(thread, (String) given[0]))
                .function("loaded(module, /)", (thread, given) -> loaded(thread, (String) given[0]))
                .function("format_exception(error, /)", (thread, given) -> programs(thread)
                        .format(thread, (PyException) given[0]))
                .function("uncaught(error, /)", (thread, given) -> programs(thread)
                        .format(thread, (PyException) given[0]))
                .function("leave(code, /)", (thread, given) -> given[0])
                .function(
                        "wait(process, timeout=None)",
                        (thread, given) -> ask(
                                thread,
                                Action.AWAIT_EXIT,
                                given[0],
                                0,
                                NOTHING,
                                given[1],
                                "process",
                                ProcessModule::number))
                .function(
                        "signal(process, number)",
                        (thread, given) -> ask(
                                thread,
                                Action.SIGNAL,
                                given[0],
                                whole(given[1]),
                                NOTHING,
                                reply -> reply.number() != 0))
                .function("handle_signals(numbers, /)", (thread, given) -> {
                    thread.service(Station.class).tell(Action.HANDLE_SIGNALS, 0, whole(given[0]), NOTHING);
                    return Singleton.NONE;
                })
                .function(
                        "number()",
                        (thread, given) -> Ints.of(thread.service(Station.class).process()))
                .function(
                        "watch(process, channel)",
                        (thread, given) -> ask(
                                thread, Action.WATCH_EXIT, given[0], whole(given[1]), NOTHING, ProcessModule::nothing));
    }

    /** Returns a module, or None where the process has not loaded it. */
    public static Object loaded(Context thread, String name) {
        Object module = thread.service(Programs.class).module(name);
        return module == null ? Singleton.NONE : module;
    }

    private static void addChannels(PyModule module) {
        module.function(
                        "open_channel(most_bytes, most_messages)",
                        (thread, given) -> ask(
                                thread, Action.OPEN_CHANNEL, given[1], whole(given[0]), NOTHING, ProcessModule::number))
                .function(
                        "send(channel, data, timeout=None)",
                        (thread, given) -> ask(
                                thread,
                                Action.SEND,
                                given[0],
                                0,
                                bytes(given[1]),
                                given[2],
                                "send",
                                reply -> true,
                                false))
                .function("post(channel, data, /)", (thread, given) -> {
                    thread.service(Station.class).tell(Action.POST, whole(given[0]), 0, bytes(given[1]));
                    return Singleton.NONE;
                })
                .function("receive(channel, timeout=None)", ProcessModule::receive)
                .function(
                        "poll(channel, timeout=None)",
                        (thread, given) -> ask(
                                thread,
                                Action.AWAIT_MESSAGE,
                                given[0],
                                0,
                                NOTHING,
                                given[1],
                                "receive",
                                reply -> true,
                                false))
                .function("tell_when(channel, told)", (thread, given) -> {
                    thread.service(Station.class).tell(Action.TELL_WHEN, whole(given[0]), whole(given[1]), NOTHING);
                    return Singleton.NONE;
                })
                .function(
                        "channel_size(channel)",
                        (thread, given) ->
                                ask(thread, Action.CHANNEL_SIZE, given[0], 0, NOTHING, ProcessModule::number))
                .function(
                        "close(channel, sending)",
                        (thread, given) -> ask(
                                thread,
                                Action.CLOSE_CHANNEL,
                                given[0],
                                given[1] == Boolean.TRUE ? 1 : 0,
                                NOTHING,
                                ProcessModule::nothing));
    }

    private static Object receive(Context thread, Object[] given) {
        Station station = thread.service(Station.class);
        long channel = whole(given[0]);
        return HubWait.forMessage(station.ask(Action.RECEIVE, channel, 0, NOTHING), given[1], station, channel);
    }

    private static void addSemaphores(PyModule module) {
        module.function(
                        "open_semaphore(value, most)",
                        (thread, given) -> ask(
                                thread,
                                Action.OPEN_SEMAPHORE,
                                given[0],
                                whole(given[1]),
                                NOTHING,
                                ProcessModule::number))
                .function("acquire(semaphore, timeout=None)", ProcessModule::acquire)
                .function("release(semaphore)", ProcessModule::release)
                .function(
                        "semaphore_value(semaphore)",
                        (thread, given) -> Ints.of(SharedCount.value(memory(thread), place(thread, given[0]))))
                .function("identity()", (thread, given) -> Ints.of(identity(thread)));
    }

    private static long identity(Context thread) {
        return SharedLock.identity(thread.service(Station.class).process(), ((PyThread) thread).number());
    }

    private static Object acquire(Context thread, Object[] given) {
        SharedMemory memory = memory(thread);
        long place = place(thread, given[0]);
        boolean waits = given[1] == Singleton.NONE || !(given[1] instanceof Number number) || number.doubleValue() > 0;
        long taker = identity(thread);
        if (waits ? SharedCount.takeSoon(memory, place, taker) : SharedCount.take(memory, place, taker)) {
            return true;
        }
        if (!waits) {
            return false;
        }
        int number = ((PyThread) thread).number();
        Pending asked = thread.service(Station.class).ask(Action.ACQUIRE, place, number, NOTHING);
        return HubWait.forSemaphore(asked, given[1], thread.service(Station.class), place);
    }

    private static Object release(Context thread, Object[] given) {
        return SharedCount.give(thread.service(Station.class), place(thread, given[0]));
    }

    private static void addMemories(PyModule module) {
        module.function(
                        "open_memory(size)",
                        (thread, given) -> ask(
                                thread,
                                Action.OPEN_MEMORY,
                                0L,
                                whole(given[0]),
                                NOTHING,
                                Singleton.NONE,
                                "memory",
                                ProcessModule::number))
                .function("size_of(code)", (thread, given) -> Ints.of(SharedNumbers.size(String.valueOf(given[0]))))
                .function(
                        "peek(code, place)",
                        (thread, given) ->
                                SharedNumbers.read(memory(thread), String.valueOf(given[0]), whole(given[1])))
                .function("poke(code, place, value)", (thread, given) -> {
                    SharedNumbers.write(thread, memory(thread), String.valueOf(given[0]), whole(given[1]), given[2]);
                    return Singleton.NONE;
                })
                .function(
                        "peek_bytes(place, count)",
                        (thread, given) ->
                                new PyBytes(SharedNumbers.readBytes(memory(thread), whole(given[0]), whole(given[1]))))
                .function("poke_bytes(place, content)", (thread, given) -> {
                    SharedNumbers.writeBytes(memory(thread), whole(given[0]), bytes(given[1]));
                    return Singleton.NONE;
                });
    }

    private static SharedMemory memory(Context thread) {
        return thread.service(Station.class).memory();
    }

    /** Returns the place of a semaphore, which a program could have made up. */
    private static long place(Context thread, Object semaphore) {
        long place = whole(semaphore);
        if (place < Long.BYTES
                || place % Long.BYTES != 0
                || place > memory(thread).bytes().capacity() - SharedCount.BYTES) {
            throw Errors.valueError("no such semaphore");
        }
        return place;
    }

    private static Object spawn(Context thread, Object[] given) {
        Object[] handles = items(given[1]);
        WireOutput data = new WireOutput();
        for (Object handle : handles) {
            data.writeLong(whole(handle));
        }
        byte[] program = programs(thread).fresh(bytes(given[0]));
        data.append(program, 0, program.length);
        return start(thread, handles.length, Launch.FRESH, data.toByteArray());
    }

    private static Object start(Context thread, long handles, Launch launch, byte[] data) {
        return ask(
                thread,
                Action.START,
                Ints.of(handles),
                launch.ordinal(),
                data,
                reply -> new PyTuple(Ints.of(reply.number()), Ints.of(new WireInput(reply.data()).readLong())));
    }

    private static Object ask(
            Context thread, Action action, Object target, long number, byte[] data, Function<Reply, Object> result) {
        return ask(thread, action, target, number, data, Singleton.NONE, "process", result);
    }

    private static Object ask(
            Context thread,
            Action action,
            Object target,
            long number,
            byte[] data,
            Object timeout,
            String reason,
            Function<Reply, Object> result) {
        return ask(thread, action, target, number, data, timeout, reason, result, Singleton.NONE);
    }

    private static Object ask(
            Context thread,
            Action action,
            Object target,
            long number,
            byte[] data,
            Object timeout,
            String reason,
            Function<Reply, Object> result,
            Object late) {
        Station station = thread.service(Station.class);
        return HubWait.of(station.ask(action, whole(target), number, data), timeout, reason, result, late);
    }

    private static Programs programs(Context thread) {
        return thread.service(Programs.class);
    }

    private static Object number(Reply reply) {
        return Ints.of(reply.number());
    }

    private static Object nothing(Reply reply) {
        return Singleton.NONE;
    }

    private static long whole(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        throw Errors.typeError("an int is required");
    }

    private static Object[] items(Object value) {
        if (value instanceof PyList list) {
            return list.toArray();
        }
        throw Errors.typeError("a list is required");
    }

    private static byte[] bytes(Object value) {
        if (value instanceof PyBytes content) {
            return content.bytes();
        }
        throw Errors.typeError("a bytes object is required");
    }
}
