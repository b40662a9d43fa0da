package mentoring.tandem.entity;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import mentoring.tandem.PolicyRule;

/** The rules that a pairing obeyed, in one column. */
@Converter
public class PolicyRulesConverter implements AttributeConverter<List<PolicyRule>, String> {
    @Override
    public String convertToDatabaseColumn(List<PolicyRule> values) {
        return StoredJson.write(values);
    }

    @Override
    public List<PolicyRule> convertToEntityAttribute(String column) {
        return StoredJson.read(column, new TypeReference<>() {});
    }
}
