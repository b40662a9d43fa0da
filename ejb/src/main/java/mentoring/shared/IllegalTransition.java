package mentoring.shared;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** A state machine takes only the steps it knows: anything else is refused with {@code illegal-transition} and the steps that are open. */
public final class IllegalTransition extends Refusal {
    private static final long serialVersionUID = 1L;

    private IllegalTransition(String kind, Enum<?> from, Enum<?> to, Collection<? extends Enum<?>> open) {
        super(
                "illegal-transition",
                Map.of(
                        "kind",
                        kind,
                        "from",
                        from.name(),
                        "to",
                        to.name(),
                        "open",
                        open.stream().map(Enum::name).sorted().toList()));
    }

    /** Refuses unless {@code to} is among the {@code open} steps that lead out of {@code from}. */
    public static <S extends Enum<S>> void check(String kind, S from, S to, Collection<S> open) {
        if (!open.contains(to)) {
            throw new IllegalTransition(kind, from, to, open);
        }
    }

    @Override
    public Map<String, Object> words() {
        Map<String, Object> words = new HashMap<>(facts());
        words.put("kind", new Phrase(IllegalTransition.class, "kind." + facts().get("kind")));
        return words;
    }
}
