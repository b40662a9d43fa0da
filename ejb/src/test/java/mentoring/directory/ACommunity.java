package mentoring.directory;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import mentoring.directory.boundary.Declaration;
import mentoring.directory.boundary.Invitee;
import mentoring.directory.boundary.NewInvitations;
import mentoring.directory.boundary.NewRegistration;
import mentoring.directory.control.AFolder;
import mentoring.directory.control.GoodSettings;
import mentoring.directory.control.SubsidiaryFiles;
import mentoring.directory.control.community.Communities;
import mentoring.directory.control.community.CommunityTransitions;
import mentoring.directory.control.community.StoredInvitations;
import mentoring.shared.Caller;
import mentoring.shared.Role;
import mentoring.shared.SubsidiaryCode;
import mentoring.testing.Injection;
import mentoring.testing.Transitions;

/** A community and a subsidiary with a directory, described by files in a folder, and the people who come by. */
public record ACommunity(Path folder) {
    public static final SubsidiaryCode CODE = new SubsidiaryCode("creer-ensemble");
    public static final SubsidiaryCode DIRECTORY = new SubsidiaryCode("aurore-services");
    public static final String NOTICE = "https://www.example.org/data-notice";
    public static final Caller HR =
            new Caller("hr", Set.of(Role.SUBSIDIARY_HR), Set.of(CODE.value(), DIRECTORY.value()));

    private static final String GENERAL = """
            name = Créer ensemble
            locale = fr-FR
            timeZone = Europe/Paris
            """;

    /** @param lines beside the profile and the general ones */
    public ACommunity saying(String... lines) {
        write(CODE, "profile = community\n" + GENERAL + String.join("\n", lines) + "\n");
        write(DIRECTORY, GENERAL + """
                profile = csv
                cascade.place = 1
                source.file = /nowhere/people.csv
                career.bands = JUNIOR: 1; SENIOR: 2
                """);
        return this;
    }

    public Communities communities() {
        SubsidiaryFiles files = AFolder.filesIn(folder);
        return Injection.into(new Communities(), files, Injection.into(new GoodSettings(), files));
    }

    public static StoredInvitations invitations(EntityManager em) {
        return Injection.into(new StoredInvitations(), em);
    }

    public static CommunityTransitions announcing(Transitions transitions, Clock clock) {
        return Injection.into(new CommunityTransitions(), transitions, clock);
    }

    /** Somebody whose token names no subsidiary. */
    public static Caller outsider(String subject) {
        return new Caller(subject, Set.of(Role.PARTICIPANT), Set.of());
    }

    public static NewInvitations inviting(String... mails) {
        return new NewInvitations(List.of(mails).stream()
                .map(mail -> new Invitee(mail, null, null, null))
                .toList());
    }

    public static NewRegistration registering(String code, String band, Boolean consent) {
        return new NewRegistration(code, "Léa", "Morel", "lea@example.org", Set.of("fr", "en"), "Lyon", band, consent);
    }

    public static Declaration declaring(String familyName, String band) {
        return new Declaration("Léa", familyName, "lea@example.org", Set.of("fr"), null, band);
    }

    private void write(SubsidiaryCode code, String text) {
        try {
            Files.writeString(folder.resolve(code.value() + ".properties"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
