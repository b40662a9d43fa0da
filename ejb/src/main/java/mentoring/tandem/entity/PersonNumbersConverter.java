package mentoring.tandem.entity;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Ids of a few people, in one column. */
@Converter
public class PersonNumbersConverter implements AttributeConverter<List<Long>, String> {
    @Override
    public String convertToDatabaseColumn(List<Long> values) {
        return StoredJson.write(values);
    }

    @Override
    public List<Long> convertToEntityAttribute(String column) {
        return StoredJson.read(column, new TypeReference<>() {});
    }
}
