package mentoring.directory.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import mentoring.directory.PersonId;
import mentoring.directory.PersonState;
import mentoring.shared.SubsidiaryCode;

/** Someone a subsidiary's directory shows or has shown, changed by synchronisations alone; or who has registered in a community, changed by themselves alone. */
@Entity
public class Person {
    /** The sequence counts blocks of so many ids. */
    public static final int IDS_IN_A_BLOCK = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = IDS_IN_A_BLOCK)
    private Long id;

    @Version
    private long version;

    private String subsidiary;
    private String sourceKey;
    private String reference;
    private String fingerprint;
    private String login;
    private String loginKey;
    private String displayName;
    private String givenName;
    private String familyName;
    private String mail;
    private String unit;
    private String directorate;
    private String site;
    private String languages;
    private String grade;
    private String careerBand;
    private int bandRank;
    private boolean comex;
    private String managerReference;
    private Long managerId;
    private String searchText;

    @Enumerated(EnumType.STRING)
    private PersonState state;

    private Instant departedAt;

    protected Person() {}

    /** A person joins as the directory shows them. */
    public Person(SubsidiaryCode subsidiary, PersonFacts facts) {
        this.subsidiary = subsidiary.value();
        this.sourceKey = facts.key();
        show(facts);
    }

    /** Takes over what the directory shows, or the person declares, now; a departed person returns by it. */
    public final void show(PersonFacts facts) {
        reference = facts.reference();
        fingerprint = facts.fingerprint();
        login = facts.login();
        loginKey = facts.loginKey();
        showName(facts);
        showPlace(facts);
        state = PersonState.ACTIVE;
        departedAt = null;
    }

    private void showName(PersonFacts facts) {
        displayName = facts.displayName();
        givenName = facts.givenName();
        familyName = facts.familyName();
        mail = facts.mail();
        languages = facts.languageList();
        searchText = facts.searchText();
    }

    private void showPlace(PersonFacts facts) {
        unit = facts.unit();
        directorate = facts.directorate();
        site = facts.site();
        grade = facts.grade();
        careerBand = facts.careerBand();
        bandRank = facts.bandRank();
        comex = facts.comex();
        managerReference = facts.manager();
    }

    /** The directory shows the person no longer, or they have left their community: they are kept, and recognised should they return. */
    public void depart(Instant at) {
        state = PersonState.DEPARTED;
        departedAt = at;
    }

    /** What the directory showed last, as {@link #show} took it over. */
    public PersonFacts facts() {
        return new PersonFacts(
                sourceKey,
                reference,
                login,
                displayName,
                givenName,
                familyName,
                mail,
                unit,
                directorate,
                site,
                new TreeSet<>(languages()),
                grade,
                careerBand,
                bandRank,
                comex,
                managerReference);
    }

    public String reference() {
        return reference;
    }

    public PersonId id() {
        return new PersonId(id);
    }

    public SubsidiaryCode subsidiary() {
        return new SubsidiaryCode(subsidiary);
    }

    public String login() {
        return login;
    }

    public String displayName() {
        return displayName;
    }

    public String givenName() {
        return givenName;
    }

    public String familyName() {
        return familyName;
    }

    public String mail() {
        return mail;
    }

    public String unit() {
        return unit;
    }

    public String directorate() {
        return directorate;
    }

    public String site() {
        return site;
    }

    public Set<String> languages() {
        return languages.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(languages.split(",")));
    }

    public String grade() {
        return grade;
    }

    public String careerBand() {
        return careerBand;
    }

    public int bandRank() {
        return bandRank;
    }

    public boolean isComex() {
        return comex;
    }

    public PersonId manager() {
        return managerId == null ? null : new PersonId(managerId);
    }

    public PersonState state() {
        return state;
    }
}
