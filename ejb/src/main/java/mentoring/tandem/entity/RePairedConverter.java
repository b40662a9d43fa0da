package mentoring.tandem.entity;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import mentoring.tandem.RePaired;

/** What pairing a wave again has changed, in one column. */
@Converter
public class RePairedConverter implements AttributeConverter<RePaired, String> {
    @Override
    public String convertToDatabaseColumn(RePaired value) {
        return value == null ? null : StoredJson.write(List.of(value));
    }

    @Override
    public RePaired convertToEntityAttribute(String column) {
        return StoredJson.read(column, new TypeReference<List<RePaired>>() {}).stream()
                .findFirst()
                .orElse(null);
    }
}
