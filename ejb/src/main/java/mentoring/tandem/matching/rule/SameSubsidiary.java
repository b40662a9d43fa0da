package mentoring.tandem.matching.rule;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import mentoring.shared.Localised;
import mentoring.shared.SubsidiaryCode;

/**
 * Where tandems across subsidiaries are not allowed, both work for the same one. A pair of two subsidiaries obeys the stricter: it is enough
 * that one of them keeps its people among themselves.
 */
public final class SameSubsidiary implements HardRule<Mentee> {
    private final boolean everywhere;
    private final Set<SubsidiaryCode> closed;

    /**
     * @param everywhere true when no pair may be of two subsidiaries
     * @param closed the subsidiaries whose people stay among themselves anyway
     */
    public SameSubsidiary(boolean everywhere, Collection<SubsidiaryCode> closed) {
        this.everywhere = everywhere;
        this.closed = Set.copyOf(closed);
    }

    public boolean isEverywhere() {
        return everywhere;
    }

    public Set<SubsidiaryCode> closed() {
        return closed;
    }

    public boolean isClosed(SubsidiaryCode subsidiary) {
        return everywhere || closed.contains(subsidiary);
    }

    @Override
    public String code() {
        return "same-subsidiary";
    }

    @Override
    public String reason() {
        return "another-subsidiary";
    }

    @Override
    public boolean allows(Mentor mentor, Mentee mentee) {
        SubsidiaryCode one = mentor.profile().subsidiary();
        SubsidiaryCode other = mentee.profile().subsidiary();
        return one.equals(other) || !isClosed(one) && !isClosed(other);
    }

    @Override
    public Localised met(Mentor mentor, Mentee mentee) {
        boolean same = mentor.profile().subsidiary().equals(mentee.profile().subsidiary());
        return RuleTexts.of("same-subsidiary.met." + (same ? "same" : "open"));
    }

    @Override
    public Stream<String> data() {
        return everywhere
                ? Stream.of("everywhere")
                : closed.stream().map(SubsidiaryCode::value).sorted();
    }
}
