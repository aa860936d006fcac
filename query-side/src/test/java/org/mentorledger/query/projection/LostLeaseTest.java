package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.Facts.cycle;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mentorledger.query.Ledger;

/** A node builds its rooms for the first time, and is taken for dead meanwhile. */
class LostLeaseTest extends RebuildStory {

    @Test
    void whatItHasWrittenSinceDoesNotCountAndItBuildsOnceItMay() {
        aYear(10);
        ledger.append("program:p1", cycle("p1", "c1", "Year"));
        holdFolding();
        ledger.begin(true, notes);
        MongoCollection<Document> leases = ledger.database().getCollection("buildLease");
        Ledger.until(() -> leases.countDocuments() == 1);

        leases.updateOne(Filters.empty(), Updates.set("holder", "other"));
        notes.held.countDown();
        Ledger.until(() -> notes.folded.get() == 1);
        leases.deleteOne(Filters.eq("holder", "other"));

        Ledger.until(() -> ledger.rooms().caughtUp());
        assertThat(notes.folded).as("all of it was folded anew").hasValue(2);
        assertThat(views().find("p1")).contains(new Note("p1", "P1", 1));
        assertThat(leases.countDocuments()).isZero();
    }
}
