package org.mentorledger.server.acceptance;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;

/** The same story by the same jar, on the PostgreSQL that the environment names. */
class OacettYearOnPostgresIT extends OacettYearIT implements RunningLedger.OnStores {
    private @Nullable NamedPostgres database;

    @Override
    public String[] stores() {
        NamedPostgres made = NamedPostgres.made();
        database = made;
        return made.settings().toArray(String[]::new);
    }

    @AfterAll
    void theDatabaseGoes() {
        if (database != null) {
            database.close();
        }
    }
}
