package lockstep.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Progress for one sitting, where nothing can be saved. Thread-safe. */
public final class UnsavedProgress implements Progress {
    private final String reason;
    private final Map<Learner, List<Attempt>> attempts = new LinkedHashMap<>();
    private final Map<Learner, Map<String, Draft>> drafts = new HashMap<>();

    /** @param reason why nothing is saved, a sentence for the learner */
    public UnsavedProgress(String reason) {
        this.reason = reason;
    }

    @Override
    public Optional<String> unsaved() {
        return Optional.of(reason);
    }

    @Override
    public synchronized void add(Learner learner, Attempt attempt) {
        attempts.computeIfAbsent(learner, who -> new ArrayList<>()).add(attempt);
    }

    @Override
    public synchronized List<Attempt> attempts(Learner learner) {
        return List.copyOf(attempts.getOrDefault(learner, List.of()));
    }

    @Override
    public synchronized Map<String, Best> best(Learner learner) {
        return Bests.of(attempts(learner));
    }

    @Override
    public synchronized List<Standing> standings() {
        List<Standing> standings = new ArrayList<>();
        attempts.keySet().forEach(learner -> standings.add(Bests.standing(learner, best(learner))));
        standings.sort(Comparator.comparingInt(Standing::points).reversed());
        return standings;
    }

    @Override
    public synchronized void saveDraft(Learner learner, String place, Draft draft) {
        drafts.computeIfAbsent(learner, who -> new HashMap<>()).put(place, draft);
    }

    @Override
    public synchronized Draft draft(Learner learner, String place) {
        return drafts.getOrDefault(learner, Map.of()).getOrDefault(place, Draft.empty());
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
