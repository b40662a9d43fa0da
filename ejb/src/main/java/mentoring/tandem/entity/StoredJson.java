package mentoring.tandem.entity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** Lists of values in one column as JSON: written once, read with their owner, never searched. */
final class StoredJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private StoredJson() {}

    static String write(List<?> values) {
        try {
            return MAPPER.writeValueAsString(values == null ? List.of() : values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("values that cannot be stored", e);
        }
    }

    static <T> List<T> read(String column, TypeReference<List<T>> type) {
        try {
            return List.copyOf(MAPPER.readValue(column == null ? "[]" : column, type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored column that cannot be read", e);
        }
    }
}
