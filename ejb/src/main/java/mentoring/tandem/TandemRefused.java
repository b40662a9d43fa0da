package mentoring.tandem;

import java.time.LocalDate;
import java.util.Map;
import mentoring.directory.PersonId;
import mentoring.enrolment.Side;
import mentoring.programme.WaveState;
import mentoring.shared.JobId;
import mentoring.shared.Localised;
import mentoring.shared.Refusal;

/** What the rules of pairings and tandems refuse. */
public final class TandemRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private TandemRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    public static TandemRefused waveNotPairable(WaveState state) {
        return new TandemRefused("wave-not-pairable", Map.of("state", state.name()));
    }

    public static TandemRefused pairingRunning() {
        return new TandemRefused("pairing-running", Map.of());
    }

    /** @param job that pairs the wave */
    public static TandemRefused pairingRunning(JobId job) {
        return new TandemRefused("pairing-running", Map.of("job", job.value()));
    }

    /** What it was given was never kept, or is kept no longer. */
    public static TandemRefused pairingInputGone(PairingId pairing) {
        return new TandemRefused("pairing-input-gone", Map.of("pairing", pairing.value()));
    }

    /** What is kept of its input cannot be read: somebody or something has changed it. */
    public static TandemRefused pairingInputBroken(PairingId pairing) {
        return new TandemRefused("pairing-input-broken", Map.of("pairing", pairing.value()));
    }

    /** @param most how many people of that side one pairing takes */
    public static TandemRefused pairingTooLarge(Side side, int found, int most) {
        return new TandemRefused("pairing-too-large", Map.of("side", side.name(), "found", found, "most", most));
    }

    public static TandemRefused notInThePool(PersonId person, Side side) {
        return new TandemRefused("not-in-the-pool", Map.of("person", person.value(), "side", side.name()));
    }

    public static TandemRefused mentorNotCertified(PersonId mentor) {
        return new TandemRefused("mentor-not-certified", Map.of("mentor", mentor.value()));
    }

    public static TandemRefused pairingRuleBroken(String rule, Localised title) {
        return new TandemRefused("pairing-rule-broken", Map.of("rule", rule, "title", title));
    }

    public static TandemRefused alreadyExcluded(PersonId one, PersonId other) {
        return new TandemRefused("already-excluded", Map.of("one", one.value(), "other", other.value()));
    }

    /** A manager has decided so before: the couple is forbidden, or somebody of it is pinned. */
    public static TandemRefused alreadyDecided() {
        return new TandemRefused("already-decided", Map.of());
    }

    /** They are pinned: whoever forbids that withdraws the pin first. */
    public static TandemRefused pinnedTogether(PersonId mentor, PersonId mentee) {
        return new TandemRefused("pinned-together", Map.of("mentor", mentor.value(), "mentee", mentee.value()));
    }

    /** What is asked for is known of pairs, and the wave is paired in triads. */
    public static TandemRefused pairsOnly() {
        return new TandemRefused("pairs-only", Map.of());
    }

    /** The wave leaves nothing to its mentees: the programme decides. */
    public static TandemRefused choiceNotOffered() {
        return new TandemRefused("choice-not-offered", Map.of());
    }

    /** @param until the last day on which nobody but the mentees decides */
    public static TandemRefused menteesChoosing(LocalDate until) {
        return new TandemRefused("mentees-choosing", Map.of("until", until));
    }

    public static TandemRefused seatTaken(PersonId mentor) {
        return new TandemRefused("seat-taken", Map.of("mentor", mentor.value()));
    }

    public static TandemRefused alreadyInATandem() {
        return new TandemRefused("already-in-a-tandem", Map.of());
    }

    public static TandemRefused responseAlreadyGiven() {
        return new TandemRefused("response-already-given", Map.of());
    }

    public static TandemRefused charterNotAgreed() {
        return new TandemRefused("charter-not-agreed", Map.of());
    }

    public static TandemRefused charterAlreadySigned() {
        return new TandemRefused("charter-already-signed", Map.of());
    }
}
