package mentoring.enrolment;

/** One half of a working day of the week, in the order of the week. */
public enum HalfDay {
    MON_AM,
    MON_PM,
    TUE_AM,
    TUE_PM,
    WED_AM,
    WED_PM,
    THU_AM,
    THU_PM,
    FRI_AM,
    FRI_PM
}
