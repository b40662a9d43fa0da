package mentoring.directory.boundary;

import java.time.Instant;
import java.util.Set;
import mentoring.directory.PersonId;
import mentoring.directory.RegistrationState;
import mentoring.directory.entity.Person;
import mentoring.directory.entity.Registration;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Versioned;

/**
 * What somebody has declared of themselves when they registered, or later.
 *
 * @param person their id, for ever
 * @param login the subject of their tokens
 * @param site null for none
 * @param notice the data notice they agreed to; null when there was none, like consentedAt
 * @param changedAt when they registered, changed something or left
 */
public record RegistrationView(
        PersonId person,
        long version,
        SubsidiaryCode subsidiary,
        RegistrationState state,
        String login,
        String givenName,
        String familyName,
        String mail,
        Set<String> languages,
        String site,
        String careerBand,
        String notice,
        Instant consentedAt,
        Instant registeredAt,
        Instant changedAt)
        implements Versioned {

    static RegistrationView of(Registration it, Person person) {
        return new RegistrationView(
                it.person(),
                it.version(),
                it.subsidiary(),
                it.state(),
                person.login(),
                person.givenName(),
                person.familyName(),
                person.mail(),
                person.languages(),
                person.site(),
                person.careerBand(),
                it.notice(),
                it.consentedAt(),
                it.registeredAt(),
                it.changedAt());
    }
}
