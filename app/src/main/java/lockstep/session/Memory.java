package lockstep.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import lockstep.progress.Attempt;
import lockstep.progress.Best;
import lockstep.progress.Draft;
import lockstep.progress.Learner;
import lockstep.progress.Progress;
import lockstep.progress.ProgressException;

/**
 * A learner's progress held in memory in front of the store: questions are answered at once, drafts are written in the
 * background (many changes in a row are one write), attempts before anybody is told of them. Thread-safe.
 */
final class Memory {
    private final Learner learner;
    private final Progress progress;
    private final Executor background;
    private final Map<String, Best> best = new HashMap<>();
    private final Map<String, List<Attempt>> attempts = new HashMap<>();
    private final Map<String, Draft> drafts = new HashMap<>();
    private final Map<String, Draft> unwritten = new LinkedHashMap<>();
    private final List<String> notices = new ArrayList<>();
    private boolean writing;

    /**
     * @param notices what the learner should be told at first
     * @param background runs the writing of drafts
     */
    Memory(Learner learner, Progress progress, List<String> notices, Executor background) {
        this.learner = learner;
        this.progress = progress;
        this.background = background;
        this.notices.addAll(notices);
        try {
            for (Attempt attempt : progress.attempts(learner)) {
                remember(attempt);
            }
        } catch (ProgressException unreadable) {
            this.notices.add(sentence(unreadable));
        }
    }

    private void remember(Attempt attempt) {
        attempts.computeIfAbsent(attempt.step(), step -> new ArrayList<>()).add(attempt);
        Best old = best.getOrDefault(attempt.step(), new Best(attempt.step(), false, 0, 0, 0));
        best.put(
                attempt.step(),
                new Best(
                        attempt.step(),
                        old.passed() || attempt.passed(),
                        Math.max(old.stars(), attempt.stars()),
                        Math.max(old.points(), attempt.points()),
                        old.attempts() + 1));
    }

    synchronized boolean fresh() {
        return best.isEmpty();
    }

    synchronized Best best(String step) {
        return best.getOrDefault(step, new Best(step, false, 0, 0, 0));
    }

    synchronized List<Attempt> attempts(String step) {
        return List.copyOf(attempts.getOrDefault(step, List.of()));
    }

    /**
     * Saves an attempt.
     *
     * @return whether it is on disk; where it is not, a notice says why
     */
    synchronized boolean add(Attempt attempt) {
        remember(attempt);
        try {
            progress.add(learner, attempt);
            return progress.unsaved().isEmpty();
        } catch (ProgressException failed) {
            notice(sentence(failed));
            return false;
        }
    }

    synchronized Draft draft(String place) {
        Draft known = drafts.get(place);
        if (known == null) {
            try {
                known = progress.draft(learner, place);
            } catch (ProgressException unreadable) {
                notice(sentence(unreadable));
                known = Draft.empty();
            }
            drafts.put(place, known);
        }
        return known;
    }

    /** Keeps a draft; it is on disk soon after. */
    synchronized void keep(String place, Draft draft) {
        if (draft.equals(drafts.put(place, draft))) {
            return;
        }
        unwritten.put(place, draft);
        if (!writing) {
            writing = true;
            background.execute(this::write);
        }
    }

    private void write() {
        while (true) {
            Map<String, Draft> batch;
            synchronized (this) {
                if (unwritten.isEmpty()) {
                    writing = false;
                    return;
                }
                batch = new LinkedHashMap<>(unwritten);
                unwritten.clear();
            }
            batch.forEach(this::save);
        }
    }

    private void save(String place, Draft draft) {
        try {
            progress.saveDraft(learner, place, draft);
        } catch (ProgressException failed) {
            synchronized (this) {
                notice(sentence(failed));
            }
        }
    }

    /** Writes on the calling thread what is not on disk yet. */
    void flush() {
        Map<String, Draft> batch;
        synchronized (this) {
            batch = new LinkedHashMap<>(unwritten);
            unwritten.clear();
        }
        batch.forEach(this::save);
    }

    private void notice(String sentence) {
        if (!notices.contains(sentence)) {
            notices.add(sentence);
        }
    }

    /** Returns what the learner has not been told yet. */
    synchronized List<String> takeNotices() {
        List<String> taken = List.copyOf(notices);
        notices.clear();
        return taken;
    }

    private static String sentence(ProgressException failed) {
        return String.valueOf(failed.getMessage());
    }
}
