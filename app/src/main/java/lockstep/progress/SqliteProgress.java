package lockstep.progress;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Progress in a SQLite file. Thread-safe: one connection, used by one thread at a time. */
final class SqliteProgress implements Progress {
    private static final String ADD = """
            INSERT INTO attempt
                (learner, step, knobs, ending, passed, stars, points, speedup, hints, reasons, taken_at_millis)
            SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM learner WHERE key = ?
            """;
    private static final String READ = """
            SELECT step, knobs, ending, passed, stars, points, speedup, hints, reasons, taken_at_millis
            FROM attempt JOIN learner ON learner.id = attempt.learner WHERE key = ? ORDER BY attempt.id
            """;
    private static final String STANDINGS = """
            SELECT key, name, sum(stars), sum(points), sum(passed) FROM
                (SELECT learner, max(stars) stars, max(points) points, max(passed) passed
                 FROM attempt GROUP BY learner, step) best
            JOIN learner ON learner.id = best.learner
            GROUP BY learner.id ORDER BY sum(points) DESC, sum(stars) DESC, learner.id
            """;

    private final Connection connection;
    private final Path file;

    /**
     * @param connection to a database of the newest schema; closed with this
     * @param file where it is, for messages
     */
    SqliteProgress(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    @Override
    public synchronized void add(Learner learner, Attempt attempt) throws ProgressException {
        try {
            know(learner);
            try (PreparedStatement insert = connection.prepareStatement(ADD)) {
                insert.setString(1, attempt.step());
                insert.setString(2, Strings.write(attempt.knobs()));
                insert.setString(3, attempt.ending());
                insert.setBoolean(4, attempt.passed());
                insert.setInt(5, attempt.stars());
                insert.setInt(6, attempt.points());
                insert.setDouble(7, attempt.speedup());
                insert.setInt(8, attempt.hints());
                insert.setString(9, Strings.write(attempt.reasons()));
                insert.setLong(10, attempt.takenAtMillis());
                insert.setString(11, learner.key());
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw SqliteWords.explain("Saving the attempt", file, e);
        }
    }

    private void know(Learner learner) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO learner (key, name) VALUES (?, ?)
                ON CONFLICT (key) DO UPDATE SET name = excluded.name WHERE name <> excluded.name
                """)) {
            insert.setString(1, learner.key());
            insert.setString(2, learner.name());
            insert.executeUpdate();
        }
    }

    @Override
    public synchronized List<Attempt> attempts(Learner learner) throws ProgressException {
        List<Attempt> attempts = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(READ)) {
            query.setString(1, learner.key());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    attempts.add(attempt(rows));
                }
            }
        } catch (SQLException e) {
            throw SqliteWords.explain("Reading progress", file, e);
        }
        return attempts;
    }

    /** Returns the attempt of a row that begins with the columns of {@link #READ}. */
    static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getString(1),
                Strings.map(row.getString(2)),
                row.getString(3),
                row.getBoolean(4),
                row.getInt(5),
                row.getInt(6),
                row.getDouble(7),
                row.getInt(8),
                Strings.list(row.getString(9)),
                row.getLong(10));
    }

    @Override
    public Map<String, Best> best(Learner learner) throws ProgressException {
        return Bests.of(attempts(learner));
    }

    @Override
    public synchronized List<Standing> standings() throws ProgressException {
        List<Standing> standings = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(STANDINGS);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Learner learner = new Learner(rows.getString(1), rows.getString(2));
                standings.add(new Standing(learner, rows.getInt(3), rows.getInt(4), rows.getInt(5)));
            }
        } catch (SQLException e) {
            throw SqliteWords.explain("Reading the standings", file, e);
        }
        standings.sort(Comparator.comparingInt(Standing::points).reversed());
        return standings;
    }

    @Override
    public synchronized void saveDraft(Learner learner, String place, Draft draft) throws ProgressException {
        try {
            know(learner);
            try (PreparedStatement insert = connection.prepareStatement("""
                    INSERT INTO draft (learner, place, content) SELECT id, ?, ? FROM learner WHERE key = ?
                    ON CONFLICT (learner, place) DO UPDATE SET content = excluded.content
                    """)) {
                insert.setString(1, place);
                insert.setString(2, Strings.write(draft.values()));
                insert.setString(3, learner.key());
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw SqliteWords.explain("Saving your place", file, e);
        }
    }

    @Override
    public synchronized Draft draft(Learner learner, String place) throws ProgressException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT content FROM draft JOIN learner ON learner.id = draft.learner WHERE key = ? AND place = ?")) {
            query.setString(1, learner.key());
            query.setString(2, place);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? new Draft(Strings.map(rows.getString(1))) : Draft.empty();
            }
        } catch (SQLException e) {
            throw SqliteWords.explain("Reading your place", file, e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // Every commit is already on disk; a connection that cannot be closed loses nothing.
            return;
        }
    }
}
