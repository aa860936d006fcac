package org.mentorledger.server.store.postgres;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.mentorledger.server.store.StartRefused;

/** The tables, brought to the form that this version knows. */
final class Migrated {
    private Migrated() {}

    /** @throws StartRefused when a newer version has been at work here, the tables cannot be made, or the keys of its events are gone */
    static Migrated to(PostgresPlace place) {
        if (!KnownSteps.stand(place)) {
            migrate(place);
        }
        KeysThere.check(place);
        return new Migrated();
    }

    private static void migrate(PostgresPlace place) {
        Flyway flyway = Flyway.configure()
                .dataSource(place.url(), place.username(), place.password())
                .locations("classpath:" + KnownSteps.FOLDER)
                .load();
        try {
            refuseNewer(flyway);
            flyway.migrate();
        } catch (FlywayException e) {
            throw new StartRefused(
                    "The tables in PostgreSQL cannot be brought to the form that this version needs: "
                            + place.withoutSecrets(String.valueOf(e.getMessage())),
                    "See that the role in mentorledger.postgres.username may create tables and schemas in the database of"
                            + " mentorledger.postgres.url.",
                    e);
        }
    }

    private static void refuseNewer(Flyway flyway) {
        Arrays.stream(flyway.info().applied())
                .filter(step -> step.getState() == MigrationState.FUTURE_SUCCESS
                        || step.getState() == MigrationState.FUTURE_FAILED)
                .map(MigrationInfo::getVersion)
                .findFirst()
                .ifPresent(version -> {
                    throw new StartRefused(
                            "A newer version of the ledger has been at work on this data: its tables are of version "
                                    + version + ".",
                            "Run that version or a later one; an older one would not understand what it wrote.");
                });
    }
}
