package lockstep.progress;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads what it can of a damaged database: rows from the first one upwards until one cannot be read, then from the last
 * one downwards. That finds all of them on either side of one damaged stretch.
 */
final class Recovery {
    private static final String ROWS = """
            SELECT step, knobs, ending, passed, stars, points, speedup, hints, reasons, taken_at_millis, key, name, attempt.id
            FROM attempt JOIN learner ON learner.id = attempt.learner ORDER BY attempt.id
            """;

    private final Path damaged;
    private final Progress target;
    private final Map<Long, Row> found = new TreeMap<>();

    private record Row(Learner learner, Attempt attempt) {}

    Recovery(Path damaged, Progress target) {
        this.damaged = damaged;
        this.target = target;
    }

    /** Returns how many attempts were saved to the target. */
    int run() throws ProgressException {
        boolean complete = read(ROWS);
        if (!complete) {
            read(ROWS + " DESC");
        }
        for (Row row : found.values()) {
            target.add(row.learner(), row.attempt());
        }
        return found.size();
    }

    /** Returns whether it came to the end. */
    private boolean read(String sql) {
        try (Connection connection = SqliteConnections.openForReading(damaged);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                Learner learner = new Learner(rows.getString(11), rows.getString(12));
                found.put(rows.getLong(13), new Row(learner, SqliteProgress.attempt(rows)));
            }
            return true;
        } catch (SQLException | RuntimeException e) {
            // A damaged row: what was read before it is kept.
            return false;
        }
    }
}
