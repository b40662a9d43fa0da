package mentoring.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import mentoring.directory.ASubsidiary;
import mentoring.directory.control.LdifReading.Shown;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.JobCounts;
import mentoring.shared.JobState;

/**
 * A random history of two subsidiaries' branches, and of our people beside it.
 *
 * <p>Every second one is calm: no line is cut and no read is limited, so that every run must end with exactly the people of its branch. In
 * the others a run may fail, and only the last ones must.
 */
final class History implements AutoCloseable {
    private static final int STEPS = 12;

    private final Random random;
    private final boolean calm;
    private final World world;
    private final LdifReading reading;
    private final Follower follower;
    private final Trouble trouble;
    private final List<Line> lines = new ArrayList<>();
    private final Constancy constancy = new Constancy();
    private final Set<Line> imported = new HashSet<>();
    private final Set<Line> blind = new HashSet<>();

    History(long seed, Dialect dialect, InetSocketAddress address, Consumer<String> server, Follower follower)
            throws IOException {
        this.random = new Random(seed);
        this.calm = seed % 2 == 0;
        this.follower = follower;
        this.reading = new LdifReading(dialect);
        this.trouble = new Trouble(random, follower, dialect);
        String root = "ou=history-" + seed + "," + ASubsidiary.BASE;
        world = new World(root, dialect, seed, record -> {
            server.accept(record);
            reading.take(record);
            if (record.contains("dn: ou=unit-")) {
                blind.addAll(lines);
            }
        });
        follower.forget();
        for (String branch : World.BRANCHES) {
            lines.add(new Line(branch, root, dialect, address));
        }
        lines.forEach(line -> follower.describe(line.settings(ASubsidiary.READER)));
    }

    /** @param halfway what happens in the middle of it */
    void live(Runnable halfway) {
        if (calm) {
            lines.forEach(line -> run(line, true, true));
        }
        for (int step = 0; step < STEPS; step++) {
            if (step == STEPS / 2) {
                halfway.run();
            }
            for (int things = random.nextInt(5); things > 0; things--) {
                world.happen();
            }
            Line line = lines.get(random.nextInt(lines.size()));
            if (calm) {
                trouble.spoilTheMark(line);
            } else {
                trouble.any(line, lines.stream().filter(imported::contains).toList());
            }
            run(line, random.nextInt(4) == 0, random.nextInt(3) > 0);
            lines.forEach(trouble::end);
        }
    }

    /** In whichever order: one run each finds everything as it is, and then there is nothing to do. */
    void converge() {
        Collections.shuffle(lines, random);
        for (Line line : lines) {
            Synchronisation run = run(line, true, true);
            assertThat(run.state())
                    .as("%s: %s", run.problem(), run.problemDetail())
                    .isEqualTo(JobState.DONE);
        }
        lines.forEach(line -> assertThat(ours(line)).isEqualTo(reading.people(line.base())));
        for (Line line : lines) {
            JobCounts counts = run(line, true, false).progress().counts();
            assertThat(List.of(counts.joined(), counts.changed(), counts.left()))
                    .containsOnly(0);
        }
    }

    private Synchronisation run(Line line, boolean sweeping, boolean confirmed) {
        Synchronisation run = follower.synchronise(line.code(), sweeping, confirmed);
        constancy.check(follower.people(), visible());
        if (run.state() == JobState.DONE) {
            imported.add(line);
            if (sweeping) {
                blind.remove(line);
            }
            if (calm && !blind.contains(line)) {
                Map<String, Shown> ours = withoutReferences(ours(line));
                ours.keySet().removeIf(number -> waitsForALogin(number, line));
                assertThat(ours).isEqualTo(withoutReferences(reading.people(line.base())));
            }
        }
        return run;
    }

    /** Who has moved to where somebody else had their login, when we last looked, stays as known until we look again. */
    private boolean waitsForALogin(String number, Line line) {
        return lines.stream().filter(other -> other != line).anyMatch(other -> {
            Shown there = reading.people(other.base()).get(number);
            return there != null
                    && ours(other).values().stream()
                            .anyMatch(somebody -> somebody.login().equals(there.login()));
        });
    }

    private Map<String, Shown> ours(Line line) {
        Map<String, Shown> ours = new TreeMap<>();
        follower.people().stream()
                .filter(person -> person.active()
                        && person.subsidiary().equals(line.code().value()))
                .forEach(person -> ours.put(person.number(), person.shown()));
        return ours;
    }

    private Set<String> visible() {
        Map<String, Shown> all = new HashMap<>();
        lines.forEach(line -> all.putAll(reading.people(line.base())));
        return all.keySet();
    }

    /** What entries call each other may be behind until all names are looked over; nothing else may. */
    private static Map<String, Shown> withoutReferences(Map<String, Shown> people) {
        Map<String, Shown> plain = new TreeMap<>(people);
        plain.replaceAll((number, shown) -> shown.withoutReference());
        return plain;
    }

    @Override
    public void close() throws IOException {
        for (Line line : lines) {
            line.close();
        }
    }
}
