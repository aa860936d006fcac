package org.mentorledger.query.projection;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BsonField;
import com.mongodb.client.model.Field;
import com.mongodb.client.model.UnwindOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Documents of another shelf that belong to each row of a list and are read together with it, in one command.
 *
 * @param <B> the record that such a document holds
 */
public final class Beside<B extends Record> {
    private static final String ID = ListPart.ID;
    private static final String IDS = ListPart.IDS;
    private static final String FURTHER = "_further";
    private static final UnwindOptions EVEN_NONE = ListPart.EVEN_NONE;

    private final Documents<B> documents;
    private final Supplier<List<Bson>> finding;
    private final String name;
    private final @Nullable String further;

    private Beside(Documents<B> documents, String name, @Nullable String further, Supplier<List<Bson>> finding) {
        this.documents = documents;
        this.name = name;
        this.further = further;
        this.finding = finding;
    }

    /** The document that bears the id of the row. */
    static <B extends Record> Beside<B> ofSameId(Documents<B> documents) {
        return new Beside<>(documents, documents.name(), null, List::of);
    }

    /**
     * The documents whose ids stand in a field of the row, whole or within a list, and the one that each of them points to.
     *
     * @param further the field of theirs that holds its id
     */
    static <B extends Record> Beside<B> named(Documents<B> documents, String field, String further) {
        List<Bson> found =
                List.of(Aggregates.addFields(new Field<>(IDS, "$" + field)), Aggregates.unwind("$" + IDS, EVEN_NONE));
        return new Beside<>(documents, documents.name(), Documents.VIEW + "." + further, () -> found);
    }

    /** The documents listed under the id of the row. */
    static <B extends Record> Beside<B> listed(Documents<B> documents) {
        return new Beside<>(documents, documents.name(), null, () -> {
            String lists = documents.lists().getNamespace().getCollectionName();
            List<Bson> stages = new ArrayList<>(
                    List.of(Aggregates.lookup(lists, ID, ID, IDS), Aggregates.unwind("$" + IDS, EVEN_NONE)));
            stages.addAll(ListPart.unwound(lists, IDS + "." + ListPart.FURTHER));
            return stages;
        });
    }

    /** The fields in which the row holds them. */
    List<String> names() {
        return further == null ? List.of(name) : List.of(name, name + FURTHER);
    }

    /**
     * What finds them. Ids are unwound, looked up one by one, and gathered again: the embedded database looks up no lists.
     *
     * @param kept the fields that the row has so far
     */
    List<Bson> stages(List<String> kept) {
        String from = documents.documents().getNamespace().getCollectionName();
        List<Bson> found = finding.get();
        if (found.isEmpty()) {
            return List.of(Aggregates.lookup(from, ID, ID, name));
        }
        List<BsonField> fields = new ArrayList<>();
        kept.forEach(field -> fields.add(Accumulators.first(field, "$" + field)));
        List<Bson> stages = new ArrayList<>(found);
        stages.add(Aggregates.lookup(from, IDS, ID, name));
        fields.add(Accumulators.push(name, "$" + name));
        if (further != null) {
            stages.add(Aggregates.unwind("$" + name, EVEN_NONE));
            stages.add(Aggregates.lookup(from, name + "." + further, ID, IDS));
            fields.add(Accumulators.push(name + FURTHER, "$" + IDS));
        }
        stages.add(Aggregates.group("$" + ID, fields));
        return stages;
    }

    /** Those of that row. */
    List<B> of(BsonDocument row) {
        Map<BsonValue, B> found = new LinkedHashMap<>();
        gather(row.get(name), found);
        gather(row.get(name + FURTHER), found);
        return List.copyOf(found.values());
    }

    private void gather(@Nullable BsonValue value, Map<BsonValue, B> found) {
        if (value instanceof BsonArray array) {
            array.forEach(one -> gather(one, found));
        } else if (value instanceof BsonDocument document) {
            found.computeIfAbsent(document.get(ID), id -> documents.view(document));
        }
    }
}
