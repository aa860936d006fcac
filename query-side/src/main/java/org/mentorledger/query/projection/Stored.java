package org.mentorledger.query.projection;

import com.mongodb.MongoClientSettings;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.io.BasicOutputBuffer;

/**
 * How the views of a shelf lie in the database.
 *
 * @param <V> the record that a document holds
 */
final class Stored<V extends Record> {
    private static final CodecRegistry CODECS = CodecRegistries.fromRegistries(
            CodecRegistries.fromCodecs(new UtcCodec()), MongoClientSettings.getDefaultCodecRegistry());

    private final Codec<V> codec;

    Stored(Shelf<V> shelf) {
        this.codec = CodecRegistries.fromRegistries(CodecRegistries.fromCodecs(shelf.texts()), CODECS)
                .get(shelf.type());
    }

    V view(BsonDocument document) {
        return codec.decode(
                new BsonDocumentReader(document.getDocument(Documents.VIEW)),
                DecoderContext.builder().build());
    }

    /** In the bytes that go over the wire. */
    RawBsonDocument document(String id, long sequence, V view) {
        try (BasicOutputBuffer bytes = new BasicOutputBuffer();
                BsonBinaryWriter writer = new BsonBinaryWriter(bytes)) {
            writer.writeStartDocument();
            writer.writeString("_id", id);
            writer.writeInt64(Documents.SEQUENCE, sequence);
            writer.writeName(Documents.VIEW);
            codec.encode(writer, view, EncoderContext.builder().build());
            writer.writeEndDocument();
            return new RawBsonDocument(bytes.toByteArray());
        }
    }
}
