package mentoring.tandem.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.enrolment.Side;
import mentoring.shared.Localised;
import mentoring.tandem.LeftOut;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.RuleTexts;
import mentoring.tandem.matching.table.CompiledPolicy;
import mentoring.tandem.matching.table.NearMiss;
import mentoring.tandem.matching.table.NearMisses;

/** Says for everybody without a proposal in a pairing of pairs what stands in the way and what would change it. */
final class PairsLeftOut {
    private final Instance instance;
    private final Map<PersonId, PersonId> mentorOf;
    private final CompiledPolicy compiled;

    PairsLeftOut(Instance instance, Map<PersonId, PersonId> mentorOf, CompiledPolicy compiled) {
        this.instance = instance;
        this.mentorOf = mentorOf;
        this.compiled = compiled;
    }

    /** Mentees first. */
    List<LeftOut> all() {
        List<LeftOut> leftOut = new ArrayList<>();
        NearMisses<Mentee> ofMentees = compiled.nearMissesOfMentees();
        for (int place = 0; place < instance.mentees().size(); place++) {
            Mentee mentee = instance.mentees().get(place);
            if (!mentorOf.containsKey(mentee.person())) {
                leftOut.add(of(mentee, ofMentees.of(place)));
            }
        }
        Set<PersonId> seated = new HashSet<>(mentorOf.values());
        NearMisses<Mentor> ofMentors = compiled.nearMissesOfMentors();
        for (int place = 0; place < instance.mentors().size(); place++) {
            Mentor mentor = instance.mentors().get(place);
            if (!seated.contains(mentor.person())) {
                leftOut.add(of(mentor, ofMentors, place));
            }
        }
        return List.copyOf(leftOut);
    }

    private static LeftOut of(Mentee mentee, NearMiss found) {
        if (found.fitting() > 0) {
            return said(mentee.person(), Side.MENTEE, "no-seat-left", fitting("mentors", found));
        }
        return found.rule() == null
                ? said(mentee.person(), Side.MENTEE, "no-mentor", List.of())
                : said(mentee.person(), Side.MENTEE, found.rule().reason(), near("mentors", found));
    }

    private static LeftOut of(Mentor mentor, NearMisses<Mentor> nearMisses, int place) {
        if (!mentor.certified()) {
            return said(mentor.person(), Side.MENTOR, "mentor-not-certified", List.of());
        }
        if (mentor.seats() == 0) {
            return said(mentor.person(), Side.MENTOR, "too-few-seats", List.of());
        }
        NearMiss found = nearMisses.of(place);
        if (found.fitting() > 0) {
            return said(mentor.person(), Side.MENTOR, "not-needed", fitting("mentees", found));
        }
        return found.rule() == null
                ? said(mentor.person(), Side.MENTOR, "no-mentee", List.of())
                : said(mentor.person(), Side.MENTOR, found.rule().reason(), near("mentees", found));
    }

    private static List<Localised> fitting(String others, NearMiss found) {
        return List.of(RuleTexts.of("fitting." + others, Map.of("count", found.fitting())));
    }

    private static List<Localised> near(String others, NearMiss found) {
        if (found.near() == 0) {
            return List.of();
        }
        List<Localised> said = new ArrayList<>();
        said.add(RuleTexts.of("near." + others, Map.of("count", found.near())));
        said.addAll(found.advice());
        return said;
    }

    private static LeftOut said(PersonId person, Side side, String reason, Collection<Localised> more) {
        List<Localised> all = Stream.concat(Stream.of(RuleTexts.of(reason + ".text")), more.stream())
                .toList();
        return new LeftOut(
                person,
                side,
                reason,
                new Localised(
                        all.stream().map(Localised::fr).collect(Collectors.joining(" ")),
                        all.stream().map(Localised::en).collect(Collectors.joining(" "))));
    }
}
