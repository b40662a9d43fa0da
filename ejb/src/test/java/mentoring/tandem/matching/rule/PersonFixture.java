package mentoring.tandem.matching.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.enrolment.Attendance;
import mentoring.enrolment.HalfDay;
import mentoring.programme.Level;
import mentoring.shared.Localised;
import mentoring.shared.SubsidiaryCode;

/** Someone who fits everybody, until told otherwise: {@code person(1).speaking("en").reportingTo(2).asMentee()}. */
public final class PersonFixture {
    private final PersonId id;
    private List<Interest> interests = new ArrayList<>();
    private Set<String> languages = Set.of("fr");
    private Attendance attendance = Attendance.EITHER;
    private Set<HalfDay> halfDays = EnumSet.of(HalfDay.MON_AM);
    private String site = "Lyon";
    private String directorate;
    private String trade;
    private SubsidiaryCode subsidiary = new SubsidiaryCode("aurore-services");
    private int rank = 1;
    private Set<PersonId> superiors = Set.of();
    private boolean certified = true;
    private int seats = 1;

    private PersonFixture(long id) {
        this.id = new PersonId(id);
        this.directorate = "directorate " + id;
    }

    public static PersonFixture person(long id) {
        return new PersonFixture(id);
    }

    public PersonFixture speaking(String... codes) {
        languages = Set.of(codes);
        return this;
    }

    /** The first call names the topic of priority 1. */
    public PersonFixture with(String topic, Level level) {
        interests.add(new Interest(topic, new Localised(topic + " (fr)", topic), level, interests.size() + 1));
        return this;
    }

    public PersonFixture attending(Attendance way) {
        attendance = way;
        return this;
    }

    public PersonFixture at(String place) {
        site = place;
        return this;
    }

    public PersonFixture free(HalfDay... some) {
        halfDays = EnumSet.copyOf(List.of(some));
        return this;
    }

    public PersonFixture of(String unit) {
        directorate = unit;
        return this;
    }

    public PersonFixture working(String as) {
        trade = as;
        return this;
    }

    public PersonFixture employedBy(String company) {
        subsidiary = new SubsidiaryCode(company);
        return this;
    }

    public PersonFixture ranked(int band) {
        rank = band;
        return this;
    }

    /** From the direct manager up. */
    public PersonFixture reportingTo(long... chain) {
        superiors = Arrays.stream(chain).mapToObj(PersonId::new).collect(Collectors.toSet());
        return this;
    }

    public PersonFixture uncertified() {
        certified = false;
        return this;
    }

    public PersonFixture seating(int mentees) {
        seats = mentees;
        return this;
    }

    public Mentor asMentor() {
        return new Mentor(profile(Level.FLUENT), certified, seats);
    }

    public Mentee asMentee() {
        return new Mentee(profile(Level.DISCOVERING));
    }

    private Profile profile(Level usual) {
        if (interests.isEmpty()) {
            with("social-networks", usual);
        }
        return new Profile(
                id, interests, languages, attendance, halfDays, site, directorate, trade, subsidiary, rank, superiors);
    }
}
