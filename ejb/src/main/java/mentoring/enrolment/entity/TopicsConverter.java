package mentoring.enrolment.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import mentoring.programme.Level;

/** Topics in one column, most wanted first, as {@code code:LEVEL,code:LEVEL}: they are read with their enrolment, never searched. */
@Converter
public class TopicsConverter implements AttributeConverter<List<ChosenTopic>, String> {
    @Override
    public String convertToDatabaseColumn(List<ChosenTopic> topics) {
        return topics.stream()
                .map(topic -> topic.code() + ":" + topic.level().name())
                .collect(Collectors.joining(","));
    }

    @Override
    public List<ChosenTopic> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(",")).map(TopicsConverter::topic).toList();
    }

    private static ChosenTopic topic(String entry) {
        int colon = entry.lastIndexOf(':');
        return new ChosenTopic(entry.substring(0, colon), Level.valueOf(entry.substring(colon + 1)));
    }
}
