package mentoring.tandem.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import mentoring.tandem.PairingId;

/** A part of what a pairing was given and what came of it, compressed; the parts in their order are all of it. */
@Entity
public class PairingInput {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pairinginput_seq")
    @SequenceGenerator(name = "pairinginput_seq", sequenceName = "pairinginput_seq", allocationSize = 50)
    private Long id;

    private long pairingId;
    private int part;
    private byte[] content;

    protected PairingInput() {}

    /** @param part from 0 up */
    public PairingInput(PairingId pairing, int part, byte[] content) {
        this.pairingId = pairing.value();
        this.part = part;
        this.content = content.clone();
    }

    public byte[] content() {
        return content.clone();
    }
}
