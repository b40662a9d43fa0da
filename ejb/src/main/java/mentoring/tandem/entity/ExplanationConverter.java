package mentoring.tandem.entity;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import mentoring.tandem.ExplanationLine;

/** The explanation of a proposal in one column. */
@Converter
public class ExplanationConverter implements AttributeConverter<List<ExplanationLine>, String> {
    @Override
    public String convertToDatabaseColumn(List<ExplanationLine> values) {
        return StoredJson.write(values);
    }

    @Override
    public List<ExplanationLine> convertToEntityAttribute(String column) {
        return StoredJson.read(column, new TypeReference<>() {});
    }
}
