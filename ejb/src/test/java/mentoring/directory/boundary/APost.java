package mentoring.directory.boundary;

import mentoring.directory.Post;

/** Posts as the directory would tell them of people that a test knows. */
public final class APost {
    private APost() {}

    public static Post of(PersonView person) {
        return new Post(
                person.id(),
                person.subsidiary(),
                person.directorate(),
                person.unit(),
                person.site(),
                person.rank(),
                person.manager(),
                person.isActive());
    }
}
