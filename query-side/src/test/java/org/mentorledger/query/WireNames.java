package org.mentorledger.query;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.mentorledger.kernel.eventstore.EventJson;
import org.mentorledger.kernel.eventstore.EventTypes;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Events as the ledger stores them: under their wire names. */
public final class WireNames extends Jackson3Serializer {

    private WireNames(Builder builder) {
        super(builder);
    }

    /** The serializer of events. */
    public static WireNames events() {
        return new WireNames(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(WireNames::settings));
    }

    /** The serializer of Axon's own things. */
    public static Jackson3Serializer general() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(WireNames::settings)
                .build();
    }

    private static void settings(JsonMapper.Builder builder) {
        EventJson.configure(builder);
        builder.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build());
    }

    @Override
    @SuppressWarnings("rawtypes") // as the class has it
    public SerializedType typeForClass(Class type) {
        return EventTypes.of(type)
                .<SerializedType>map(wire -> new SimpleSerializedType(wire.name(), wire.revision()))
                .orElseGet(() -> super.typeForClass(type));
    }

    @Override
    @SuppressWarnings("rawtypes") // as the class has it
    public Class classForType(SerializedType type) {
        return EventTypes.named(type.getName()).<Class>map(c -> c).orElseGet(() -> super.classForType(type));
    }
}
