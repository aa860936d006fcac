package org.mentorledger.kernel.eventstore;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.mentorledger.kernel.id.Id;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one JSON mapper of stored events: ids as bare strings, dates as ISO 8601, absent where null, no type hints. */
public final class EventJson {
    private EventJson() {}

    /** Settings applied to a builder; also to the builder of the serializer that stores events. */
    public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return builder.addModule(new IdModule())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL));
    }

    /** A mapper with these settings; every {@link Id} reads from a bare string. */
    public static JsonMapper mapper() {
        return configure(JsonMapper.builder()).build();
    }
}
