package mentoring.tandem.entity;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import mentoring.tandem.LeftOut;

/** Whom a pairing left out, in one column. */
@Converter
public class LeftOutConverter implements AttributeConverter<List<LeftOut>, String> {
    @Override
    public String convertToDatabaseColumn(List<LeftOut> values) {
        return StoredJson.write(values);
    }

    @Override
    public List<LeftOut> convertToEntityAttribute(String column) {
        return StoredJson.read(column, new TypeReference<>() {});
    }
}
