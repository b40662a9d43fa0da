package mentoring.certification;

/** What every mentor is taught before the rehearsal: all of it is needed for a certification. */
public enum PreparationModule {
    SELF_ASSERTION,
    ACTIVE_LISTENING,
    SESSION_DESIGN,
    CONFIDENTIALITY
}
