package mentoring.programme;

/** What an answer is: a whole number from 1 (not at all) to 5 (entirely), yes or no, or a text. */
public enum QuestionKind {
    SCALE,
    YES_NO,
    TEXT
}
