package mentoring.tandem.entity;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import mentoring.tandem.Obstacle;

/** The rules that stood in the way of a pairing, in one column. */
@Converter
public class ObstaclesConverter implements AttributeConverter<List<Obstacle>, String> {
    @Override
    public String convertToDatabaseColumn(List<Obstacle> values) {
        return StoredJson.write(values);
    }

    @Override
    public List<Obstacle> convertToEntityAttribute(String column) {
        return StoredJson.read(column, new TypeReference<>() {});
    }
}
