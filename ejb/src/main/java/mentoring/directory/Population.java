package mentoring.directory;

/** Whom a wave addresses within a subsidiary: its executive committee, or everybody else. */
public enum Population {
    COMEX,
    EMPLOYEES
}
