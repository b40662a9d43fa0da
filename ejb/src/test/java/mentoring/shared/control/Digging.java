package mentoring.shared.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.shared.JobCounts;
import mentoring.shared.JobId;
import mentoring.shared.Localised;
import mentoring.shared.Role;
import mentoring.shared.entity.Job;

/** A kind of job for tests, the only one there is: it remembers what it was told. */
public final class Digging extends JobKinds implements JobKind {
    public static final String KIND = "digging";

    public final List<JobId> abandoned = new ArrayList<>();
    public final List<JobId> restarted = new ArrayList<>();

    @Override
    Stream<JobKind> all() {
        return Stream.of(this);
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public Role[] readers() {
        return new Role[] {Role.SUBSIDIARY_HR, Role.GROUP_HR};
    }

    @Override
    public Localised explanation(Job failed) {
        return new Localised("La pelle s'est cassée.", "The spade broke.");
    }

    @Override
    public Map<JobId, JobCounts> counts(Collection<JobId> ids) {
        return ids.stream().collect(Collectors.toMap(Function.identity(), id -> new JobCounts(3, null, null, null, 1)));
    }

    @Override
    public void abandon(Job interrupted) {
        abandoned.add(interrupted.id());
    }

    @Override
    public void restart(Job interrupted) {
        restarted.add(interrupted.id());
    }
}
