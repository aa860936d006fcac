package org.mentorledger.query.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.ByteBuf;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.jspecify.annotations.Nullable;

/** Where two documents differ. */
final class Difference {
    /** Names of fields are such; what people wrote, which may be a key, mostly is not. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private Difference() {}

    /** Whether they are the same to the byte. */
    static boolean isNone(BsonDocument one, BsonDocument other) {
        return one.equals(other) && Arrays.equals(bytes(one), bytes(other));
    }

    private static byte[] bytes(BsonDocument document) {
        ByteBuf buffer = new RawBsonDocument(document, new BsonDocumentCodec()).getByteBuffer();
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    /** A list of ids is a set: built at once it stands in another order than grown one by one. */
    static BsonDocument plain(BsonDocument document) {
        if (!isSet(document)) {
            return document;
        }
        BsonDocument sorted = new BsonDocument("_id", document.get("_id"));
        for (String set : new String[] {ListPart.IDS, ListPart.FURTHER}) {
            List<BsonValue> ids =
                    new ArrayList<>(document.getArray(set, new BsonArray()).getValues());
            ids.sort(Comparator.comparing(id -> id instanceof BsonString text ? text.getValue() : id.toString()));
            sorted.put(set, new BsonArray(ids));
        }
        return sorted;
    }

    private static boolean isSet(BsonDocument document) {
        return (document.containsKey(ListPart.IDS) || document.containsKey(ListPart.FURTHER))
                && !document.containsKey(Documents.VIEW);
    }

    /** The path of the first field that differs, without what stands in it; {@code *} when only their order does. */
    static String field(BsonDocument one, BsonDocument other) {
        String path = path("", one, other);
        return path.isEmpty() ? "*" : path.substring(1);
    }

    private static String path(String so, @Nullable BsonValue one, @Nullable BsonValue other) {
        if (one instanceof BsonDocument a && other instanceof BsonDocument b) {
            for (String key : a.keySet()) {
                if (!a.get(key).equals(b.get(key))) {
                    String to = so + "." + name(key);
                    return isSet(a) ? to : path(to, a.get(key), b.get(key));
                }
            }
            for (String key : b.keySet()) {
                if (!a.containsKey(key)) {
                    return so + "." + name(key);
                }
            }
        }
        if (one instanceof BsonArray a && other instanceof BsonArray b) {
            for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
                if (!a.get(i).equals(b.get(i))) {
                    return path(so + "[" + i + "]", a.get(i), b.get(i));
                }
            }
        }
        return so;
    }

    private static String name(String key) {
        return NAME.matcher(key).matches() ? key : "*";
    }
}
