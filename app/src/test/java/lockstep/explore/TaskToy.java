package lockstep.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A random program of a few coroutines on one loop.
 *
 * @param tasks what each task does
 */
record TaskToy(List<List<Op>> tasks) {
    /** What a task does next. */
    enum Op {
        SLEEP("await asyncio.sleep(1)"),
        TURN("await asyncio.sleep(0)"),
        LOG("log.append(me)"),
        READ("v = n"),
        WRITE("n = v + 1"),
        ACQUIRE("await lock.acquire()"),
        RELEASE("lock.release()"),
        SET("event.set()"),
        WAIT("await event.wait()"),
        LIMITED("await limited(me)");

        private final String text;

        Op(String text) {
            this.text = text;
        }
    }

    static TaskToy random(long seed) {
        Random random = new Random(seed);
        List<List<Op>> tasks = new ArrayList<>();
        int count = 2 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            List<Op> ops = new ArrayList<>();
            ops.add(Op.READ);
            boolean locked = false;
            for (int j = 1 + random.nextInt(5 - count); j >= 0; j--) {
                Op op = Op.values()[random.nextInt(Op.values().length)];
                if (op == Op.ACQUIRE && locked || op == Op.RELEASE && !locked) {
                    op = Op.LOG;
                }
                locked = op == Op.ACQUIRE || locked && op != Op.RELEASE;
                ops.add(op);
            }
            if (locked) {
                ops.add(Op.RELEASE);
            }
            ops.add(Op.LOG);
            tasks.add(ops);
        }
        return new TaskToy(tasks);
    }

    /** Returns the program. */
    String text() {
        StringBuilder text = new StringBuilder("""
                import asyncio
                log = []
                n = 0
                async def limited(me):
                    try:
                        async with asyncio.timeout(1):
                            await asyncio.sleep(1)
                        log.append(me.upper())
                    except TimeoutError:
                        log.append("!")
                """);
        List<String> calls = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            text.append("async def t").append(i).append("(me, lock, event):\n    global n\n");
            tasks.get(i).forEach(op -> text.append("    ").append(op.text).append('\n'));
            calls.add("t" + i + "('" + (char) ('a' + i) + "', lock, event)");
        }
        text.append("async def main():\n    lock, event = asyncio.Lock(), asyncio.Event()\n    await asyncio.gather(");
        return text.append(String.join(", ", calls))
                .append(")\n    print(''.join(log), n)\nasyncio.run(main())\n")
                .toString();
    }
}
