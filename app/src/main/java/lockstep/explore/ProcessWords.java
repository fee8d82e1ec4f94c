package lockstep.explore;

import lockstep.engine.family.Feed;
import lockstep.engine.family.Member;
import lockstep.engine.process.FolderStep;
import lockstep.engine.process.PickleText;
import lockstep.engine.value.Wait;
import lockstep.engine.value.Waitable;
import org.jspecify.annotations.Nullable;

/**
 * What threads do and wait for where a process hands on what it has put into a queue, or comes to its end: there they stand
 * in no line of the program. Stateless.
 */
final class ProcessWords {
    private ProcessWords() {}

    /** Returns what a thread waits for there, or an empty text. */
    static String waits(Worker worker, @Nullable Waitable on, Naming naming) {
        if (!(on instanceof Feed feed)) {
            Wait pending = worker.pending;
            return pending == null || !pending.isStepOfItsOwn()
                    ? ""
                    : switch (pending.reason()) {
                        case "task" -> "a task";
                        case "sender" -> "something to send on";
                        case "handler" -> "a result";
                        default -> "";
                    };
        }
        String queue = naming.shares().name(feed);
        return Crew.feeds(worker) ? "something to bring to " + queue : "what it put into " + queue + " to arrive";
    }

    /** Returns what a thread does next there, or an empty text. */
    static String next(Worker worker, Wait wait, Naming naming) {
        if (wait.on() instanceof Feed feed) {
            return Crew.feeds(worker)
                    ? "bring " + first(feed) + " to " + naming.shares().name(feed)
                    : "end";
        }
        if (!wait.isStepOfItsOwn()) {
            return "";
        } else if (wait instanceof FolderStep file) {
            return file.words();
        }
        return switch (wait.reason()) {
            case "task" -> "look for a task";
            case "answer" -> "hand in its result";
            case "handler" -> "hear of a result";
            case "sender" -> "send on what was put";
            default -> isEnd(wait) ? "end" : "";
        };
    }

    /** Returns what a thread is about to have done there, or an empty text. */
    static String done(Worker worker, Wait wait, Naming naming) {
        if (wait.on() instanceof Feed feed) {
            String queue = naming.shares().name(feed);
            return Crew.feeds(worker)
                    ? first(feed) + " arrives in " + queue
                    : "all that it put into " + queue + " is there";
        }
        return isEnd(wait) ? "ends" : "";
    }

    private static boolean isEnd(Wait wait) {
        return wait.on() instanceof Member && wait.isStepOfItsOwn();
    }

    private static String first(Feed feed) {
        return feed.messages().isEmpty()
                ? "an item"
                : PickleText.of(feed.messages().get(0).bytes());
    }

    /** Returns how a process has ended, seen by its main thread; empty: it has not, or the thread is none. */
    static String ended(Worker worker, @Nullable Member member) {
        if (member == null || worker.isMain() || !worker.hasEnded() || !member.hasEnded()) {
            return "";
        }
        return member.signal() != 0 && member.code() == -member.signal()
                ? "by signal " + member.signal()
                : "exit code " + member.code();
    }
}
