package mentoring.shared;

/** A typed identity: a positive number, written as a plain number in JSON and addresses. */
public interface Id {
    long value();
}
