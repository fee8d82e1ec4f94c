package lockstep.lesson.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a small course for tests, one of whose files a test then spoils. */
public final class CourseFolder {
    private final Path directory;

    /** @param directory empty */
    public CourseFolder(Path directory) throws IOException {
        this.directory = directory;
        write("course.yaml", """
                format: 1
                title: Small
                opening:
                  id: opening
                  title: First
                  program: first.py
                  question: What is x?
                  choices:
                    - text: one
                      when: x == 1
                    - text: two
                      when: x == 2
                  explanation: first.md
                lessons: [one]
                terms: terms.md
                """);
        write("first.py", "x = 1\n");
        write("first.md", "Because of the [[lock]].\n");
        write("terms.md", "# lock\nOne at a time.\n");
        write("one/lesson.yaml", """
                format: 1
                id: one
                title: One
                summary: One can count.
                steps:
                  - kind: read
                    id: one-read
                    title: Read
                    text: read.md
                  - kind: challenge
                    id: one-count
                    title: Count
                    objective: The sum is right.
                    program: count.py
                    knobs:
                      - kind: number
                        id: workers
                        label: Workers
                        min: 1
                        max: 4
                      - kind: choice
                        id: lock
                        label: Lock
                        options:
                          - name: plain
                            text: threading.Lock()
                          - name: again
                            text: threading.RLock()
                      - kind: lines
                        id: guard
                        label: Lines
                        wrap: "with lock:"
                    run:
                      profiles: ["3.13", free-threaded]
                      repeat: 2
                      check:
                        - that: total == 1
                          otherwise: "It is {total}."
                      output: |
                        it's done
                    start:
                      knobs: {workers: 1, lock: plain, guard: none}
                      fails: wrong
                    reference: {workers: 2, lock: plain, guard: 1-2}
                    hints: [a, b, c]
                    outcomes:
                      solved: Good.
                      wrong: Bad.
                      failed: Error.
                      deadlocked: Stuck.
                      timed-out: Late.
                      stopped: Ended.
                    debrief: read.md
                """);
        write("one/read.md", "# Page\nText.\n\n# Next\n```python\nx = 1\n# not a page\n```\n");
        write("one/count.py", """
                import threading

                lock = {{lock}}
                total = 0
                for _ in range({{workers}}):
                    # begin guard
                    value = total
                    total = value + 1
                    # end guard
                """);
    }

    /** Writes a file of the course. */
    public void write(String path, String text) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }

    /** Replaces text in a file, where it must stand. */
    public void replace(String path, String old, String replacement) throws IOException {
        String text = Files.readString(directory.resolve(path));
        if (!text.contains(old)) {
            throw new IllegalArgumentException(path + " has no " + old);
        }
        Files.writeString(directory.resolve(path), text.replace(old, replacement));
    }

    /** Returns the course's files. */
    public LessonFiles files() {
        return LessonFiles.in(directory);
    }
}
