package mentoring.enrolment.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.enrolment.HalfDay;

/** Half-days in one column, in the order of the week, joined by commas. */
@Converter
public class HalfDaysConverter implements AttributeConverter<Set<HalfDay>, String> {
    @Override
    public String convertToDatabaseColumn(Set<HalfDay> halfDays) {
        return halfDays.stream().sorted().map(HalfDay::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<HalfDay> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(",")).map(HalfDay::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
