package mentoring.command;

import mentoring.directory.boundary.DifferenceKind;

/** One letter for each difference, by which a long list can be searched. */
final class Signs {
    private Signs() {}

    static String of(DifferenceKind kind) {
        return switch (kind) {
            case JOINS, RETURNS -> "+";
            case MOVES -> ">";
            case CHANGES -> "~";
            case LEAVES -> "-";
        };
    }
}
