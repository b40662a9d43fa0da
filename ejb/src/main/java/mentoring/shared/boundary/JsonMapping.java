package mentoring.shared.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Locale;

/**
 * One JSON mapping for every edge of the module: strict on the way in, plain on the way out.
 *
 * <p>In: unknown and repeated fields, numbers given as text (and the reverse), fractions for integers, trailing content, control
 * characters in texts, nesting deeper than {@value #DEEPEST} and texts longer than {@value #LONGEST_TEXT} characters are refused. Out:
 * names are those of the record components, absent values are left out, times are ISO-8601, ids are numbers and texts are in the language
 * of the reader.
 */
public final class JsonMapping {
    static final int DEEPEST = 20;
    static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 200;

    private static final ObjectMapper MAPPER = build();

    private JsonMapping() {}

    /** Writes a view in the language of its reader. */
    public static byte[] write(Object view, Locale language) {
        try {
            return MAPPER.writer()
                    .withAttribute(LocalisedSerializer.LANGUAGE, language)
                    .writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a view: " + view.getClass().getName(), e);
        }
    }

    static ObjectReader reader(Class<?> type) {
        return MAPPER.readerFor(type);
    }

    private static ObjectMapper build() {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(limits())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .defaultLeniency(false)
                .serializationInclusion(JsonInclude.Include.NON_ABSENT)
                .accessorNaming(new ComponentNaming())
                .addModules(new JavaTimeModule(), new Jdk8Module(), new KernelModule())
                .build();
    }

    private static StreamReadConstraints limits() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_TEXT)
                .maxNumberLength(LONGEST_NUMBER)
                .maxNameLength(LONGEST_NAME)
                .build();
    }
}
