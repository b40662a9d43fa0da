package mentoring.directory.control.mapping;

import java.util.Locale;

/** Why an entry makes no person. A person known already stays as known when their entry is skipped. */
public enum SkipReason {
    NO_ID,
    NO_LOGIN,
    NO_FAMILY_NAME,
    NO_GRADE,
    GRADE_IN_NO_BAND,
    VALUE_TOO_LONG,
    CONTROL_CHARACTER,
    BROKEN_CHARACTER,
    PATTERN_EXHAUSTED,
    ID_TWICE,
    LOGIN_TWICE,
    /** Two branches overlap: whoever is known in one stays there for as long as it shows them. */
    SHOWN_ELSEWHERE,
    /** Known in another subsidiary whose directory cannot be asked now whether it still shows them. */
    KNOWN_OUT_OF_REACH;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
