package mentoring.tandem.matching.rule;

import java.util.stream.Stream;
import mentoring.shared.Localised;

/** A rule of matching that a programme manager can read. */
public interface Rule {
    /** Stable, for example {@code common-language}. */
    String code();

    /** The rule in a few words. */
    default Localised title() {
        return RuleTexts.of(code() + ".title");
    }

    /** The rule in a sentence, with what it counts. */
    default Localised description() {
        return RuleTexts.of(code() + ".rule");
    }

    /** What the rule knows beside the people it is asked about, in an order of its own: part of what a pairing is made of. */
    default Stream<String> data() {
        return Stream.empty();
    }
}
