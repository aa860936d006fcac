package badhouse.query.alpha.one;

import badhouse.query.alpha.two.TwoProjection;
import com.mongodb.client.MongoClient;
import java.time.LocalDate;

/** Reads another room, the database and the calendar. */
public record OneProjection(TwoProjection next, MongoClient mongo) {
    /** The day it is. */
    public LocalDate today() {
        return LocalDate.now(java.time.ZoneOffset.UTC);
    }
}
