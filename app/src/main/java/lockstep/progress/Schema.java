package lockstep.progress;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The database's tables and how older ones become newer ones. The version is SQLite's {@code user_version}. */
final class Schema {
    /** What turns version n into n + 1, in order from version 0, the empty database. */
    private static final List<List<String>> MIGRATIONS =
            List.of(List.of("""
            CREATE TABLE learner (
                id INTEGER PRIMARY KEY,
                key TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL)
            """, """
            CREATE TABLE attempt (
                id INTEGER PRIMARY KEY,
                learner INTEGER NOT NULL REFERENCES learner,
                step TEXT NOT NULL,
                knobs TEXT NOT NULL,
                ending TEXT NOT NULL,
                passed INTEGER NOT NULL,
                stars INTEGER NOT NULL,
                points INTEGER NOT NULL,
                speedup REAL NOT NULL,
                hints INTEGER NOT NULL,
                reasons TEXT NOT NULL,
                taken_at_millis INTEGER NOT NULL)
            """, "CREATE INDEX attempt_learner ON attempt (learner, step)", """
            CREATE TABLE draft (
                learner INTEGER NOT NULL REFERENCES learner,
                place TEXT NOT NULL,
                content TEXT NOT NULL,
                PRIMARY KEY (learner, place))
            """));

    private Schema() {}

    /** The version this Lockstep writes. */
    static int newest() {
        return MIGRATIONS.size();
    }

    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA user_version")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Brings the database to the newest version, all or nothing; another process may be doing the same. */
    static void migrate(Connection connection) throws SQLException {
        if (version(connection) >= newest()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                for (int version = version(connection); version < newest(); version++) {
                    for (String sql : MIGRATIONS.get(version)) {
                        statement.execute(sql);
                    }
                }
                statement.execute("PRAGMA user_version = " + newest());
                statement.execute("COMMIT");
            } catch (SQLException e) {
                statement.execute("ROLLBACK");
                throw e;
            }
        }
    }
}
