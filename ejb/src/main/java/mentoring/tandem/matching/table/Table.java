package mentoring.tandem.matching.table;

import mentoring.tandem.matching.rule.Policy;

/** Who of the rows may meet whom of the columns, and for how many points. May be read by several threads, each with its own line. */
public interface Table {
    int NOT_ELIGIBLE = Policy.NOT_ELIGIBLE;

    int rows();

    /** Places of the columns, taken or not. */
    int columns();

    /** Fills the line with those of the columns whom the row may meet. */
    void narrow(int row, Line line);

    /** Fills the line, which has been narrowed to the row, with points. Those of columns that are not allowed mean nothing. */
    void score(int row, Line line);

    /** The points of one pair, {@link #NOT_ELIGIBLE} where they may not meet. */
    int points(int row, int column);
}
