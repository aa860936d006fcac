package org.mentorledger.query.projection;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Field;
import com.mongodb.client.model.UnwindOptions;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * A part of the list under a key: the ids that so many events of a stream put there. Whoever adds to a list writes a part, which is
 * small however long the list has become. The first part bears the key as its id and names the others.
 *
 * @param number that of the part; what an event of a stream adds is always in the same one
 */
record ListPart(String key, long number) {
    static final int EVENTS = 16;
    static final String IDS = "ids";
    static final String FURTHER = "further";

    static final String ID = "_id";
    private static final char BETWEEN = '\t';
    static final UnwindOptions EVEN_NONE = new UnwindOptions().preserveNullAndEmptyArrays(true);

    /** The part to which an event of that sequence number adds. */
    static ListPart of(String key, long sequence) {
        return new ListPart(key, sequence / EVENTS);
    }

    boolean isFirst() {
        return number == 0;
    }

    String id() {
        return isFirst() ? key : key + BETWEEN + number;
    }

    /**
     * What turns a row, whose id is the key, into one row for each id on the list, in the field {@value #IDS}.
     *
     * @param lists the name of the collection of lists
     * @param further the field of the row that names the further parts
     */
    static List<Bson> unwound(String lists, String further) {
        return List.of(
                Aggregates.addFields(new Field<>(IDS, concatenated("$" + ID, "$" + further))),
                Aggregates.unwind("$" + IDS),
                Aggregates.lookup(lists, IDS, ID, IDS),
                Aggregates.unwind("$" + IDS, EVEN_NONE),
                Aggregates.addFields(new Field<>(IDS, "$" + IDS + "." + IDS)),
                Aggregates.unwind("$" + IDS, EVEN_NONE));
    }

    /** One value and an array; an array that is written out holds, in the embedded database, no more than constants. */
    private static Bson concatenated(String one, String array) {
        Bson alone = new Document("$map", new Document("input", List.of(0)).append("in", one));
        return new Document("$concatArrays", List.of(alone, new Document("$ifNull", Arrays.asList(array, List.of()))));
    }
}
