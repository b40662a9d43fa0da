package mentoring.reporting.entity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import mentoring.reporting.PublishedFigures;

/** Published figures in one column, as JSON: written once, read whole, never searched. */
@Converter
public class FiguresConverter implements AttributeConverter<PublishedFigures, String> {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    @Override
    public String convertToDatabaseColumn(PublishedFigures figures) {
        try {
            return JSON.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("figures that cannot be stored", e);
        }
    }

    @Override
    public PublishedFigures convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, PublishedFigures.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored figures that cannot be read", e);
        }
    }
}
