package mentoring.tandem.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.directory.boundary.People;
import mentoring.directory.boundary.PersonView;
import mentoring.tandem.ExplanationLine;
import mentoring.tandem.TandemId;
import mentoring.tandem.control.Findings;
import mentoring.tandem.entity.Answer;
import mentoring.tandem.entity.Tandem;
import mentoring.tandem.entity.TandemMember;

/** Puts tandems into words for one reader: what concerns another mentee alone is left out. */
@Dependent
class TandemReader {
    @Inject
    People people;

    @Inject
    Findings findings;

    TandemView view(Tandem tandem, Reader reader) {
        return views(List.of(tandem), reader).get(0);
    }

    List<TandemView> views(Collection<Tandem> tandems, Reader reader) {
        Map<PersonId, PersonView> known = people.known(tandems.stream()
                .flatMap(tandem -> tandem.members().stream())
                .map(TandemMember::person)
                .collect(Collectors.toSet()));
        Map<TandemId, List<ExplanationLine>> explanations = findings.of(tandems);
        return tandems.stream()
                .map(tandem -> view(tandem, reader, known, explanations.get(tandem.id())))
                .toList();
    }

    private static TandemView view(
            Tandem tandem, Reader reader, Map<PersonId, PersonView> known, List<ExplanationLine> explanation) {
        return new TandemView(
                tandem.id(),
                tandem.pairing().orElse(null),
                tandem.wave(),
                tandem.programme(),
                tandem.subsidiary(),
                tandem.formation(),
                tandem.mentor(),
                tandem.members().stream()
                        .map(member -> member(member, reader, known.get(member.person())))
                        .toList(),
                tandem.state(),
                tandem.stateReason().orElse(null),
                tandem.points(),
                explanation.stream().filter(concerns(tandem, reader)).toList(),
                tandem.answerBy(),
                tandem.charter()
                        .map(agreed -> CharterView.of(agreed.goals(), agreed.rhythm()))
                        .orElse(null),
                tandem.version());
    }

    private static MemberView member(TandemMember member, Reader reader, PersonView person) {
        Optional<Answer> answer = member.answer();
        Optional<Answer> reasons = answer.filter(given -> reader.readsReasonsOf(member.person()));
        return new MemberView(
                member.person(),
                person == null ? null : person.displayName(),
                member.side(),
                answer.map(Answer::decision).orElse(null),
                reasons.map(Answer::reason).orElse(null),
                reasons.map(Answer::comment).orElse(null),
                member.signedAt().orElse(null));
    }

    private static Predicate<ExplanationLine> concerns(Tandem tandem, Reader reader) {
        return line -> line.mentee() == null || reader.readsWishesOf(line.mentee(), tandem.mentor());
    }
}
