package mentoring.directory.entity;

import java.util.Arrays;
import java.util.List;
import mentoring.shared.SubsidiaryCode;

/** The columns that {@link Person#show} fills, for whoever writes many people at once. */
public final class ShownColumns {
    /** In the order of {@link #of}. */
    public static final List<String> NAMES = List.of(
            "subsidiary",
            "sourcekey",
            "reference",
            "fingerprint",
            "login",
            "loginkey",
            "displayname",
            "givenname",
            "familyname",
            "mail",
            "unit",
            "directorate",
            "site",
            "languages",
            "grade",
            "careerband",
            "bandrank",
            "comex",
            "managerreference",
            "searchtext");

    private ShownColumns() {}

    /** What an active person of the subsidiary has in them; absent facts are null. */
    public static List<Object> of(SubsidiaryCode subsidiary, PersonFacts facts) {
        return Arrays.asList(
                subsidiary.value(),
                facts.key(),
                facts.reference(),
                facts.fingerprint(),
                facts.login(),
                facts.loginKey(),
                facts.displayName(),
                facts.givenName(),
                facts.familyName(),
                facts.mail(),
                facts.unit(),
                facts.directorate(),
                facts.site(),
                facts.languageList(),
                facts.grade(),
                facts.careerBand(),
                facts.bandRank(),
                facts.comex(),
                facts.manager(),
                facts.searchText());
    }
}
