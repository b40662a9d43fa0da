package mentoring.demo.group;

import java.util.random.RandomGenerator;

/** A step of the hierarchy, with the grades found on it. */
enum Rank {
    CHIEF("chief", "EX"),
    DIRECTOR("director", "G9"),
    HEAD("head", "G8"),
    LEAD("lead", "G6", "G7", "G7"),
    STAFF("staff", "G1", "G2", "G2", "G3", "G3", "G4", "G4", "G5", "G5");

    static final String EXECUTIVE = "EX";
    static final String EXTERNAL = "EXT";

    private final String titles;
    private final String[] grades;

    Rank(String titles, String... grades) {
        this.titles = titles;
        this.grades = grades;
    }

    /** The key of its job titles in a culture. */
    String titles() {
        return titles;
    }

    String grade(RandomGenerator random) {
        return grades[random.nextInt(grades.length)];
    }
}
