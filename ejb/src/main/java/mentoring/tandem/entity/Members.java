package mentoring.tandem.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.enrolment.Side;
import mentoring.shared.NotAllowed;

/**
 * Who belongs to a tandem, and who of them is to do something.
 *
 * @param all the mentor first, then the mentees
 */
record Members(List<TandemMember> all) {
    /** Rows for those who are proposed to each other. */
    static List<TandemMember> of(Tandem tandem, Proposed proposed) {
        List<TandemMember> members = new ArrayList<>();
        members.add(new TandemMember(tandem, proposed.mentor(), Side.MENTOR, 0));
        for (Seat mentee : proposed.mentees()) {
            members.add(new TandemMember(tandem, mentee, Side.MENTEE, members.size()));
        }
        return members;
    }

    PersonId mentor() {
        return all.get(0).person();
    }

    Stream<TandemMember> mentees() {
        return all.stream().filter(TandemMember::isMentee);
    }

    Optional<TandemMember> find(PersonId person) {
        return all.stream().filter(member -> member.person().equals(person)).findFirst();
    }

    /** Refuses with {@code not-allowed} for who is none. */
    TandemMember mentee(PersonId person) {
        return find(person)
                .filter(TandemMember::isMentee)
                .orElseThrow(() -> NotAllowed.needs("a mentee of the tandem"));
    }

    /** Who may answer a proposal: a mentee, or the mentor where every mentee has accepted already because they have chosen. */
    TandemMember asked(PersonId person) {
        return haveAccepted() && person.equals(mentor()) ? all.get(0) : mentee(person);
    }

    boolean haveAccepted() {
        return mentees().allMatch(TandemMember::hasAccepted);
    }

    boolean haveSigned() {
        return all.stream().allMatch(TandemMember::hasSigned);
    }
}
