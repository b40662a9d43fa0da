package mentoring.session.control;

import static mentoring.session.control.SessionShelf.HELENE;
import static mentoring.session.control.SessionShelf.LEA;
import static mentoring.session.control.SessionShelf.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import mentoring.directory.PersonId;
import mentoring.session.Meanwhile;
import mentoring.session.SessionRefused;
import mentoring.session.entity.Session;
import mentoring.testing.Injection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiariesTest {
    private static final Instant START = NOW.plus(Duration.ofDays(7));
    private static final Duration LENGTH = Duration.ofMinutes(120);
    private static final Duration SMALLEST = Duration.ofNanos(1000);
    private static final PersonId MARC = new PersonId(102);

    private final SessionShelf shelf = new SessionShelf();

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void lets_a_session_begin_when_another_ends_and_end_when_another_begins() {
        book(START, LEA, HELENE);

        assertThatCode(() -> book(START.plus(LENGTH), LEA, HELENE)).doesNotThrowAnyException();
        assertThatCode(() -> book(START.minus(LENGTH), LEA, HELENE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT1H", "PT-1H", "PT1H59M59.999999S", "PT-1H59M59.999999S"})
    void refuses_a_session_that_overlaps_another_by_so_little_as_a_microsecond(Duration apart) {
        book(START, LEA, HELENE);

        assertThatThrownBy(() -> book(START.plus(apart), LEA, MARC)).satisfies(busy(LEA, START));
    }

    @Test
    void names_the_member_who_is_busy_and_the_earliest_time_in_the_way() {
        book(START.plus(Duration.ofHours(1)), HELENE);
        book(START.minus(Duration.ofHours(1)), LEA);

        assertThatThrownBy(() -> book(START, HELENE, LEA)).satisfies(busy(LEA, START.minus(Duration.ofHours(1))));
    }

    @Test
    void leaves_others_to_meet_at_the_same_time() {
        book(START, LEA, HELENE);

        assertThatCode(() -> book(START, MARC)).doesNotThrowAnyException();
    }

    @Test
    void puts_nobody_down_when_one_member_is_busy() {
        book(START, LEA);

        assertThatThrownBy(() -> book(START, HELENE, LEA)).isInstanceOf(SessionRefused.class);

        assertThatCode(() -> book(START, HELENE)).doesNotThrowAnyException();
    }

    @Test
    void moves_a_session_into_a_slot_that_overlaps_its_own_and_gives_the_old_one_back() {
        Session session = book(START, LEA, HELENE);

        shelf.in(() -> {
            Session moved = shelf.em().find(Session.class, session.id().value());
            moved.schedule(START.plus(Duration.ofHours(1)), "room 4", NOW);
            return book(shelf.em(), moved, LEA, HELENE);
        });

        assertThatCode(() -> book(START.minus(Duration.ofHours(1)), LEA)).doesNotThrowAnyException();
        assertThatThrownBy(() -> book(START.plus(LENGTH), LEA)).satisfies(busy(LEA, START.plus(Duration.ofHours(1))));
    }

    @Test
    void gives_the_time_of_every_member_back() {
        Session session = book(START, LEA, HELENE);

        free(session);

        assertThatCode(() -> book(START, LEA, HELENE)).doesNotThrowAnyException();
    }

    @Test
    void gives_back_the_time_of_that_session_alone() {
        Session session = book(START, LEA);
        book(START.plus(LENGTH), LEA);

        free(session);

        assertThatThrownBy(() -> book(START.plus(SMALLEST), LEA)).satisfies(busy(LEA, START.plus(LENGTH)));
    }

    @Test
    @Timeout(30)
    void books_a_person_once_when_two_ask_at_the_same_moment() {
        Session one = shelf.scheduled(START);
        Session other = shelf.scheduled(START.plus(Duration.ofHours(1)));
        Meanwhile<Session> meanwhile = new Meanwhile<>(shelf.database, em -> book(em, em.merge(other), LEA, MARC));

        shelf.in(() -> {
            Session booked = book(shelf.em(), one, LEA, HELENE);
            meanwhile.start();
            return booked;
        });

        assertThatThrownBy(meanwhile::result).satisfies(busy(LEA, START));
    }

    private Session book(Instant startsAt, PersonId... people) {
        Session session = shelf.scheduled(startsAt);
        return shelf.in(() -> book(shelf.em(), session, people));
    }

    private static Session book(EntityManager em, Session session, PersonId... people) {
        Diaries diaries = Injection.into(new Diaries(), em, new PageOnItsOwn(em));
        diaries.hold(List.of(people));
        diaries.book(session, List.of(people));
        return session;
    }

    private void free(Session session) {
        shelf.in(() -> {
            Injection.into(new Diaries(), shelf.em(), new PageOnItsOwn(shelf.em()))
                    .free(session.id());
            return session;
        });
    }

    private static Consumer<Throwable> busy(PersonId person, Instant from) {
        return thrown -> {
            assertThat(thrown).isInstanceOf(SessionRefused.class);
            SessionRefused refusal = (SessionRefused) thrown;
            assertThat(refusal.code()).isEqualTo("person-double-booked");
            assertThat(refusal.facts())
                    .containsEntry("person", person.value())
                    .containsEntry("busyFrom", from.toString())
                    .containsEntry("busyUntil", from.plus(LENGTH).toString());
        };
    }
}
