package mentoring.demo.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The whole demo group; equal for equal seeds and scales. */
public record DemoGroup(List<DemoEntity> entities, List<DemoPerson> people) {

    /** The seed of the one-command run. */
    public static final long SEED = 2_026;

    /** The code of the subsidiary with the Comex and 12,000 people. */
    public static final String FIRST_SUBSIDIARY = GroupPlan.FIRST.code();

    private static final int SMALLEST_ENTITY = 40;

    public DemoGroup {
        entities = List.copyOf(entities);
        people = List.copyOf(people);
    }

    /** The group in full size: 20,000 people. */
    public static DemoGroup generate(long seed) {
        return generate(seed, 1);
    }

    /**
     * A smaller group of the same shape, for quick tests.
     *
     * @param scale above 0, at most 1; no entity shrinks below 40 people, and the Comex stays twelve
     */
    public static DemoGroup generate(long seed, double scale) {
        Registry registry = new Registry(seed);
        List<DemoPerson> people = new ArrayList<>();
        Optional<String> groupChief = Optional.empty();
        for (DemoEntity entity : GroupPlan.ENTITIES) {
            int size = (int) Math.max(SMALLEST_ENTITY, Math.round(entity.size() * scale));
            Recruitment recruitment = new Recruitment(entity, registry, seed);
            boolean comex = entity.equals(GroupPlan.FIRST);
            people.addAll(Organisation.fill(recruitment, size, groupChief, comex));
            groupChief = Optional.of(people.get(0).login());
        }
        return new DemoGroup(GroupPlan.ENTITIES, people);
    }

    /** The people of one company, the chief executive first. */
    public List<DemoPerson> of(String entity) {
        return people.stream().filter(person -> person.entity().equals(entity)).toList();
    }

    /** The executive committee of the first subsidiary: its directors, who all report to its chief executive. */
    public List<DemoPerson> comex() {
        return people.stream().filter(DemoPerson::comex).toList();
    }
}
