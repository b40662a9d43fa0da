package mentoring.session;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import mentoring.directory.PersonId;
import mentoring.enrolment.ASubsidiary;
import mentoring.enrolment.EnrolmentId;
import mentoring.programme.Formation;
import mentoring.programme.ProgrammeId;
import mentoring.programme.WaveId;
import mentoring.tandem.entity.AgreedCharter;
import mentoring.tandem.entity.Answer;
import mentoring.tandem.entity.Proposed;
import mentoring.tandem.entity.Seat;
import mentoring.tandem.entity.Tandem;

/** A tandem of the first wave whose charter everybody has signed. */
public final class ATandem {
    public static final WaveId WAVE = new WaveId(1);
    public static final ProgrammeId PROGRAMME = new ProgrammeId(1);
    private static final Instant PROPOSED_AT = Instant.parse("2027-01-04T09:00:00Z");

    private ATandem() {}

    /** Stored by the transaction under way: a pair with one mentee, a triad with three. */
    public static Tandem chartered(EntityManager em, PersonId mentor, PersonId... mentees) {
        return chartered(
                em, seat(mentor), Arrays.stream(mentees).map(ATandem::seat).toArray(Seat[]::new));
    }

    /** The same with enrolments of the caller's. */
    public static Tandem chartered(EntityManager em, Seat mentorSeat, Seat... seats) {
        PersonId mentor = mentorSeat.person();
        List<PersonId> mentees = Arrays.stream(seats).map(Seat::person).toList();
        Tandem tandem = new Tandem(proposed(mentorSeat, seats));
        for (PersonId mentee : mentees) {
            tandem.respond(mentee, Answer.accept(PROPOSED_AT));
        }
        tandem.agree(mentor, new AgreedCharter(List.of("a goal"), "every two weeks", PROPOSED_AT));
        tandem.sign(mentor, PROPOSED_AT);
        for (PersonId mentee : mentees) {
            tandem.sign(mentee, PROPOSED_AT);
        }
        em.persist(tandem);
        return tandem;
    }

    private static Proposed proposed(Seat mentor, Seat... mentees) {
        return new Proposed(
                null,
                WAVE,
                PROGRAMME,
                ASubsidiary.SERVICES,
                mentees.length == 1 ? Formation.PAIR : Formation.TRIAD,
                mentor,
                List.of(mentees),
                10,
                List.of(),
                PROPOSED_AT,
                PROPOSED_AT.plus(Duration.ofDays(14)));
    }

    private static Seat seat(PersonId person) {
        return new Seat(person, new EnrolmentId(1000 + person.value()));
    }
}
