package lockstep.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lockstep.lab.Measurement;
import lockstep.lesson.Challenge;
import lockstep.progress.Attempt;
import lockstep.score.SpeedFigures;

/** Makes what the screen shows of a measurement. */
final class SpeedViews {
    private static final long MINUTE_MILLIS = 60_000;

    private SpeedViews() {}

    static SpeedView of(
            Solution solution,
            SpeedFigures figures,
            Measurement measurement,
            boolean reused,
            Memory memory,
            long nowMillis) {
        return new SpeedView(
                figures.learner().value(),
                figures.learner().low(),
                figures.learner().high(),
                figures.reference().value(),
                chart(solution, figures, memory),
                label(measurement, reused, nowMillis));
    }

    /** The learner's latest speedup at each number of workers, and the reference. */
    private static List<SpeedView.Point> chart(Solution solution, SpeedFigures figures, Memory memory) {
        Challenge challenge = solution.challenge();
        if (challenge.chart().isEmpty()) {
            return List.of();
        }
        Map<Integer, Double> mine = new TreeMap<>();
        for (Attempt attempt : memory.attempts(challenge.id())) {
            int workers = workers(attempt.knobs(), challenge.chart());
            if (attempt.speedup() > 0 && workers > 0) {
                mine.put(workers, attempt.speedup());
            }
        }
        mine.put(
                workers(solution.values().values(), challenge.chart()),
                figures.learner().value());
        List<SpeedView.Point> points = new ArrayList<>();
        mine.forEach((workers, speedup) -> points.add(new SpeedView.Point(workers, speedup, false)));
        points.add(new SpeedView.Point(
                workers(challenge.reference().values(), challenge.chart()),
                figures.reference().value(),
                true));
        return points;
    }

    private static int workers(Map<String, String> knobs, String chart) {
        try {
            return Integer.parseInt(knobs.getOrDefault(chart, "0"));
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }

    private static String label(Measurement measurement, boolean reused, long nowMillis) {
        int triples = measurement.triples().size();
        String cores = measurement.cores() == 1 ? "1 core" : measurement.cores() + " cores";
        String label =
                "Measured on this machine, " + cores + ": serial, reference and yours in turn, " + triples + " times.";
        long minutes = (nowMillis - measurement.takenAtMillis()) / MINUTE_MILLIS;
        return reused ? label + " Taken " + minutes + (minutes == 1 ? " minute" : " minutes") + " ago." : label;
    }
}
