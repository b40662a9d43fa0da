package mentoring.directory;

import java.util.List;
import java.util.Map;
import mentoring.shared.Refusal;
import mentoring.shared.SubsidiaryCode;

/** What the directory's rules refuse. */
public final class DirectoryRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private DirectoryRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    /** The token's subject is no active person of the subsidiaries it holds for: {@code person-unknown}. */
    public static DirectoryRefused personUnknown(String subject) {
        return new DirectoryRefused("person-unknown", Map.of("subject", subject));
    }

    /** The token's subject is a login in more than one of the subsidiaries it holds for: {@code person-ambiguous}. */
    public static DirectoryRefused personAmbiguous(String subject) {
        return new DirectoryRefused("person-ambiguous", Map.of("subject", subject));
    }

    /** The subsidiary's file has mistakes, all of them given, and no good version of it is known: {@code subsidiary-file-broken}. */
    public static DirectoryRefused fileBroken(SubsidiaryCode subsidiary, List<?> problems) {
        return new DirectoryRefused(
                "subsidiary-file-broken", Map.of("subsidiary", subsidiary.value(), "problems", problems));
    }

    /** A subsidiary is synchronised by one job at a time: {@code synchronisation-running}. */
    public static DirectoryRefused alreadyRunning(SubsidiaryCode subsidiary, SynchronisationId job) {
        return new DirectoryRefused(
                "synchronisation-running", Map.of("subsidiary", subsidiary.value(), "job", job.value()));
    }

    /** The job has no list of departures that waits for somebody to confirm it, or has none any more: {@code departures-list-gone}. */
    public static DirectoryRefused listGone(SubsidiaryCode subsidiary, SynchronisationId job) {
        return new DirectoryRefused(
                "departures-list-gone", Map.of("subsidiary", subsidiary.value(), "job", job.value()));
    }

    /** The directory did not answer, or not completely: {@code directory-unreadable}. */
    public static DirectoryRefused unreadable(SubsidiaryCode subsidiary, String reason) {
        return new DirectoryRefused("directory-unreadable", Map.of("subsidiary", subsidiary.value(), "reason", reason));
    }
}
