package mentoring.tandem.control.keeping;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.directory.PolicyTerm;
import mentoring.programme.Formation;
import mentoring.shared.Localised;
import mentoring.tandem.matching.rule.Interest;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Profile;
import mentoring.tandem.matching.rule.Terms;

/**
 * What comes first.
 *
 * @param format of all lines, {@value #FORMAT} today
 * @param terms by the codes of their rules
 * @param topics titles by codes
 * @param mentors how many lines of them follow, and so on
 * @param proven true when everybody's line has a price
 * @param proof of triads; null where there is none
 */
record Header(
        int format,
        Formation formation,
        Map<String, Integer> terms,
        KnownLine known,
        Map<String, Localised> topics,
        int mentors,
        int mentees,
        int together,
        boolean proven,
        ProofHead proof) {
    static final int FORMAT = 1;

    static Header of(Kept kept) {
        return new Header(
                FORMAT,
                kept.formation(),
                codes(kept.terms()),
                KnownLine.of(kept.known()),
                topics(kept),
                kept.mentors().size(),
                kept.mentees().size(),
                kept.together().size(),
                kept.prices() != null,
                ProofHead.of(kept.proof()));
    }

    /** A term that did not exist then is off. */
    Terms policy() {
        return new Terms(Stream.of(PolicyTerm.values())
                .collect(Collectors.toMap(term -> term, term -> terms.getOrDefault(term.code(), 0))));
    }

    private static Map<String, Integer> codes(Terms terms) {
        Map<String, Integer> codes = new TreeMap<>();
        terms.values().forEach((term, value) -> codes.put(term.code(), value));
        return codes;
    }

    private static Map<String, Localised> topics(Kept kept) {
        Map<String, Localised> topics = new TreeMap<>();
        Stream.concat(
                        kept.mentors().stream().map(Mentor::profile),
                        kept.mentees().stream().map(Mentee::profile))
                .map(Profile::interests)
                .forEach(interests ->
                        interests.forEach((Interest interest) -> topics.put(interest.topic(), interest.title())));
        return topics;
    }
}
