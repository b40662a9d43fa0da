package mentoring.messaging.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import mentoring.messaging.command.CommandHandler;
import mentoring.shared.NotFound;
import mentoring.shared.Transition;

/** Obeys the command of the tests: an oak grows at the second attempt, a palm is refused, anything else grows at once. */
@ApplicationScoped
public class PlantHandler implements CommandHandler<PlantCommand> {
    @Inject
    private Event<Transition> transitions;

    private final Map<String, AtomicInteger> attempts = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "plant";
    }

    @Override
    public Class<PlantCommand> type() {
        return PlantCommand.class;
    }

    @Override
    public Object handle(PlantCommand command) {
        String tree = command.tree();
        int attempt = attempts(tree).incrementAndGet();
        transitions.fire(planted(tree));
        if (tree.startsWith("oak") && attempt == 1) {
            throw new IllegalStateException("the first attempt fails, as if the database had gone");
        }
        if (tree.startsWith("palm")) {
            throw NotFound.of("tree", tree);
        }
        return new Grown(tree, attempt);
    }

    /** What the command answers. */
    public record Grown(String tree, int attempt) {}

    /** A fir drops a cone as soon as it is planted. */
    void drop(@Observes Transition transition) {
        if (transition.kind().equals("tree") && transition.id().startsWith("fir-")) {
            transitions.fire(planted("cone-of-" + transition.id()));
        }
    }

    AtomicInteger attempts(String tree) {
        return attempts.computeIfAbsent(tree, unused -> new AtomicInteger());
    }

    static Transition planted(String tree) {
        return new Transition(
                "tree",
                tree,
                Optional.empty(),
                Optional.empty(),
                "PLANTED",
                "gardener",
                Instant.parse("2026-03-02T09:30:00Z"),
                Map.of());
    }
}
