package mentoring.tandem.entity;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** What a programme decides on pairing, in one column. */
@Converter
public class DecisionsConverter implements AttributeConverter<List<TermDecision>, String> {
    @Override
    public String convertToDatabaseColumn(List<TermDecision> values) {
        return StoredJson.write(values);
    }

    @Override
    public List<TermDecision> convertToEntityAttribute(String column) {
        return StoredJson.read(column, new TypeReference<>() {});
    }
}
