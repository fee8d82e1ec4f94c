package lockstep.engine.family;

import java.util.ArrayList;
import java.util.List;
import lockstep.engine.process.SharedNumbers;
import lockstep.engine.type.Ints;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyBytes;
import lockstep.engine.value.PyList;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyTuple;
import lockstep.python.code.Singleton;

/** What {@code _process} has of shared memory, and of waits for the first of several things, in an exploration. */
final class FamilyMemory {
    private FamilyMemory() {}

    static void addTo(PyModule module) {
        addNumbers(module);
        addBlocks(module);
        module.function("wait_any(things, timeout)", FamilyMemory::waitAny);
    }

    private static void addNumbers(PyModule module) {
        module.function(
                        "open_memory(size)",
                        (thread, given) -> Ints.of(family(thread).openMemory(Given.whole(given[0]))))
                .function("size_of(code)", (thread, given) -> Ints.of(SharedNumbers.size(String.valueOf(given[0]))))
                .function("peek(code, place)", (thread, given) -> {
                    String code = String.valueOf(given[0]);
                    return at(
                            thread,
                            given[1],
                            SharedNumbers.size(code),
                            false,
                            (numbers, place) -> SharedNumbers.read(numbers.bytes(), code, place));
                })
                .function("poke(code, place, value)", (thread, given) -> {
                    String code = String.valueOf(given[0]);
                    return at(thread, given[1], SharedNumbers.size(code), true, (numbers, place) -> {
                        SharedNumbers.write(thread, numbers.bytes(), code, place, given[2]);
                        return Singleton.NONE;
                    });
                })
                .function(
                        "peek_bytes(place, count)",
                        (thread, given) -> bytesAt(thread, given[0], (int) Given.whole(given[1])))
                .function(
                        "poke_bytes(place, content)",
                        (thread, given) -> putBytes(thread, given[0], Given.bytes(given[1])))
                .function("peek_step(place, count)", (thread, given) -> {
                    int count = (int) Given.whole(given[1]);
                    Numbers numbers = family(thread).memory(Given.whole(given[0]), count);
                    return FamilyWait.step(numbers, "memory", () -> bytesAt(thread, given[0], count));
                })
                .function("poke_step(place, content)", (thread, given) -> {
                    PyBytes content = Given.bytes(given[1]);
                    Numbers numbers = family(thread).memory(Given.whole(given[0]), content.bytes().length);
                    return FamilyWait.step(numbers, "memory", () -> putBytes(thread, given[0], content))
                            .carrying(content);
                })
                .function("has_several()", (thread, given) -> family(thread).livesWithOthers());
    }

    private static void addBlocks(PyModule module) {
        module.function("enter_block(name, place)", (thread, given) -> {
                    Numbers block = family(thread).memory(Given.whole(given[1]), 0);
                    block.setBlock();
                    return blocks(thread, true).enter(String.valueOf(given[0]), block);
                })
                .function("find_block(name)", (thread, given) -> {
                    Numbers block = blocks(thread, false).find(String.valueOf(given[0]));
                    return block == null ? Singleton.NONE : new PyTuple(Ints.of(block.handle()), Ints.of(block.size()));
                })
                .function("forget_block(name)", (thread, given) -> blocks(thread, true)
                        .forget(String.valueOf(given[0])));
    }

    private static Blocks blocks(Context thread, boolean write) {
        Blocks blocks = family(thread).blocks();
        family(thread).uses(thread, blocks, null, write);
        return blocks;
    }

    private interface Use {
        Object of(Numbers numbers, int place);
    }

    /** Each of the bytes counts for itself, for others may look at them as numbers of another size. */
    private static Object at(Context thread, Object given, long size, boolean write, Use use) {
        long place = Given.whole(given);
        Numbers numbers = family(thread).memory(place, size);
        if (numbers.isBlock()) {
            for (long at = place; at < place + size; at++) {
                family(thread).uses(thread, numbers, at, write);
            }
        } else {
            family(thread).uses(thread, numbers, place, write);
        }
        return use.of(numbers, (int) (place - numbers.handle()));
    }

    private static Object bytesAt(Context thread, Object place, int count) {
        byte[] content = new byte[count];
        return all(thread, place, count, false, (numbers, at) -> {
            numbers.bytes().get(at, content);
            return new PyBytes(content);
        });
    }

    private static Object putBytes(Context thread, Object place, PyBytes given) {
        byte[] content = given.bytes();
        return all(thread, place, content.length, true, (numbers, at) -> {
            numbers.bytes().put(at, content);
            return Singleton.NONE;
        });
    }

    private static Object all(Context thread, Object given, long size, boolean write, Use use) {
        long place = Given.whole(given);
        Numbers numbers = family(thread).memory(place, size);
        if (numbers.isBlock() && size <= Long.BYTES) {
            return at(thread, given, size, write, use);
        }
        family(thread).uses(thread, numbers, null, write);
        return use.of(numbers, (int) (place - numbers.handle()));
    }

    /** Waits until there is something in one of several pipes, or one of several processes has ended: those ready, by place. */
    private static Object waitAny(Context thread, Object[] given) {
        Family family = family(thread);
        List<Shared> things = new ArrayList<>();
        for (Object each : ((PyList) given[0]).toArray()) {
            long number = Given.whole(each);
            things.add(number < 0 ? family.member(-1 - number) : family.find(Pipeline.class, number));
        }
        family.asksForEnds();
        things.forEach(thing -> family.uses(thread, thing, null, false));
        Shared first = things.isEmpty() ? family.blocks() : things.get(0);
        StringBuilder all = new StringBuilder();
        things.forEach(thing -> all.append(thing.handle()).append(thing instanceof Member ? "e " : " "));
        return FamilyWait.of(given[1], first, "receive", () -> ready(things), new PyTuple(), all.toString());
    }

    private static @org.jspecify.annotations.Nullable Object ready(List<Shared> things) {
        List<Object> ready = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            Shared thing = things.get(i);
            boolean is = thing instanceof Member member
                    ? member.hasEnded()
                    : thing instanceof Pipeline pipeline && (pipeline.size() > 0 || pipeline.isClosed());
            if (is) {
                ready.add(Ints.of(i));
            }
        }
        return ready.isEmpty() ? null : new PyTuple(ready.toArray());
    }

    private static Family family(Context thread) {
        return thread.service(Family.class);
    }
}
