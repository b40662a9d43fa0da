package mentoring.shared.boundary;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import mentoring.shared.Id;
import mentoring.shared.Localised;
import mentoring.shared.SubsidiaryCode;

/** How the shared kernel looks in JSON: an id is a number, a subsidiary its code, a localised text a text. */
final class KernelModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    KernelModule() {
        addSerializer(Id.class, new IdSerializer());
        addKeySerializer(Id.class, new IdKeySerializer());
        addSerializer(SubsidiaryCode.class, ToStringSerializer.instance);
        addSerializer(Localised.class, new LocalisedSerializer());
        addDeserializer(SubsidiaryCode.class, new SubsidiaryCodeDeserializer());
        addDeserializer(String.class, new TextDeserializer());
        addDeserializer(Instant.class, new InstantTextDeserializer());
        addDeserializer(LocalDate.class, new DateTextDeserializer());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription description) {
                boolean typedId = type.getRawClass().isRecord() && Id.class.isAssignableFrom(type.getRawClass());
                return typedId ? new IdDeserializer(type.getRawClass()) : null;
            }
        });
    }

    private static final class IdSerializer extends StdSerializer<Id> {
        private static final long serialVersionUID = 1L;

        IdSerializer() {
            super(Id.class);
        }

        @Override
        public void serialize(Id id, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(id.value());
        }
    }

    private static final class IdKeySerializer extends StdSerializer<Id> {
        private static final long serialVersionUID = 1L;

        IdKeySerializer() {
            super(Id.class);
        }

        @Override
        public void serialize(Id id, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeFieldName(Long.toString(id.value()));
        }
    }
}
