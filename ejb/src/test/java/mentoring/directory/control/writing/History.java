package mentoring.directory.control.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mentoring.directory.Facts;
import mentoring.directory.PersonState;
import mentoring.directory.control.mapping.PersonChange;
import mentoring.directory.control.mapping.PersonChange.Kind;
import mentoring.directory.entity.Person;
import mentoring.directory.entity.PersonFacts;
import mentoring.shared.SubsidiaryCode;

/** Runs in which anything may happen to a few people who are called by a few names, so that these are taken over, shared and given up. */
final class History {
    private static final int NAMES = 8;

    private final Crowd crowd;
    private final Random random;
    private final long seed;
    private int born;

    History(Crowd crowd, long seed) {
        this.crowd = crowd;
        this.random = new Random(seed);
        this.seed = seed;
    }

    /** One run of one subsidiary: some join, others change or return, move there, or leave. */
    void happen() {
        SubsidiaryCode subsidiary = random.nextBoolean() ? Crowd.SERVICES : Crowd.ENERGIE;
        List<PersonChange> changes = new ArrayList<>();
        for (int joiners = random.nextInt(3); joiners > 0; joiners--) {
            changes.add(new PersonChange(Kind.JOINS, null, facts("h" + seed + "-" + born++)));
        }
        List<Person> left = new ArrayList<>();
        for (Person person : crowd.people()) {
            if (random.nextInt(3) == 0) {
                changes.add(Crowd.change(person, facts(person.login())));
            } else if (person.state() == PersonState.ACTIVE && random.nextInt(6) == 0) {
                left.add(person);
            }
        }
        crowd.run(subsidiary, changes);
        if (!left.isEmpty()) {
            crowd.departAll(left);
        }
    }

    private PersonFacts facts(String login) {
        return Facts.of(login).under(name()).facts(name());
    }

    private String name() {
        return "name-" + random.nextInt(NAMES);
    }
}
