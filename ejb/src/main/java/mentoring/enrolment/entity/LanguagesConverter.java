package mentoring.enrolment.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.TreeSet;

/** Language codes in one column, sorted and joined by commas. */
@Converter
public class LanguagesConverter implements AttributeConverter<Set<String>, String> {
    @Override
    public String convertToDatabaseColumn(Set<String> languages) {
        return String.join(",", new TreeSet<>(languages));
    }

    @Override
    public Set<String> convertToEntityAttribute(String column) {
        return Set.of(column.split(","));
    }
}
