package lockstep.lab.runner;

import java.util.ArrayList;
import java.util.List;
import lockstep.explore.ExploreLimits;
import lockstep.explore.Explorer;
import lockstep.explore.Program;
import lockstep.lab.ExploreRequest;
import lockstep.lab.ExploreResult;
import lockstep.lab.wire.Channel;
import lockstep.lab.wire.Message;

/**
 * Fixed programs that the process which makes the class archive explores, so that the lambdas of exploring are in the archive
 * too. Never looks at anybody's text. Stateless.
 */
public final class ExploreRehearsal {
    private static final String START = """
            threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            """;

    private static final List<String> PROGRAMS = List.of(
            """
            import threading
            counter, totals = 0, {}
            def work(number):
                global counter
                counter += 1
                totals[number] = counter
                print(counter)
            """ + START + "assert counter == 2",
            """
            import threading
            locks = [threading.Lock(), threading.Lock()]
            def work(number):
                with locks[number], locks[1 - number]:
                    pass
            """ + START,
            """
            import threading, queue
            box, ready, items = queue.Queue(), threading.Condition(), []
            def work(number):
                with ready:
                    while number and not items:
                        ready.wait()
                    items.append(number)
                    ready.notify_all()
                box.put(number)
            """ + START + "print(box.get() + box.get())",
            """
            import threading
            flags = [False, False]
            def work(number):
                while flags[1 - number]:
                    pass
                flags[number] = True
                while flags[1 - number]:
                    pass
            """ + START,
            """
            import asyncio
            async def work(number):
                await asyncio.sleep(number)
            async def main():
                await asyncio.gather(work(1), work(2))
            asyncio.run(main())
            """);

    private ExploreRehearsal() {}

    /**
     * Begins to explore a small program on another thread, and returns at once: most of the time that a Java machine takes for
     * its first exploration goes into loading and linking the explorer, which two threads do sooner than one. Not with one processor.
     */
    static void begin() {
        if (Runtime.getRuntime().availableProcessors() < 2) {
            return;
        }
        Thread thread = new Thread("rehearsal") {
            @Override
            public void run() {
                rehearse();
            }
        };
        thread.setDaemon(true);
        thread.start();
    }

    private static void rehearse() {
        Channel.echo(new Message.Explored(ExploreResult.of(Explorer.rehearse())));
    }

    /**
     * Explores them, and sends and reads each request and result.
     *
     * @return the results
     */
    public static List<ExploreResult> perform() {
        rehearse();
        List<ExploreResult> results = new ArrayList<>();
        for (String text : PROGRAMS) {
            ExploreRequest request = ExploreRequest.of(Program.of("warm-up.py", text), ExploreLimits.standard());
            Channel.echo(new Message.Explore(request));
            Explorer explorer = new Explorer(request.program(), request.limits());
            if (Channel.echo(new Message.Explored(ExploreTask.explore(explorer, request)))
                    instanceof Message.Explored explored) {
                results.add(explored.result());
            }
        }
        return results;
    }
}
