package lockstep.tui;

import java.util.ArrayList;
import java.util.List;
import lockstep.engine.Ended;
import lockstep.engine.Outcome;
import lockstep.session.CourseView;
import lockstep.session.PredictResult;
import lockstep.session.PredictView;
import lockstep.session.ProgramLine;
import lockstep.session.ReadView;
import lockstep.session.StepKind;

/** The texts and programs of the small course that {@link SampleSession} plays. Stateless. */
final class SampleCourse {
    static final List<String> RACE = List.of(
            "import threading",
            "",
            "stock = {}",
            "",
            "def count(basket):",
            "    for item in basket:",
            "        key = item.strip().lower()",
            "        have = stock.get(key, 0)",
            "        stock[key] = have + 1",
            "",
            "def serve(baskets):",
            "    threads = [threading.Thread(target=count, args=(b,))",
            "               for b in baskets]",
            "    for thread in threads:",
            "        thread.start()",
            "    for thread in threads:",
            "        thread.join()",
            "    return stock");
    private static final List<String> OPENING = List.of(
            "import threading",
            "counter = 0",
            "",
            "def count():",
            "    global counter",
            "    for i in range(300_000):",
            "        counter = int(counter) + 1",
            "",
            "threads = [threading.Thread(target=count) for i in range(4)]",
            "for t in threads: t.start()",
            "for t in threads: t.join()",
            "print(counter)");

    private SampleCourse() {}

    static PredictView opening() {
        return new PredictView(
                "opening",
                "",
                "",
                lines(OPENING),
                "Python 3.13 · 2 cores",
                "Four threads add 300,000 each. What will it print?",
                List.of("1,200,000", "a little less, a few updates are lost", "less than half of it"));
    }

    /** @param best stars of the best attempt so far */
    static CourseView course(int best) {
        return new CourseView(
                "Concurrency in Python",
                List.of(
                        new CourseView.LessonView(
                                "race",
                                "Fix a race",
                                List.of(
                                        new CourseView.StepView(
                                                "race-read", StepKind.READ, "Where updates go", best > 0, false, 0, 0),
                                        new CourseView.StepView(
                                                "race-bet",
                                                StepKind.PREDICT,
                                                "How many are left?",
                                                best > 0,
                                                false,
                                                0,
                                                0),
                                        new CourseView.StepView(
                                                "race-fix",
                                                StepKind.CHALLENGE,
                                                "Guard the stock",
                                                best > 0,
                                                true,
                                                best,
                                                best * 300))),
                        new CourseView.LessonView(
                                "pool",
                                "Size a pool",
                                List.of(new CourseView.StepView(
                                        "pool-read", StepKind.READ, "Waiting is not work", false, false, 0, 0)))));
    }

    static ReadView read(String stepId) {
        return new ReadView(
                stepId,
                "Where updates go",
                List.of("""
                        A *read-modify-write* is three steps that look like one:

                        ```python
                        stock[key] = stock.get(key, 0) + 1
                        ```

                        - read the old value
                        - add one to it
                        - write the new value

                        If another thread writes between the first step and the last, its update is **lost**: the \
                        value written is older than the value it replaces. Nothing fails, no exception is raised, \
                        and the program is wrong by a different amount every time it runs.
                        """, "A `Lock` makes the three steps one. Only the thread that *holds* it goes on."));
    }

    static PredictView predict(String stepId) {
        PredictView opening = opening();
        return new PredictView(
                stepId,
                "How many are left?",
                "The same program, with a lock around the whole loop.",
                opening.program(),
                opening.conditions(),
                opening.question(),
                opening.choices());
    }

    static PredictResult result(int choice) {
        return new PredictResult(
                new Ended(Outcome.COMPLETED, 0, "", 90_000_000L),
                choice,
                1,
                "It printed 671,240: **528,760 updates are lost**.",
                "`counter = int(counter) + 1` reads, adds and writes. A thread may be switched out in between, "
                        + "and what the others wrote meanwhile is overwritten.");
    }

    private static List<ProgramLine> lines(List<String> program) {
        List<ProgramLine> lines = new ArrayList<>();
        for (int i = 0; i < program.size(); i++) {
            lines.add(new ProgramLine(i + 1, program.get(i), 0, false, false));
        }
        return lines;
    }
}
