package mentoring.demo.group;

import java.util.List;

/** Which companies make the group, and how large they are. */
final class GroupPlan {

    static final DemoEntity HOLDING = new DemoEntity("aurore-groupe", "Groupe Aurore", "fr", 150);

    /** The subsidiary in which the story begins: the only one with a Comex in the programme. */
    static final DemoEntity FIRST = new DemoEntity("aurore-services", "Aurore Services", "fr", 12_000);

    static final List<DemoEntity> ENTITIES = List.of(
            HOLDING,
            FIRST,
            new DemoEntity("aurore-energie", "Aurore Énergie", "fr", 1_800),
            new DemoEntity("aurore-batiment", "Aurore Bâtiment", "fr", 1_500),
            new DemoEntity("aurore-reseaux", "Aurore Réseaux", "fr", 1_200),
            new DemoEntity("aurore-deutschland", "Aurore Deutschland", "de", 900),
            new DemoEntity("aurore-uk", "Aurore United Kingdom", "en", 700),
            new DemoEntity("aurore-iberica", "Aurore Ibérica", "es", 550),
            new DemoEntity("aurore-italia", "Aurore Italia", "it", 400),
            new DemoEntity("aurore-polska", "Aurore Polska", "pl", 300),
            new DemoEntity("aurore-nederland", "Aurore Nederland", "nl", 250),
            new DemoEntity("aurore-conseil", "Aurore Conseil", "fr", 150),
            new DemoEntity("aurore-numerique", "Aurore Numérique", "fr", 100));

    private GroupPlan() {}
}
