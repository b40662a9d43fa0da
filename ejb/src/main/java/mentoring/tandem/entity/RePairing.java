package mentoring.tandem.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import mentoring.shared.JobId;

/** A job that pairs a wave again: it reconsiders proposals, while any other pairs those alone who have no tandem. */
@Entity
@Table(name = "repairing")
public class RePairing {
    @Id
    private Long jobId;

    protected RePairing() {}

    public RePairing(JobId job) {
        this.jobId = job.value();
    }
}
