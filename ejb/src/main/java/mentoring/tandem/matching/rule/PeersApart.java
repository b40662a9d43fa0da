package mentoring.tandem.matching.rule;

import java.util.List;
import mentoring.shared.Localised;

/** The mentees of a triad are peers: none of them leads another, at any depth. A common superior is no obstacle. */
public final class PeersApart implements HardRule<List<Mentee>> {
    @Override
    public String code() {
        return "peers-apart";
    }

    @Override
    public String reason() {
        return "mentees-in-one-line";
    }

    @Override
    public boolean allows(Mentor mentor, List<Mentee> mentees) {
        for (int one = 1; one < mentees.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (mentees.get(one).profile().isInLineWith(mentees.get(other).profile())) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public Localised met(Mentor mentor, List<Mentee> mentees) {
        return RuleTexts.of("peers-apart.met");
    }
}
