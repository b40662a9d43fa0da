package mentoring.directory.boundary;

import java.time.Instant;
import java.util.List;
import mentoring.directory.control.DescribedSubsidiary;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.shared.SubsidiaryCode;

/**
 * A subsidiary as its file describes it, and what is known of its people.
 *
 * <p>When the file has never been right since the start, all there is are its code, its problems and its people.
 *
 * @param name the company's name, the same in every language
 * @param locale a language tag, for example {@code fr-FR}
 * @param timeZone a zone of the IANA database, for example {@code Europe/Paris}
 * @param cascadePosition its place in the group's rollout, 1 for the first; 0 while its file does not tell
 * @param source where its people come from, without secrets
 * @param file how its file stands
 * @param problems every mistake in its file; while there are some, the last good version stays in force, if there was one
 * @param lastSynchronisedAt when the last complete synchronisation ended; null before the first
 * @param people the number of active people
 */
public record SubsidiaryView(
        SubsidiaryCode code,
        String name,
        String locale,
        String timeZone,
        int cascadePosition,
        String source,
        SubsidiaryFileView file,
        List<FileProblemView> problems,
        Instant lastSynchronisedAt,
        long people) {

    static SubsidiaryView of(DescribedSubsidiary described, Instant lastSynchronisedAt, long people) {
        List<FileProblemView> problems =
                described.problems().stream().map(FileProblemView::of).toList();
        return described
                .settings()
                .map(settings -> of(settings, SubsidiaryFileView.of(described), problems, lastSynchronisedAt, people))
                .orElseGet(() -> new SubsidiaryView(
                        described.code(),
                        described.code().value(),
                        null,
                        null,
                        0,
                        null,
                        SubsidiaryFileView.of(described),
                        problems,
                        lastSynchronisedAt,
                        people));
    }

    private static SubsidiaryView of(
            SubsidiarySettings settings,
            SubsidiaryFileView file,
            List<FileProblemView> problems,
            Instant lastSynchronisedAt,
            long people) {
        return new SubsidiaryView(
                settings.code(),
                settings.name(),
                settings.locale(),
                settings.timeZone(),
                settings.cascadePlace(),
                settings.source().description(),
                file,
                problems,
                lastSynchronisedAt,
                people);
    }
}
