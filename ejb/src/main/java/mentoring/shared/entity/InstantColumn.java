package mentoring.shared.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Stores every {@link Instant} as a timestamp with time zone: EclipseLink by itself would write its serialised bytes.
 *
 * <p>Known limit: EclipseLink binds through {@code java.sql.Timestamp}, which H2 reads by the wall clock of the JVM. Where that clock has
 * summer time, the second of the two equal hours in autumn is stored as the first. PostgreSQL is not affected.
 *
 * <p>Functions of a moment (max, min) bring the driver's own type, which is not the same on H2 and PostgreSQL: order by it instead.
 */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, OffsetDateTime> {
    @Override
    public OffsetDateTime convertToDatabaseColumn(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    @Override
    public Instant convertToEntityAttribute(OffsetDateTime stored) {
        return stored == null ? null : stored.toInstant();
    }
}
