package mentoring.tandem.entity;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import mentoring.tandem.PinOutcome;

/** What became of pins, in one column. */
@Converter
public class PinOutcomesConverter implements AttributeConverter<List<PinOutcome>, String> {
    @Override
    public String convertToDatabaseColumn(List<PinOutcome> values) {
        return StoredJson.write(values);
    }

    @Override
    public List<PinOutcome> convertToEntityAttribute(String column) {
        return StoredJson.read(column, new TypeReference<>() {});
    }
}
