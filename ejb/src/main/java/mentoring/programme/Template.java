package mentoring.programme;

import java.util.Set;

/** The kinds of programme there are, each with the session format that made its model case work. */
public enum Template {
    /** Juniors coach seniors on digital topics: three sessions of two hours, in pairs or in triads. */
    REVERSE_MENTORING(new SessionFormat(3, 120, 14), Set.of(Formation.PAIR, Formation.TRIAD)),

    /** A project bearer and a skill bearer found or take over a company: four workshops, fourteen hours in all, always in pairs. */
    VENTURE_TANDEM(new SessionFormat(4, 210, 14), Set.of(Formation.PAIR));

    private final SessionFormat format;
    private final Set<Formation> formations;

    Template(SessionFormat format, Set<Formation> formations) {
        this.format = format;
        this.formations = formations;
    }

    /** The format of a programme that names none. */
    public SessionFormat format() {
        return format;
    }

    /** The formations that waves of this template may have. */
    public Set<Formation> formations() {
        return formations;
    }
}
