package org.mentorledger.server.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan of a group's statement is made while the tables are all but empty, and kept when they no longer are. */
class AppendPlanTest {
    private static final String WHOLE = "Seq Scan on wrapping_key";

    @Test
    void nothingIsLookedForByReadingAWholeTable(@TempDir Path data) throws IOException, SQLException {
        try (AppendsDatabase database = AppendsDatabase.start(data);
                Connection connection = database.connections().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(plan(statement)).contains("Insert on domainevententry").doesNotContain(WHOLE);
            statement.execute("SET enable_seqscan = on");
            assertThat(plan(statement)).as("the bad example").contains(WHOLE);
        }
    }

    private static String plan(Statement statement) throws SQLException {
        String numbered = AppendRows.APPEND;
        int parameters = 0;
        while (numbered.contains("?")) {
            numbered = numbered.replaceFirst("\\?", "\\$" + ++parameters);
        }
        statement.execute("PREPARE appended AS " + numbered);
        String nothing = String.join(", ", Collections.nCopies(parameters, "NULL"));
        statement.execute("SET plan_cache_mode = force_generic_plan");
        StringBuilder plan = new StringBuilder();
        try (ResultSet line = statement.executeQuery("EXPLAIN EXECUTE appended(" + nothing + ")")) {
            while (line.next()) {
                plan.append(line.getString(1)).append('\n');
            }
        }
        statement.execute("DEALLOCATE appended");
        return plan.toString();
    }
}
