package mentoring.certification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.certification.MentorState;
import mentoring.certification.entity.Mentor;
import mentoring.certification.entity.Validity;
import mentoring.directory.PersonId;
import mentoring.shared.PageRequest;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.control.ManyIds;

/** The mentors' records in the database. */
@Dependent
public class StoredMentors {
    private static final String RECORDS =
            "select person_id, state, valid_from, valid_until" + ManyIds.FROM + "mentor on person_id = asked.id";

    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /** Stores a first record at once, so that the second of two requests fails on its key here and not somewhere at commit. */
    public void add(Mentor mentor) {
        em.persist(mentor);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public Optional<Mentor> find(PersonId person) {
        return Optional.ofNullable(em.find(Mentor.class, person.value()));
    }

    /** The record, as it is now, held until the transaction ends: steps of one mentor are taken one after the other. */
    public Optional<Mentor> findForChange(PersonId person) {
        return Optional.ofNullable(em.find(Mentor.class, person.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Who of the people is certified on the day. */
    public Set<PersonId> certified(Collection<PersonId> people, LocalDate day) {
        return new ManyIds(em)
                .select(RECORDS, people, StoredMentors::certification).stream()
                        .flatMap(Optional::stream)
                        .filter(certification -> certification.validity().covers(day))
                        .map(Certification::person)
                        .collect(Collectors.toSet());
    }

    private static Optional<Certification> certification(ResultSet row) throws SQLException {
        if (MentorState.valueOf(row.getString("state")) != MentorState.CERTIFIED) {
            return Optional.empty();
        }
        return Optional.of(new Certification(
                new PersonId(row.getLong("person_id")),
                new Validity(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class))));
    }

    private record Certification(PersonId person, Validity validity) {}

    /** The records that managers of a subsidiary keep, in order of person. */
    public List<Mentor> page(SubsidiaryCode subsidiary, PageRequest page) {
        return em.createQuery(
                        "select m from Mentor m where :subsidiary member of m.scopes and m.person > :after order by m.person",
                        Mentor.class)
                .setParameter("subsidiary", subsidiary.value())
                .setParameter("after", page.after())
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** Who is certified by a certification that ended before the day. */
    public List<PersonId> overdue(LocalDate today) {
        return em
                .createQuery(
                        "select m.person from Mentor m where m.state = :certified and m.validUntil < :today order by m.person",
                        Long.class)
                .setParameter("certified", MentorState.CERTIFIED)
                .setParameter("today", today)
                .getResultList()
                .stream()
                .map(PersonId::new)
                .toList();
    }
}
