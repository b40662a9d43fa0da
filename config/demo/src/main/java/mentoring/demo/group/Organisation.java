package mentoring.demo.group;

import java.util.List;
import java.util.Optional;

/** Fills one entity from its chief executive down: directorates, units of about a hundred, teams of a dozen. */
final class Organisation {

    private static final int PEOPLE_PER_DIRECTORATE = 80;
    private static final int PEOPLE_PER_UNIT = 110;
    private static final int PEOPLE_PER_TEAM = 12;
    private static final int SMALLEST_TEAM_WITH_A_LEAD = 4;

    private final Recruitment recruitment;
    private final boolean comex;

    private Organisation(Recruitment recruitment, boolean comex) {
        this.recruitment = recruitment;
        this.comex = comex;
    }

    /**
     * @param size number of people, the chief executive included
     * @param superior login of the chief executive's own superior
     */
    static List<DemoPerson> fill(Recruitment recruitment, int size, Optional<String> superior, boolean comex) {
        new Organisation(recruitment, comex).fill(size, superior);
        return recruitment.hired();
    }

    private void fill(int size, Optional<String> superior) {
        DemoPerson chief = recruitment.leader(Rank.CHIEF, List.of(), superior, false);
        List<String> names = recruitment.culture().all("directorates");
        int count = comex ? names.size() : Math.min(names.size(), 2 + size / PEOPLE_PER_DIRECTORATE);
        int below = size - 1 - count;
        for (int index = 0; index < count; index++) {
            directorate(names.get(index), share(below, count, index), chief);
        }
    }

    private void directorate(String name, int below, DemoPerson chief) {
        DemoPerson director = recruitment.leader(Rank.DIRECTOR, List.of(name), Optional.of(chief.login()), comex);
        int units = (below + PEOPLE_PER_UNIT - 1) / PEOPLE_PER_UNIT;
        for (int index = 0; index < units; index++) {
            unit(List.of(name, unitName(index)), share(below, units, index), director);
        }
    }

    private String unitName(int index) {
        List<String> sites = recruitment.culture().all("sites");
        String name = recruitment.culture().all("unit").get(0).formatted(sites.get(index % sites.size()));
        return index < sites.size() ? name : name + " " + (index / sites.size() + 1);
    }

    private void unit(List<String> path, int size, DemoPerson director) {
        DemoPerson head = recruitment.leader(Rank.HEAD, path, Optional.of(director.login()), false);
        int teams = (size - 1 + PEOPLE_PER_TEAM - 1) / PEOPLE_PER_TEAM;
        for (int index = 0; index < teams; index++) {
            team(path, share(size - 1, teams, index), head);
        }
    }

    private void team(List<String> path, int size, DemoPerson head) {
        boolean led = size >= SMALLEST_TEAM_WITH_A_LEAD;
        DemoPerson superior = led ? recruitment.leader(Rank.LEAD, path, Optional.of(head.login()), false) : head;
        for (int member = led ? 1 : 0; member < size; member++) {
            recruitment.staff(path, superior);
        }
    }

    /** The part of a whole that falls to one of several, so that the parts add up to it. */
    private static int share(int whole, int parts, int index) {
        return whole / parts + (index < whole % parts ? 1 : 0);
    }
}
