package mentoring.tandem.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import mentoring.programme.WaveId;

/** Whose lock is the right to seat people of a wave: one at a time, on whichever node. */
@Entity
public class PairingTurn {
    @Id
    private long waveId;

    protected PairingTurn() {}

    public PairingTurn(WaveId wave) {
        this.waveId = wave.value();
    }
}
