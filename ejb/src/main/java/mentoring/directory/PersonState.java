package mentoring.directory;

/** Whether the directory still shows a person, or they still take part in their community; a departed person is kept, so that a return is recognised. */
public enum PersonState {
    ACTIVE,
    DEPARTED
}
