package mentoring.demo.group;

import java.util.List;

/**
 * What a person does and where.
 *
 * @param grade {@code G1} (junior) to {@code G9}, {@code EX} for executives, {@code EXT} for external staff
 * @param units names from the directorate down to the person's own unit; empty for a chief executive
 */
public record Position(String title, String grade, List<String> units) {

    public Position {
        units = List.copyOf(units);
    }

    Position graded(String other) {
        return new Position(title, other, units);
    }
}
