package mentoring.rollout.entity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import mentoring.rollout.Reason;

/** The reasons of a decision in one column, as JSON in both languages: written once, read with it, never searched. */
@Converter
public class ReasonsConverter implements AttributeConverter<List<Reason>, String> {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    @Override
    public String convertToDatabaseColumn(List<Reason> reasons) {
        try {
            return JSON.writeValueAsString(reasons);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("reasons that cannot be stored", e);
        }
    }

    @Override
    public List<Reason> convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored reasons that cannot be read", e);
        }
    }
}
