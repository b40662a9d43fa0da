package mentoring.tandem.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.tandem.MoveCause;
import mentoring.tandem.RePaired;
import mentoring.tandem.RePairedMove;
import mentoring.tandem.matching.Match;
import mentoring.tandem.matching.rule.Pin;
import mentoring.tandem.matching.rule.RuleTexts;

/**
 * Who has another mentor once a wave is paired again, and why. Seats that change hands hang together in chains: the cause of a move is what
 * has happened to the nearest person of its chain; when nothing has happened to anybody of it, all together count more.
 */
final class Moves {
    private final Before before;
    private final Map<PersonId, Pin> was = new HashMap<>();
    private final Map<PersonId, Pin> is = new HashMap<>();
    private final Map<PersonId, Set<PersonId>> beside = new HashMap<>();

    private Moves(Before before, Match match) {
        this.before = before;
        before.open().stream().map(HeldPins::pin).forEach(pin -> put(was, pin));
        match.proposals().stream().map(Before::who).forEach(pin -> put(is, pin));
        changed().forEach(mentee -> {
            link(mentee, was.get(mentee));
            link(mentee, is.get(mentee));
        });
    }

    static RePaired of(Before before, Match match) {
        return new Moves(before, match).all();
    }

    private RePaired all() {
        List<RePairedMove> moves = new ArrayList<>();
        changed().forEach(mentee -> moves.add(move(mentee)));
        int gone = (int) moves.stream().filter(move -> move.after() == null).count();
        int fresh = (int) moves.stream().filter(move -> move.before() == null).count();
        int moved = moves.size() - gone - fresh;
        return new RePaired(before.untouched(), was.size() - moved - gone, moved, fresh, gone, moves);
    }

    private List<PersonId> changed() {
        Set<PersonId> all = new HashSet<>(was.keySet());
        all.addAll(is.keySet());
        return all.stream()
                .filter(mentee -> !Objects.equals(was.get(mentee), is.get(mentee)))
                .sorted(Comparator.comparingLong(PersonId::value))
                .toList();
    }

    private RePairedMove move(PersonId mentee) {
        MoveCause cause = cause(mentee);
        return new RePairedMove(
                mentee, mentor(was.get(mentee)), mentor(is.get(mentee)), cause, RuleTexts.of("moved." + cause.name()));
    }

    /** Looks ever further along the chain; of several at the same distance, the cause that tells most. */
    private MoveCause cause(PersonId mentee) {
        Set<PersonId> seen = new HashSet<>(Set.of(mentee));
        Deque<PersonId> ring = new ArrayDeque<>(seen);
        while (!ring.isEmpty()) {
            Set<MoveCause> found = ring.stream()
                    .map(before.causes()::get)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!found.isEmpty()) {
                return found.iterator().next();
            }
            ring = ring.stream()
                    .flatMap(person -> beside.get(person).stream())
                    .filter(seen::add)
                    .collect(Collectors.toCollection(ArrayDeque::new));
        }
        return MoveCause.BETTER_FOR_ALL;
    }

    private void link(PersonId mentee, Pin tandem) {
        if (tandem != null) {
            beside.computeIfAbsent(mentee, it -> new HashSet<>()).add(tandem.mentor());
            beside.computeIfAbsent(tandem.mentor(), it -> new HashSet<>()).add(mentee);
        }
    }

    private static void put(Map<PersonId, Pin> tandems, Pin tandem) {
        tandem.mentees().forEach(mentee -> tandems.put(mentee, tandem));
    }

    private static PersonId mentor(Pin tandem) {
        return tandem == null ? null : tandem.mentor();
    }
}
