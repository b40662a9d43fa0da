package mentoring.tandem.entity;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** The explanation of a proposal in one column. */
@Converter
public class ExplanationConverter implements AttributeConverter<List<StoredLine>, String> {
    @Override
    public String convertToDatabaseColumn(List<StoredLine> values) {
        return StoredLine.json(values == null ? List.of() : values);
    }

    @Override
    public List<StoredLine> convertToEntityAttribute(String column) {
        return StoredJson.read(column, new TypeReference<>() {});
    }
}
