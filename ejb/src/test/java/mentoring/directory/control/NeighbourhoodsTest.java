package mentoring.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.mapping.Neighbour;
import mentoring.directory.control.mapping.Neighbourhood;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.SubsidiaryCode;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NeighbourhoodsTest {
    private static final Instant THEN = Instant.parse("2026-03-02T09:00:00Z");
    private static final SubsidiaryCode POLSKA = new SubsidiaryCode("aurore-polska");
    private static final SubsidiaryCode SHIPPING = new SubsidiaryCode("aurore-shipping");
    private static final SubsidiaryCode BROKEN = new SubsidiaryCode("broken");
    private static final SubsidiarySettings HERE = ASubsidiary.usual();

    private final TestDatabase database = new TestDatabase();
    private final PastRuns runs = new PastRuns(database, THEN);
    private final StoredSynchronisations synchronisations =
            Injection.into(new StoredSynchronisations(), database.entityManager());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void are_made_of_the_others_whose_directories_give_ids_once_and_for_all() {
        Neighbourhood hood = at(THEN).of(HERE);

        assertThat(hood.neighbours()).extracting(Neighbour::code).containsExactly(POLSKA);
        assertThat(hood.strangers()).containsExactlyInAnyOrder(SHIPPING, BROKEN);
    }

    @Test
    void are_empty_for_who_gives_ids_of_their_own() {
        SubsidiarySettings local = ASubsidiary.at("ldap://localhost", "plain", "attribute.id = employeeNumber\n");

        assertThat(at(THEN).of(local).neighbours()).isEmpty();
    }

    @Test
    void know_from_whom_people_were_imported() {
        Neighbour polska = at(THEN).of(HERE).neighbours().get(0);
        assertThat(polska.isImported()).isFalse();

        runs.add(POLSKA, null);

        assertThat(polska.isImported()).isTrue();
    }

    @Test
    void are_waited_for_a_day_from_the_first_doubt() {
        runs.add(HERE.code(), Synchronisation.IN_DOUBT);
        Instant over = THEN.plus(Vicinity.PATIENCE);

        assertThat(at(over.minusMillis(1)).of(HERE).patient()).isTrue();
        assertThat(at(over).of(HERE).patient()).isFalse();
    }

    @Test
    void are_waited_for_anew_after_a_success() {
        runs.add(HERE.code(), Synchronisation.IN_DOUBT);
        runs.add(HERE.code(), null);

        assertThat(at(THEN.plus(Duration.ofDays(9))).of(HERE).patient()).isTrue();
    }

    private Neighbourhoods at(Instant now) {
        SubsidiaryFiles files = new SubsidiaryFiles() {
            @Override
            public List<DescribedSubsidiary> all() {
                return List.of(
                        described(HERE),
                        described(ASubsidiary.called(POLSKA, "Aurore Polska", "ou=polska,dc=aurore,dc=example")),
                        new DescribedSubsidiary(SHIPPING, Optional.of(local()), List.of(), null, null),
                        new DescribedSubsidiary(BROKEN, Optional.empty(), List.of(), null, null));
            }
        };
        return Injection.into(
                new Neighbourhoods(),
                files,
                Injection.into(new KnownPeople(), database.entityManager()),
                synchronisations,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static SubsidiarySettings local() {
        return ASubsidiary.at("ldap://localhost", "plain", "attribute.id = employeeNumber\n");
    }

    private static DescribedSubsidiary described(SubsidiarySettings settings) {
        return new DescribedSubsidiary(settings.code(), Optional.of(settings), List.of(), null, null);
    }
}
