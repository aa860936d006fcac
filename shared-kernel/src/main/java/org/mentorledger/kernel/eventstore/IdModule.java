package org.mentorledger.kernel.eventstore;

import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.Id;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** The one rule by which ids are read from bare strings (they are written so by {@link Id#value()}). */
final class IdModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable ValueDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return Id.class.isAssignableFrom(type.getRawClass()) ? new FromString(type.getRawClass()) : null;
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
                return Id.class.isAssignableFrom(type);
            }
        });
    }

    private static final class FromString extends StdDeserializer<Object> {
        FromString(Class<?> type) {
            super(type);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return handledType().getConstructor(String.class).newInstance(parser.getString());
            } catch (InvocationTargetException e) {
                return context.reportInputMismatch(
                        this, "%s", String.valueOf(e.getTargetException().getMessage()));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(handledType() + " is no id", e);
            }
        }
    }
}
