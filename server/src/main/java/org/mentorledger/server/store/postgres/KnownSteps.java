package org.mentorledger.server.store.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The steps that make the tables, as this version has them: whether exactly these were taken is one question to the database. Only
 * where it is not so, Flyway is set up, which costs as much as a quarter of a second at each start.
 */
final class KnownSteps {
    static final String FOLDER = "db/postgresql";

    /**
     * A step.
     *
     * @param version from the name of its file
     * @param checksum of its lines, as Flyway writes it down
     */
    record Step(String version, int checksum) {}

    private KnownSteps() {}

    /** Whether these were taken, all of them, as they are now, and no other; false as well where nobody can tell. */
    static boolean stand(PostgresPlace place) {
        try (Connection connection = place.connect();
                Statement statement = connection.createStatement()) {
            String schema = connection.getSchema();
            return schema != null
                    && taken(statement, statement.enquoteIdentifier(schema, true))
                            .equals(all());
        } catch (SQLException noSuchTable) {
            return false;
        }
    }

    private static List<Step> taken(Statement statement, String schema) throws SQLException {
        List<Step> taken = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT version, checksum, success AND type = 'SQL' FROM " + schema
                + ".flyway_schema_history ORDER BY installed_rank")) {
            while (rows.next()) {
                taken.add(new Step(rows.getBoolean(3) ? rows.getString(1) : "none", rows.getInt(2)));
            }
        }
        return taken;
    }

    /** In the order of their versions. */
    static List<Step> all() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "/V*.sql"))
                    .map(file -> new Step(version(file), checksum(file)))
                    .sorted(Comparator.comparingInt(step -> Integer.parseInt(step.version())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version(Resource file) {
        String name = Objects.requireNonNull(file.getFilename());
        return name.substring(1, name.indexOf("__"));
    }

    private static int checksum(Resource file) {
        CRC32 sum = new CRC32();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (int) sum.getValue();
    }
}
